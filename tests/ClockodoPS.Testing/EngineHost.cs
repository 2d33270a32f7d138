using System;
using System.Globalization;
using System.IO;
using System.Management.Automation.Host;

namespace ClockodoPS.Testing;

/// <summary>The host that the engine talks to: what would be a window is two writers and a reader.</summary>
internal sealed class EngineHost : PSHost
{
    private readonly EngineUserInterface _userInterface;

    /// <summary>Makes a host.</summary>
    /// <param name="output">Where everything that PowerShell shows goes.</param>
    /// <param name="input">Where answers to questions come from; null: nobody answers, and defaults are taken.</param>
    /// <param name="width">How many columns the window has.</param>
    /// <param name="hasColours">Whether the window shows colours.</param>
    public EngineHost(TextWriter output, TextReader? input, int width, bool hasColours)
    {
        _userInterface = new EngineUserInterface(output, input, width, hasColours);
    }

    /// <inheritdoc/>
    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    /// <inheritdoc/>
    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc/>
    public override Guid InstanceId { get; } = Guid.NewGuid();

    /// <inheritdoc/>
    public override string Name => "ClockodoPS.Testing";

    /// <inheritdoc/>
    public override PSHostUserInterface UI => _userInterface;

    /// <inheritdoc/>
    public override Version Version { get; } = new(1, 0);

    /// <inheritdoc/>
    public override void SetShouldExit(int exitCode) => throw new NotSupportedException("No test calls exit.");

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
