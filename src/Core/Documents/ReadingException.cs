namespace ZVSearch.Core.Documents;

/// <summary>An expected end of reading: the file is damaged, encrypted, too large … It becomes the outcome of the file.</summary>
public sealed class ReadingException : Exception
{
    /// <param name="kind">The outcome that the file gets.</param>
    /// <param name="message">The reason in Dutch, fit to show; no text of the document in it.</param>
    /// <param name="inner">What a library threw; null when we saw it ourselves.</param>
    public ReadingException(OutcomeKind kind, string message, Exception? inner = null)
        : base(message, inner) => Kind = kind;

    public OutcomeKind Kind { get; }

    public static ReadingException Damaged(string reason, Exception? inner = null) => new(OutcomeKind.Damaged, reason, inner);

    public static ReadingException Encrypted() => new(OutcomeKind.Encrypted, "Het bestand is beveiligd met een wachtwoord.");

    public static ReadingException TooLarge(string reason) => new(OutcomeKind.TooLarge, reason);

    public static ReadingException Unsupported(string reason) => new(OutcomeKind.Unsupported, reason);
}
