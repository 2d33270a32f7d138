using System;

namespace ClockodoPS.HelpBuilder;

/// <summary>What keeps the help from being built; the message says where it lies.</summary>
public sealed class HelpException : Exception
{
    /// <summary>An error.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public HelpException(string message)
        : base(message)
    {
    }
}
