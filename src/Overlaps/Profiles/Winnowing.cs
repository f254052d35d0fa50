using System.Runtime.InteropServices;

namespace ZVSearch.Overlaps.Profiles;

/// <summary>
/// Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken 2003): of every run of <see cref="Window"/> shingles the smallest hash is kept. Any
/// equal run of <see cref="Window"/> + <see cref="Shingle"/> − 1 words in two texts gives an equal fingerprint, wherever it stands; MinHash, which estimates how
/// much of the whole is shared, misses a copied paragraph in a long document.
/// </summary>
internal static class Winnowing
{
    /// <summary>Words per shingle.</summary>
    public const int Shingle = 4;

    /// <summary>Shingles of which one is kept.</summary>
    public const int Window = 4;

    /// <summary>Distinct fingerprints, in order of the text.</summary>
    public static uint[] Of(List<WordMark> words)
    {
        uint[] shingles = Shingles(CollectionsMarshal.AsSpan(words));
        var kept = new List<uint>();
        var seen = new HashSet<uint>();
        int last = -1;
        for (int start = 0; start + Window <= shingles.Length || (start == 0 && shingles.Length > 0); start++)
        {
            int smallest = start;
            for (int i = start; i < Math.Min(start + Window, shingles.Length); i++)
            {
                if (shingles[i] <= shingles[smallest]) { smallest = i; }
            }

            if (smallest != last && seen.Add(shingles[smallest])) { kept.Add(shingles[smallest]); }

            last = smallest;
        }

        return [.. kept];
    }

    /// <summary>Hash of every run of <see cref="Shingle"/> words.</summary>
    public static uint[] Shingles(ReadOnlySpan<WordMark> words)
    {
        if (words.Length < Shingle) { return []; }

        uint[] hashes = new uint[words.Length - Shingle + 1];
        for (int i = 0; i < hashes.Length; i++)
        {
            uint hash = 0;
            for (int w = 0; w < Shingle; w++) { hash = unchecked((hash * 0x9E3779B1) + words[i + w].Hash); }

            // The last step mixes high bits into low ones, so that "smallest" is a fair draw.
            hash ^= hash >> 15;
            hashes[i] = unchecked(hash * 0x2C1B3C6D) ^ (hash >> 12);
        }

        return hashes;
    }
}
