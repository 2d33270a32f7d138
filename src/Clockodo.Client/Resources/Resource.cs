namespace Clockodo.Client.Resources;

/// <summary>An object of the account that has an ID and a name, such as a user.</summary>
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
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
