namespace ZVSearch.Store.Letters;

/// <summary>One state of a letter; the last one counts.</summary>
public sealed class LetterVersionRow
{
    public int Id { get; set; }

    public int LetterId { get; set; }

    /// <summary>1 for the letter as it was made; unique within the letter.</summary>
    public int Number { get; set; }

    /// <summary>See <see cref="LetterCodec"/>.</summary>
    public required string Content { get; set; }

    /// <summary>Who made it; empty for the program.</summary>
    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>What was changed, in Dutch.</summary>
    public required string Change { get; set; }
}
