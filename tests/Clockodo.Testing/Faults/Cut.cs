namespace Clockodo.Testing.Faults;

/// <summary>Where a response ends too early.</summary>
public enum Cut
{
    /// <summary>Before its first byte.</summary>
    BeforeHeaders,

    /// <summary>In the middle of its headers.</summary>
    InHeaders,

    /// <summary>In the middle of its body.</summary>
    InBody,
}
