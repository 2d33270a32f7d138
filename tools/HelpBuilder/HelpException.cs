using System;

namespace ClockodoPS.HelpBuilder;

/// <summary>The help cannot be built. The message says what is wrong, and where.</summary>
public sealed class HelpException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public HelpException(string message)
        : base(message)
    {
    }
}
