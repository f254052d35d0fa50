using System.CommandLine;
using ZVSearch.Cli.Output;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>initiatives</c>: projects, approaches and assignments, each with all its documents.</summary>
internal static class InitiativesVerb
{
    public static Command Create() => ListVerb.Create("initiatives", "Toont projecten en aanpakken met opdrachtgever, doel, looptijd, budget en contact.", async (question, stop) =>
    {
        IReadOnlyList<InitiativeEntry> entries = InitiativeRegister.Of(await question.Findings.AllAsync(FactGroups.Initiative, question.Reader, stop).ConfigureAwait(false), question.Today);
        return (new { initiatives = entries.Select(Json) }, entries.Select(Line));
    });

    private static object Json(InitiativeEntry entry)
    {
        Card card = entry.Card;
        return new
        {
            file = entry.Main.File,
            title = entry.Main.Title,
            commissioner = card.Value(Fields.Commissioner),
            lead = card.Value(Fields.Lead),
            contact = card.Value(Fields.Contact),
            goal = card.Value(Fields.Goal),
            results = card.Values(Fields.Result),
            start = card.Value(Fields.Start),
            end = card.Value(Fields.End),
            duration = PlaceJson.Duration(card.Value(Fields.Duration)),
            budget = card.Value(Fields.Budget),
            partners = card.Values(Fields.Partner),
            regions = entry.Main.Regions,
            targetGroup = card.Value(Fields.TargetGroup),
            status = entry.Status,
            documents = entry.Documents.Select(d => new { file = d.File, title = d.Title, type = d.Type, date = PlaceJson.Date(d.Date) }),
            evidence = PlaceJson.Evidence(card),
            confidence = PlaceJson.Confidence(card),
        };
    }

    private static string Line(InitiativeEntry entry) =>
        $"{entry.Main.Title} ({Status(entry.Status)})\n  opdrachtgever: {entry.Card.Value(Fields.Commissioner) ?? "niet gevonden"}; trekker: {entry.Card.Value(Fields.Lead) ?? "niet gevonden"}; budget: {entry.Card.Value(Fields.Budget) ?? "niet gevonden"}\n  {string.Join("\n  ", entry.Documents.Select(d => d.File))}";

    private static string Status(string status) => status switch { "planned" => "gepland", "running" => "loopt", "finished" => "afgerond", "stopped" => "gestopt", _ => "onbekend" };
}
