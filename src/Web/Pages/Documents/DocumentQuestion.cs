namespace ZVSearch.Web.Pages.Documents;

/// <summary>What is asked of the document page.</summary>
/// <param name="Query">Question to mark; empty for none.</param>
/// <param name="Passage">0-based number of the passage to open at; null or out of range for the start.</param>
/// <param name="Place">Characters to open at instead of a passage; null for none.</param>
/// <param name="AsText">True to show the text of a PDF.</param>
/// <param name="Part">1-based number of a part, or <see cref="Everything"/>; anything else for the part with the passage.</param>
public sealed record DocumentQuestion(string Query, int? Passage, (int Start, int End)? Place, bool AsText, string Part)
{
    /// <summary>Asks for the whole text, however long.</summary>
    public const string Everything = "alles";
}
