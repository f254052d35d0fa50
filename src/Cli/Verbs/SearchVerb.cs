using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Readers;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Queries;
using ZVSearch.Search.Ranking;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>search QUERY</c>: asks the index.</summary>
internal static class SearchVerb
{
    private static readonly Option<string> Data = CommonOptions.Data();
    private static readonly Option<bool> Json = CommonOptions.Json();
    private static readonly Option<string?> As = CommonOptions.As(), Groups = CommonOptions.Groups();
    private static readonly Argument<string[]> Query = new("QUERY") { Description = "Woorden, \"zinsdelen\", EN, OF, NIET, -, *, ~, veld:waarde.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<int> Limit = new("--limit") { Description = "Aantal antwoorden, 0 tot 200.", DefaultValueFactory = _ => 10 };
    private static readonly Option<string[]> Type = new("--type") { Description = "Soort document." };
    private static readonly Option<string[]> Region = new("--region") { Description = "Gemeente of district." };
    private static readonly Option<string?> Theme = new("--theme") { Description = "Thema (komt met de themakaart; nu nog een woordfilter)." };
    private static readonly Option<string?> From = new("--from") { Description = "Vanaf deze dag, JJJJ-MM-DD." };
    private static readonly Option<string?> To = new("--to") { Description = "Tot en met deze dag, JJJJ-MM-DD." };
    private static readonly Option<string> Mode = new("--mode") { Description = "hybrid, words of meaning.", DefaultValueFactory = _ => "hybrid" };

    public static Command Create()
    {
        Mode.AcceptOnlyFromAmong("hybrid", "words", "meaning");
        var command = new Command("search", "Zoekt in wat is opgenomen.") { Query, Data, Json, Limit, Type, Region, Theme, From, To, Mode, As, Groups };
        command.SetAction(parsed =>
        {
            Reader reader = CommonOptions.ReaderOf(parsed.GetValue(As), parsed.GetValue(Groups));
            string query = string.Join(' ', parsed.GetValue(Query) ?? []);
            var request = new SearchRequest(query + ThemeWords(parsed.GetValue(Theme)), FiltersOf(parsed), 0, LimitOf(parsed.GetValue(Limit)));
            using Library library = Libraries.Open(parsed.GetValue(Data));
            long start = Stopwatch.GetTimestamp();
            SearchResponse response = library.Search(request, reader, RankingOptions.For(parsed.GetValue(Mode) ?? "hybrid"));
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            if (parsed.GetValue(Json)) { JsonOutput.Write(SearchJson.Of(query, response, took)); }
            else { HitText.Write(response, took); }

            return 0;
        });
        return command;
    }

    public static int LimitOf(int limit) => limit is >= 0 and <= SearchRequest.MaxLimit ? limit : throw new UsageException($"--limit is een getal van 0 tot {SearchRequest.MaxLimit}.");

    /// <summary>Themes come with a later step; until then the theme is one more phrase that must be there, and the interpretation says so.</summary>
    private static string ThemeWords(string? theme) => string.IsNullOrWhiteSpace(theme) ? string.Empty : $" EN \"{theme.Replace('"', ' ')}\"";

    private static SearchFilters FiltersOf(ParseResult parsed) => new()
    {
        Types = [.. (parsed.GetValue(Type) ?? []).Select(t => KnowledgePack.BuiltIn.FindType(t)?.Id ?? throw new UsageException($"Onbekende soort '{t}'. Bijvoorbeeld: convenant, notulen, projectplan."))],
        Regions = [.. (parsed.GetValue(Region) ?? []).Select(r => KnowledgePack.BuiltIn.FindRegion(r)?.Name ?? throw new UsageException($"Onbekende regio '{r}'. Bijvoorbeeld: Alkmaar of Kennemerland."))],
        From = DateOf(parsed.GetValue(From), "--from"),
        To = DateOf(parsed.GetValue(To), "--to"),
    };

    private static DateOnly? DateOf(string? text, string option) => text is null
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UsageException($"{option} verwacht een datum als 2026-01-31.");
}
