using System.Text;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Screening;

/// <summary>Puts placeholders where personal data stood, and moves pages and blocks along.</summary>
internal static class TextMasker
{
    /// <param name="text">The document.</param>
    /// <param name="hits">Places to mask, in order.</param>
    public static CleanText Mask(CleanText text, IReadOnlyList<Hit> hits)
    {
        if (hits.Count == 0) { return text; }

        var masked = new StringBuilder(text.Text.Length);
        var moves = new List<(int From, int Shift)>();
        int at = 0;
        foreach (Hit hit in hits)
        {
            if (hit.Start < at) { continue; }

            masked.Append(text.Text, at, hit.Start - at).Append(hit.Pattern.Placeholder);
            at = hit.End;
            moves.Add((hit.End, masked.Length - hit.End));
        }

        masked.Append(text.Text, at, text.Text.Length - at);
        var offsets = new Offsets(moves);
        return new CleanText(
            masked.ToString(),
            [.. text.Pages.Select(p => p with { Start = offsets.Of(p.Start), End = offsets.Of(p.End) })],
            [.. text.Blocks.Select(b => b with { Start = offsets.Of(b.Start), End = offsets.Of(b.End) })]);
    }

    /// <summary>Old offset → new one. Borders of pages and blocks never lie inside a masked place: those do not cross lines.</summary>
    private sealed class Offsets(List<(int From, int Shift)> moves)
    {
        public int Of(int offset)
        {
            int low = 0, high = moves.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (moves[middle].From <= offset) { low = middle + 1; } else { high = middle; }
            }

            return offset + (low == 0 ? 0 : moves[low - 1].Shift);
        }
    }
}
