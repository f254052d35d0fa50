namespace ZVSearch.Vectors;

/// <summary>text → place among all texts. Thread-safe; the same text gives the same vector, bit for bit.</summary>
public interface IEmbedder
{
    /// <summary>Names the model; an index made with another version is rebuilt.</summary>
    string Version { get; }

    /// <summary>Numbers per vector.</summary>
    int Dimensions { get; }

    /// <summary>Fills in the vector of a text, of length 1.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="vector">Room for <see cref="Dimensions"/> numbers.</param>
    /// <returns>False when the model knows none of the words; the vector is zero then.</returns>
    bool TryEmbed(string text, Span<float> vector);
}
