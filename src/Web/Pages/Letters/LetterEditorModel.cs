using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>What the page of a letter shows.</summary>
/// <param name="Row">How far it is.</param>
/// <param name="Letter">Its last version.</param>
/// <param name="Version">Number of that version.</param>
public sealed record LetterEditorModel(LetterRow Row, Letter Letter, int Version)
{
    /// <summary>What is wrong, in Dutch.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>What just happened; empty for nothing.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>Where that is said: an anchor of the page.</summary>
    public string At { get; init; } = string.Empty;

    /// <summary>Who speaks, when that is known.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>Typed and not kept: it stands in the fields again.</summary>
    public LetterEdits? Typed { get; init; }

    /// <summary>Typed for points that are not there any more.</summary>
    public IReadOnlyList<string> Lost => Typed?.Lost(Letter) ?? [];

    public bool IsDraft => Row.Status == LetterStatus.Draft;

    public string Opening => Typed?.Opening ?? Letter.Opening ?? string.Empty;

    public string TextOf(LetterPoint point) => Typed?.Texts.GetValueOrDefault(point.Id) ?? LetterText.Shown(point);

    public string NoteOf(LetterPoint point) => Typed?.Notes.GetValueOrDefault(point.Id) ?? point.Note ?? string.Empty;

    /// <summary>What stood in the letter when somebody else typed over it; null where nothing is at stake.</summary>
    public string? OtherOf(LetterPoint point) => Typed?.Texts.ContainsKey(point.Id) == true ? LetterText.Shown(point) : null;
}
