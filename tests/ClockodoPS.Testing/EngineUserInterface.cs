using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace ClockodoPS.Testing;

/// <summary>Writes what PowerShell shows, and asks what it asks.</summary>
internal sealed class EngineUserInterface(TextWriter output, TextReader? input, int width, bool hasColours) : PSHostUserInterface
{
    public override PSHostRawUserInterface RawUI { get; } = new EngineWindow(width);

    public override bool SupportsVirtualTerminal => hasColours;

    public override void Write(string value) => output.Write(Rendered(value));

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value) => output.WriteLine(Rendered(value));

    public override void WriteErrorLine(string value) => output.WriteLine(Rendered(value));

    public override void WriteDebugLine(string message) => output.WriteLine($"DEBUG: {message}");

    public override void WriteVerboseLine(string message) => output.WriteLine($"VERBOSE: {message}");

    public override void WriteWarningLine(string message) => output.WriteLine($"WARNING: {message}");

    // A bar that is drawn over itself has no place in lines of text.
    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
    }

    public override string ReadLine() => input?.ReadLine() ?? "";

    public override SecureString ReadLineAsSecureString()
    {
        var secret = new SecureString();
        foreach (char character in ReadLine())
        {
            secret.AppendChar(character);
        }

        return secret;
    }

    public override Dictionary<string, PSObject> Prompt(
        string caption, string message, Collection<FieldDescription> descriptions)
    {
        Dictionary<string, PSObject> answers = [];
        foreach (FieldDescription description in descriptions)
        {
            Write($"{description.Name}: ");
            answers[description.Name] = PSObject.AsPSObject(ReadLine());
        }

        return answers;
    }

    public override int PromptForChoice(
        string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        WriteLine("");
        WriteLine(caption);
        WriteLine(message);
        for (int index = 0; index < choices.Count; index++)
        {
            Write($"[{KeyOf(choices[index])}] {choices[index].Label.Replace("&", "", StringComparison.Ordinal)}  ");
        }

        Write($"(default is \"{KeyOf(choices[Math.Max(0, defaultChoice)])}\"): ");
        string answer = ReadLine().Trim();
        WriteLine("");
        for (int index = 0; index < choices.Count; index++)
        {
            if (answer.Equals(KeyOf(choices[index]), StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return defaultChoice;
    }

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName)
    {
        WriteLine(caption);
        WriteLine(message);
        if (string.IsNullOrEmpty(userName))
        {
            Write("User: ");
            userName = ReadLine();
        }

        Write($"Password for {userName}: ");
        return new PSCredential(userName, ReadLineAsSecureString());
    }

    public override PSCredential PromptForCredential(
        string caption,
        string message,
        string userName,
        string targetName,
        PSCredentialTypes allowedCredentialTypes,
        PSCredentialUIOptions options) => PromptForCredential(caption, message, userName, targetName);

    // The views are coloured; where nobody sees colours, their escapes are taken out.
    private string Rendered(string value) => GetOutputString(value, hasColours);

    private static string KeyOf(ChoiceDescription choice)
    {
        int mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        return mark >= 0 && mark + 1 < choice.Label.Length ? choice.Label[(mark + 1)..(mark + 2)] : choice.Label;
    }
}
