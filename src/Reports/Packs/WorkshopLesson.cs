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
    /// <summary>Questions to talk about, made of what the lesson says about cause, consequence and advice.</summary>
    public IReadOnlyList<string> Questions => DiscussionQuestions.Of(this);
}
