using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Tokens;

namespace ZVSearch.Language.Synonyms;

/// <summary>
/// Other ways to say a word or a group of words, for questions: the index holds what the texts say. Both sides of a rule are cut by the
/// product's own analyser, so number, case and stop words make no difference. Thread-safe.
/// </summary>
public sealed class SynonymTable
{
    private readonly Dictionary<string, List<TermSequence>> _alternatives = new(StringComparer.Ordinal);
    private readonly int _longest;

    public SynonymTable(WordRules rules)
    {
        foreach (SynonymRule rule in rules.Synonyms.Concat(rules.Abbreviations.Where(a => !a.IsOrdinaryWord).Select(Rule))) { Add(rule); }

        _longest = _alternatives.Keys.Select(k => k.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>The table of the built-in knowledge pack.</summary>
    public static SynonymTable BuiltIn { get; } = new(KnowledgePack.BuiltIn.Words);

    /// <summary>Groups for which alternatives are known; a group inside a longer one that matched is left to the longer one.</summary>
    /// <param name="terms">Stems of the question in order, without stop words.</param>
    public IReadOnlyList<SynonymMatch> Find(IReadOnlyList<string> terms)
    {
        var found = new List<SynonymMatch>();
        int covered = 0;
        for (int start = 0; start < terms.Count; start++)
        {
            for (int length = Math.Min(_longest, terms.Count - start); length > 0 && start + length > covered; length--)
            {
                if (!_alternatives.TryGetValue(Key(terms.Skip(start).Take(length)), out List<TermSequence>? alternatives)) { continue; }

                found.Add(new SynonymMatch(start, length, alternatives));
                covered = start + length;
                break;
            }
        }

        return found;
    }

    /// <summary>The terms of a group of words as they stand in the index; null when nothing but stop words is left.</summary>
    public static TermSequence? Sequence(string text)
    {
        List<TextTerm> terms = Terms.Stems(text);
        return terms.Count == 0 ? null : new TermSequence(text, [.. terms.Select(t => t.Text)], [.. terms.Select(t => t.Position - terms[0].Position)]);
    }

    private void Add(SynonymRule rule)
    {
        List<TermSequence> from = [.. rule.From.Select(Sequence).OfType<TermSequence>()], to = [.. rule.To.Select(Sequence).OfType<TermSequence>()];
        foreach (TermSequence source in from)
        {
            string key = Key(source.Terms);
            if (!_alternatives.TryGetValue(key, out List<TermSequence>? known)) { _alternatives[key] = known = []; }

            known.AddRange(to.Where(t => Key(t.Terms) is var other && other != key && known.TrueForAll(k => Key(k.Terms) != other)));
        }
    }

    private static SynonymRule Rule(Abbreviation abbreviation)
    {
        int bracket = abbreviation.Full.IndexOf('(', StringComparison.Ordinal);
        string[] both = [abbreviation.Short, bracket > 0 ? abbreviation.Full[..bracket] : abbreviation.Full];
        return new SynonymRule(both, both);
    }

    private static string Key(IEnumerable<string> terms) => string.Join(' ', terms);
}
