using ZVSearch.Ingest.Describing.Texts;

namespace ZVSearch.Ingest.Describing.Fields;

/// <summary>"Budget: € 96.000" or a table row "Budget | € 96.000".</summary>
/// <param name="Label">As the pack writes it.</param>
/// <param name="Value">Place of the value.</param>
/// <param name="Items">Places of the items when a list follows; else empty.</param>
internal sealed record LabelledValue(string Label, Span Value, IReadOnlyList<Span> Items);
