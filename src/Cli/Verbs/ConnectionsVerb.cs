using System.CommandLine;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Findings;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>connections</c>: themes against partners, and the blind spots.</summary>
internal static class ConnectionsVerb
{
    public static Command Create() => ListVerb.Create("connections", "Toont welke partners bij welk thema voorkomen, en waar zij ontbreken.", async (question, stop) =>
    {
        KnowledgePack knowledge = KnowledgePack.BuiltIn;
        IReadOnlyList<DescribedDocument> documents = await question.Findings.AllAsync(FactGroups.Document, question.Reader, stop).ConfigureAwait(false);
        IReadOnlyList<Connection> cells = ConnectionMatrix.Of(documents, knowledge);
        IReadOnlyList<Connection> blind = ConnectionMatrix.BlindSpots(cells, knowledge);
        var answer = new
        {
            themes = cells.Select(c => c.Theme).Distinct().Select(t => new { id = t, label = knowledge.FindTheme(t)?.Label ?? t }),
            partners = cells.Select(c => c.Partner).Distinct().Order(StringComparer.OrdinalIgnoreCase),
            cells = cells.Select(c => new { theme = c.Theme, partner = c.Partner, observed = c.Observed, expected = c.Expected, documents = c.Documents }),
            blindSpots = blind.Select(c => new { theme = c.Theme, partner = c.Partner, expected = c.Expected }),
        };
        return (answer, blind.GroupBy(b => b.Theme).Select(g => $"{knowledge.FindTheme(g.Key)?.Label}: nergens genoemd zijn {string.Join(", ", g.Select(b => b.Partner))}"));
    });
}
