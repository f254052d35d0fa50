using MailKit;

namespace ZVSearch.Reports.Mail;

/// <summary>
/// Takes a mail at the last possible moment. MailKit reports bytes of the message as they are written and then writes the line with the dot that ends it, so what happens here when
/// the message is complete comes before the server can know that it is. Dots at the start of lines are doubled underway, so the count can be reached a few bytes early, never late.
/// </summary>
internal sealed class LastByte(Action taking) : ITransferProgress
{
    /// <summary>Whether the mail was taken.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Without a known size any byte can be the last.</summary>
    public void Report(long bytesTransferred) => Reach();

    public void Report(long bytesTransferred, long totalSize)
    {
        if (bytesTransferred >= totalSize) { Reach(); }
    }

    /// <summary>Takes the mail when that was not done yet.</summary>
    public void Reach()
    {
        if (IsReached) { return; }

        taking();
        IsReached = true;
    }
}
