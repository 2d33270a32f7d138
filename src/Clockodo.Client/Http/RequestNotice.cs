namespace Clockodo.Client.Http;

/// <summary>Reports something that the client does on its own, such as a retry. It never contains the API key.</summary>
public abstract class RequestNotice
{
    private protected RequestNotice()
    {
    }

    /// <summary>The notice as text.</summary>
    public abstract string Message { get; }

    /// <summary>The notice as text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Message;
}
