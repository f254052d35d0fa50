namespace ZVSearch.Reports.Mail;

/// <summary>Ends the handing over of a mail that somebody took back; never leaves <see cref="SmtpPost"/>.</summary>
internal sealed class TakenBackException : Exception
{
    public TakenBackException()
    {
    }

    public TakenBackException(string message)
        : base(message)
    {
    }

    public TakenBackException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
