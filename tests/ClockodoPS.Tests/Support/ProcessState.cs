using System;
using System.Collections.Generic;
using Xunit;

namespace ClockodoPS.Tests.Support;

/// <summary>Tests that change what belongs to the whole process; nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessState : IDisposable
{
    internal const string Name = "Process state";

    private readonly Dictionary<string, string?> _before = [];

    public void Dispose()
    {
        foreach ((string name, string? value) in _before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        TimeZoneInfo.ClearCachedData();
    }

    internal void Set(string variable, string? value)
    {
        _before.TryAdd(variable, Environment.GetEnvironmentVariable(variable));
        Environment.SetEnvironmentVariable(variable, value);
    }

    /// <summary>Moves the process to another place. Windows knows no such variable.</summary>
    internal void MoveTo(string timeZone)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The time zone of a process cannot be set here.");
        Set("TZ", timeZone);
        TimeZoneInfo.ClearCachedData();
        Assert.Equal(timeZone, TimeZoneInfo.Local.Id);
    }
}
