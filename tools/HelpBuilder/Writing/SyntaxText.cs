using System.Collections.Generic;
using System.Linq;
using System.Text;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Writing;

/// <summary>Writes the syntax of a cmdlet like Get-Help, with line breaks.</summary>
internal static class SyntaxText
{
    private const int Width = 100;

    internal static string For(CmdletHelp cmdlet, ParameterSetHelp set)
    {
        StringBuilder text = new(cmdlet.Name);
        int column = text.Length;
        foreach (string part in set.Uses.Select(For).Append("[<CommonParameters>]"))
        {
            if (column + part.Length + 1 > Width)
            {
                text.Append("\n    ");
                column = 4;
            }
            else
            {
                text.Append(' ');
                column++;
            }

            text.Append(part);
            column += part.Length;
        }

        return text.ToString();
    }

    private static string For(ParameterUse use)
    {
        ParameterHelp parameter = use.Parameter;
        string name = use.Position is null ? "-" + parameter.Name : $"[-{parameter.Name}]";
        string call = parameter.IsSwitch ? name : $"{name} {Value(parameter)}";
        return use.IsRequired ? call : $"[{call}]";
    }

    private static string Value(ParameterHelp parameter) => parameter.Values.Count == 0
        ? $"<{parameter.TypeName}>"
        : $"{{{string.Join(" | ", (IEnumerable<string>)[.. parameter.Values.Select(value => value.Name)])}}}";
}
