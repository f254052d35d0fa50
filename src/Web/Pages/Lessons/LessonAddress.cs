using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Web.Pages.Lessons;

/// <summary>The whole state of the list of lessons as it stands in the address, with the lessons that were collected for a workshop.</summary>
/// <param name="Theme">Id of a policy theme; empty for all.</param>
/// <param name="Area">Municipality or district; empty for all.</param>
/// <param name="Outcome">gelukt, mislukt or gemengd; empty for all.</param>
/// <param name="Words">Words that must be in the lesson; empty for none.</param>
/// <param name="Source">Folder the documents come from; empty for all.</param>
/// <param name="Page">1-based page as it was asked for.</param>
/// <param name="Chosen">Keys of collected lessons, in the order in which they were chosen.</param>
public sealed record LessonAddress(string Theme, string Area, string Outcome, string Words, string Source, int Page, IReadOnlyList<string> Chosen)
{
    /// <summary>Most lessons in one pack: more do not fit in an address, nor in a workshop.</summary>
    public const int MostChosen = 40;

    private const int LongestWords = 200, LongestItem = 60, HashLength = 64;

    /// <summary>The list without any filter.</summary>
    public static LessonAddress Empty { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, 1, []);

    public bool IsFiltered => this with { Page = 1, Chosen = Empty.Chosen } != Empty;

    /// <summary>Whatever stands in the address gives a state; what makes no sense is left out.</summary>
    public static LessonAddress From(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string outcome = query["uitkomst"].ToString();
        string words = query["q"].ToString().Trim();
        return new LessonAddress(
            KnowledgePack.BuiltIn.FindTheme(query["thema"].ToString())?.Id ?? string.Empty,
            KnowledgePack.BuiltIn.FindRegion(query["gebied"].ToString())?.Name ?? string.Empty,
            LessonWords.CodeOf(outcome) is null ? string.Empty : outcome,
            words.Length > LongestWords ? words[..LongestWords] : words,
            query["bron"].ToString(),
            int.TryParse(query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1,
            [.. query["les"].OfType<string>().Where(IsKey).Distinct(StringComparer.Ordinal).Take(MostChosen)]);
    }

    public LessonAddress WithPage(int page) => this with { Page = page };

    /// <summary>Filters other than the outcome, for lists that count by outcome.</summary>
    public LessonAddress WithOutcome(string outcome) => this with { Outcome = outcome, Page = 1 };

    /// <summary>The pack with the collected lessons.</summary>
    /// <param name="asWord">True for the Word document.</param>
    public string Pack(bool asWord) => $"/lessen/pakket{(asWord ? ".docx" : string.Empty)}{new QueryBuilder(Keys()).ToQueryString()}";

    /// <summary>The list with the collected lessons and no filter.</summary>
    public string Collecting => (Empty with { Chosen = Chosen }).ToString();

    public IEnumerable<(string Name, string Value)> Hidden => Chosen.Select(k => ("les", k));

    /// <summary>A message that the page shows after a change.</summary>
    public string Reporting(string message)
    {
        QueryBuilder query = Query();
        query.Add("gemeld", message);
        return $"/lessen{query.ToQueryString()}";
    }

    public override string ToString() => $"/lessen{Query().ToQueryString()}";

    private QueryBuilder Query()
    {
        var query = new QueryBuilder(Keys());
        foreach ((string name, string value) in (IEnumerable<(string, string)>)[("thema", Theme), ("gebied", Area), ("uitkomst", Outcome), ("q", Words), ("bron", Source)])
        {
            if (value.Length > 0) { query.Add(name, value); }
        }

        if (Page > 1) { query.Add("pagina", Page.ToString(CultureInfo.InvariantCulture)); }

        return query;
    }

    private IEnumerable<KeyValuePair<string, string>> Keys() => Chosen.Select(k => KeyValuePair.Create("les", k));

    /// <summary>Hash of the document, a colon, and the item of the lesson.</summary>
    private static bool IsKey(string key) =>
        key.Length is > HashLength + 1 and <= HashLength + 1 + LongestItem && key[HashLength] == ':' && ContentHash.IsValid(key[..HashLength]) && key.AsSpan(HashLength + 1).IndexOfAnyExceptInRange((char)33, (char)126) < 0;
}
