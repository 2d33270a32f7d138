using System;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;

namespace ClockodoPS.Tests.Help;

/// <summary>A session in a narrow window, for all tests of a class: reading help changes nothing.</summary>
public sealed class HelpFixture : IDisposable
{
    internal Engine Engine { get; } = new(width: 80);

    public void Dispose() => Engine.Dispose();

    internal PSObject Help(string name) => Engine.Run($"Get-Help {name} -Full").Output.Single();
}
