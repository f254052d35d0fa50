using ZVSearch.Core.Knowledge;

namespace ZVSearch.Ingest.Screening;

/// <summary>A place in a text where personal data stands.</summary>
/// <param name="Pattern">Which kind.</param>
/// <param name="Class">A, B or C; for mail addresses and phone numbers the class that fits the place.</param>
/// <param name="Start">Offset, inclusive.</param>
/// <param name="End">Offset, exclusive.</param>
/// <param name="Points">What it adds to the suspicion of casework.</param>
internal readonly record struct Hit(PersonalDataPattern Pattern, char Class, int Start, int End, int Points)
{
    /// <summary>A sign only adds points; it stays in the text.</summary>
    public bool IsSign => Class == '-';
}
