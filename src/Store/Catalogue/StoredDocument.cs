using ZVSearch.Core.Findings;

namespace ZVSearch.Store.Catalogue;

/// <summary>A document as it is written: row, text and facts belong together.</summary>
/// <param name="Document">Its row.</param>
/// <param name="Text">See <see cref="TextCodec"/>.</param>
/// <param name="Facts">What it says.</param>
public sealed record StoredDocument(DocumentRow Document, byte[] Text, IReadOnlyList<Fact> Facts);
