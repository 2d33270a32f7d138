namespace ClockodoPS.Commands;

/// <summary>The methods that the service has.</summary>
public enum RequestMethod
{
    /// <summary>Reads.</summary>
    Get,

    /// <summary>Adds.</summary>
    Post,

    /// <summary>Changes.</summary>
    Put,

    /// <summary>Removes.</summary>
    Delete,
}
