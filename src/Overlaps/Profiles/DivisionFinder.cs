using ZVSearch.Core.Knowledge;
using ZVSearch.Core.Passages;
using ZVSearch.Language.Sentences;

namespace ZVSearch.Overlaps.Profiles;

/// <summary>Where a text tells that work has been divided, and with whom.</summary>
internal sealed class DivisionFinder(KnowledgePack knowledge)
{
    /// <summary>Sentences after the one with the sign that tell who does what.</summary>
    private const int Reach = 2;

    private readonly CueGroup _cues = knowledge.CuesOf("verdeling");

    /// <summary>Names of municipalities and districts in passages on a division of work, sorted.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<Passage> passages)
    {
        var named = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Passage passage in passages)
        {
            string[] sentences = [.. passage.Headings, .. SentenceSplitter.Split(passage.Text, 0, passage.Text.Length).Select(s => passage.Text[s.Start..s.End])];
            for (int i = 0; i < sentences.Length; i++)
            {
                if (!IsDivision(sentences[i])) { continue; }

                string around = string.Join(' ', sentences[i..Math.Min(sentences.Length, i + Reach + 1)]);
                named.UnionWith(knowledge.Regions.Where(r => r.Aliases.Append(r.Name).Any(n => Names(around, n))).Select(r => r.Name));
            }
        }

        return [.. named];
    }

    private bool IsDivision(string sentence) => _cues.Phrases.Any(p => sentence.Contains(p, StringComparison.OrdinalIgnoreCase)) || _cues.Expressions.Any(e => e.IsMatch(sentence));

    private static bool Names(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) { return true; }
        }

        return false;
    }
}
