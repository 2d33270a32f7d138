using System;
using System.Globalization;
using System.IO;
using System.Management.Automation.Host;

namespace ClockodoPS.Shell.Hosting;

/// <summary>The host that the engine talks to: what would be a window is two writers and a reader.</summary>
public sealed class ShellHost : PSHost
{
    private readonly ShellUserInterface _userInterface;

    /// <summary>Makes a host.</summary>
    /// <param name="output">Where everything that PowerShell shows goes.</param>
    /// <param name="input">Where answers to questions come from; null: nobody answers, and defaults are taken.</param>
    /// <param name="width">How many columns the window has.</param>
    /// <param name="hasColours">Whether the window shows colours.</param>
    public ShellHost(TextWriter output, TextReader? input, int width, bool hasColours)
    {
        _userInterface = new ShellUserInterface(output, input, width, hasColours);
    }

    /// <inheritdoc/>
    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    /// <inheritdoc/>
    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    public override Guid InstanceId { get; } = Guid.NewGuid();

    /// <inheritdoc/>
    public override string Name => "ClockodoPS.Shell";

    /// <inheritdoc/>
    public override PSHostUserInterface UI => _userInterface;

    /// <inheritdoc/>
    public override Version Version { get; } = new(1, 0);

    /// <summary>What <c>exit</c> was given; null: it was not called.</summary>
    public int? ExitCode { get; private set; }

    /// <inheritdoc/>
    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    /// <inheritdoc/>
    public override void EnterNestedPrompt() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void ExitNestedPrompt() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void NotifyBeginApplication()
    {
    }

    /// <inheritdoc/>
    public override void NotifyEndApplication()
    {
    }
}
