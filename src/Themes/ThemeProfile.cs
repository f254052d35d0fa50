namespace ZVSearch.Themes;

/// <summary>What is kept of a document to find its themes. Derived from the document alone.</summary>
/// <param name="Point">Where it lies among the others, quantised; empty when nothing is known of it.</param>
/// <param name="Phrases">Noun phrases with how often they occur, most telling first.</param>
/// <param name="Policy">Policy themes of the pack with how much it names them, 0 or more.</param>
public sealed record ThemeProfile(byte[] Point, IReadOnlyList<KeyValuePair<string, int>> Phrases, IReadOnlyDictionary<string, double> Policy)
{
    /// <summary>Changes with every change of what stands in a profile.</summary>
    public const int Version = 1;

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Point.Length);
        writer.Write(Point);
        writer.Write(Phrases.Count);
        foreach ((string phrase, int count) in Phrases)
        {
            writer.Write(phrase);
            writer.Write(count);
        }

        writer.Write(Policy.Count);
        foreach ((string theme, double confidence) in Policy)
        {
            writer.Write(theme);
            writer.Write(confidence);
        }

        return bytes.ToArray();
    }

    /// <exception cref="EndOfStreamException">The bytes were not written by <see cref="ToBytes"/>.</exception>
    public static ThemeProfile From(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content, writable: false));
        byte[] point = reader.ReadBytes(reader.ReadInt32());
        var phrases = new KeyValuePair<string, int>[reader.ReadInt32()];
        for (int i = 0; i < phrases.Length; i++) { phrases[i] = new(reader.ReadString(), reader.ReadInt32()); }

        var policy = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = reader.ReadInt32(); i > 0; i--) { policy[reader.ReadString()] = reader.ReadDouble(); }

        return new ThemeProfile(point, phrases, policy);
    }
}
