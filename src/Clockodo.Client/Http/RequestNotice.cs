namespace Clockodo.Client.Http;

/// <summary>Something the client did that its user may want to know. It never contains the API key.</summary>
public abstract class RequestNotice
{
    private protected RequestNotice()
    {
    }

    /// <summary>The notice in a sentence.</summary>
    public abstract string Message { get; }

    /// <summary>The notice in a sentence.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Message;
}
