namespace ZVSearch.Core.Findings.Letters;

/// <summary>How far a letter is. The names are stored: they do not change.</summary>
public enum LetterStatus
{
    /// <summary>Being edited; nobody has received it.</summary>
    Draft,

    /// <summary>A person has approved it: it goes out with the next round.</summary>
    Approved,

    /// <summary>Handed to the outbox for all its readers.</summary>
    Sent,

    /// <summary>A person decided that it does not go out.</summary>
    Dropped,
}
