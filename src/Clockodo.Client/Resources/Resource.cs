namespace Clockodo.Client.Resources;

/// <summary>What entries are booked on, and who books them: something with an ID and a name.</summary>
public abstract class Resource
{
    private protected Resource()
    {
    }

    /// <summary>The ID (<c>id</c>).</summary>
    public long Id { get; init; }

    /// <summary>The name (<c>name</c>); empty if the service sent none.</summary>
    public string Name
    {
        get;
        init => field = value ?? "";
    }
    = "";

    /// <summary>The name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Name;
}
