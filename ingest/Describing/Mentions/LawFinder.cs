using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Mentions;

/// <summary>Laws that a text names, each with its first place, the article beside it, and whether it holds.</summary>
internal sealed partial class LawFinder(IReadOnlyList<Law> laws)
{
    public IEnumerable<Fact> In(CleanText text, IReadOnlyList<TextBlock> blocks)
    {
        var found = new List<(int Start, Fact Fact)>();
        var taken = new List<Span>();
        string[] words = [.. blocks.Select(text.TextOf)];
        foreach (Law law in laws)
        {
            // Most laws are not in most texts: one look at the whole saves a look at each block.
            if (blocks.Count > 3 && !law.Expression.IsMatch(text.Text)) { continue; }

            for (int i = 0; i < blocks.Count; i++)
            {
                Match match = law.Expression.Match(words[i]);
                if (!match.Success) { continue; }

                var span = new Span(blocks[i].Start + match.Index, blocks[i].Start + match.Index + match.Length);
                if (taken.Exists(t => t.Start <= span.Start && span.End <= t.End && t != span)) { continue; }

                taken.Add(span);
                found.Add((span.Start, Facts.Of(text, Cards.Law, law.Short, CardFields.Name, law.Short, span, 0.95)));
                break;
            }
        }

        return found.OrderBy(f => f.Start).Select(f => f.Fact);
    }

    /// <summary>The facts of <see cref="In"/> with the article and the note of the pack, for cards of documents.</summary>
    public IEnumerable<Fact> Described(CleanText text, IReadOnlyList<TextBlock> blocks)
    {
        foreach (Fact fact in In(text, blocks))
        {
            yield return fact;
            Law law = laws.First(l => l.Short == fact.Value);
            if (NoteOf(law) is { Length: > 0 } note) { yield return fact with { Field = CardFields.Note, Value = note }; }

            if (fact.Place is { } place && ArticleNear(text.Text, place) is { } article) { yield return fact with { Field = CardFields.Article, Value = article }; }
        }
    }

    public bool IsOutdated(string name) => laws.FirstOrDefault(l => l.Short == name) is { Until: not null };

    private static string NoteOf(Law law) => law switch
    {
        { Until: { } until } => $"Geldt niet meer sinds {until.AddDays(1):yyyy-MM-dd}. {law.Note}".Trim(),
        { IsComing: true } => law.Note,
        _ => string.Empty,
    };

    private static string? ArticleNear(string text, Place place)
    {
        string before = text[Math.Max(0, place.Start - 70)..place.Start];
        Match match = Article().Match(before);
        return match.Success ? match.Groups["article"].Value : null;
    }

    [GeneratedRegex(@"\b(?:artikel|artikelen|art\.)\s+(?<article>\d{1,4}[a-z]{0,2}(?::\d{1,4})?)(?:[^.;]{0,60})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Article();
}
