namespace ZVSearch.Reports.Packs;

/// <summary>A lesson with its context.</summary>
/// <param name="Text">What was learned.</param>
/// <param name="Outcome">succeeded, failed or mixed.</param>
/// <param name="Project">Initiative or document it comes from.</param>
/// <param name="Theme">Policy theme; null when none is known.</param>
/// <param name="Regions">Municipalities and districts; may be empty.</param>
/// <param name="Date">Date of the document; null when unknown.</param>
/// <param name="Cause">Null when the document does not say.</param>
/// <param name="Consequence">Null likewise.</param>
/// <param name="Advice">Null likewise.</param>
/// <param name="Source">Where it stands.</param>
public sealed record WorkshopLesson(
    string Text, string Outcome, string Project, string? Theme, IReadOnlyList<string> Regions, DateOnly? Date, string? Cause, string? Consequence, string? Advice, WorkshopSource Source)
{
    /// <summary>True when the lesson is itself an advice, so that it need not be said twice.</summary>
    public bool IsAdvice => Advice is { } advice && advice.Trim().TrimEnd('.') == Text.Trim().TrimEnd('.');

    /// <summary>What is known besides the lesson itself, with labels.</summary>
    public IReadOnlyList<(string Label, string Value)> Details =>
        [.. ((IEnumerable<(string Label, string? Value)>)[("Oorzaak", Cause), ("Gevolg", Consequence), ("Advies", IsAdvice ? null : Advice)]).Where(d => d.Value is not null).Select(d => (d.Label, d.Value ?? string.Empty))];

    /// <summary>Questions to talk about, made of what the lesson says about cause, consequence and advice.</summary>
    public IReadOnlyList<string> Questions => DiscussionQuestions.Of(this);
}
