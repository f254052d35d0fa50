using System.Text.RegularExpressions;

namespace ZVSearch.Core.Knowledge;

/// <summary>A sign that a sentence fits, or does not fit, a letter to the board. Source: letter-cues.tsv of the pack.</summary>
/// <param name="InHeading">True when it is held against the heading above the sentence instead of the sentence.</param>
/// <param name="Id">Under which its weight stands; <see cref="Skip"/> when such a sentence never goes into a letter.</param>
/// <param name="Expression">What must be there.</param>
public sealed record LetterCue(bool InHeading, string Id, Regex Expression)
{
    /// <summary>Id of the signs that keep a sentence out.</summary>
    public const string Skip = "skip";
}
