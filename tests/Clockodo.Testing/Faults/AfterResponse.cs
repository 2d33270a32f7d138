namespace Clockodo.Testing.Faults;

/// <summary>What the server does with the connection after the response.</summary>
public enum AfterResponse
{
    /// <summary>Closes it.</summary>
    Close,

    /// <summary>Resets it.</summary>
    Reset,

    /// <summary>Keeps it open and sends nothing more.</summary>
    Hold,
}
