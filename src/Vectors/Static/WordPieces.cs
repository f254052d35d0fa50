using System.Text;

namespace ZVSearch.Vectors.Static;

/// <summary>Pieces of letters of a word, numbered as fastText numbers them: that program trained the vectors.</summary>
public static class WordPieces
{
    /// <param name="word">Folded form.</param>
    /// <param name="shortest">Fewest letters of a piece, 1 or more.</param>
    /// <param name="longest">Most letters of a piece.</param>
    /// <param name="buckets">Number of different numbers.</param>
    /// <returns>Numbers from 0 to <paramref name="buckets"/>, exclusive.</returns>
    public static IEnumerable<int> Of(string word, int shortest, int longest, int buckets)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"<{word}>");
        for (int start = 0; start < bytes.Length; start++)
        {
            if (IsInside(bytes[start])) { continue; }

            int letters = 0;
            for (int end = start; end < bytes.Length && letters < longest;)
            {
                do { end++; } while (end < bytes.Length && IsInside(bytes[end]));

                letters++;
                bool isEdge = letters == 1 && (start == 0 || end == bytes.Length);
                if (letters >= shortest && !isEdge) { yield return (int)(Hash(bytes.AsSpan(start, end - start)) % (uint)buckets); }
            }
        }
    }

    private static bool IsInside(byte b) => (b & 0xC0) == 0x80;

    /// <summary>FNV-1a, with each byte read as signed.</summary>
    private static uint Hash(ReadOnlySpan<byte> piece)
    {
        uint hash = 2166136261;
        foreach (byte b in piece) { hash = unchecked((hash ^ (uint)(sbyte)b) * 16777619); }

        return hash;
    }
}
