using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Connections;

/// <summary>A partner that belongs at the table of a theme and that no document on it names.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Partner">Kind of partner.</param>
/// <param name="Documents">Documents on the theme.</param>
/// <param name="Elsewhere">Themes where the partner does appear, with the number of documents, most first.</param>
public sealed record BlindSpot(Theme Theme, string Partner, int Documents, IReadOnlyList<(Theme Theme, int Count)> Elsewhere)
{
    /// <summary>Fewer documents than this say little.</summary>
    private const int Enough = 3;

    public string Sentence => Documents == 1
        ? $"Er is 1 document over ‘{Theme.Label}’ en daarin wordt {Partner} niet genoemd."
        : $"Er zijn {Dutch.Number(Documents)} documenten over ‘{Theme.Label}’ en in geen daarvan wordt {Partner} genoemd.";

    /// <summary>What a reader could do.</summary>
    public string Advice
    {
        get
        {
            string doubt = Documents < Enough ? "Dat zijn weinig documenten, dus trek nog geen conclusie. " : string.Empty;
            return doubt + (Elsewhere.Count > 0
                ? $"Bij ‘{Elsewhere[0].Theme.Label}’ komt {Partner} wel voor ({Dutch.Count(Elsewhere[0].Count, "document", "documenten")}): vraag daar naar een contact."
                : $"Ook bij andere thema's komt {Partner} niet voor. Ga na of deze partner wel meedoet maar niet is opgeschreven, of nog moet worden uitgenodigd.");
        }
    }
}
