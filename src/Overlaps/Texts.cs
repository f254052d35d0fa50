namespace ZVSearch.Overlaps;

/// <summary>Texts that were asked for lately; pairs come in order, so the first document of a pair is mostly there.</summary>
internal sealed class Texts(Func<string, string> textOf)
{
    /// <summary>Texts kept.</summary>
    private const int Kept = 400;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public string Of(string hash)
    {
        if (_texts.TryGetValue(hash, out string? known)) { return known; }

        string text = textOf(hash);
        _texts[hash] = text;
        _order.Enqueue(hash);
        if (_order.Count > Kept) { _texts.Remove(_order.Dequeue()); }

        return text;
    }
}
