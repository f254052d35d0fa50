using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Describing.Texts;

/// <summary>A heading with the blocks under it, until the next heading.</summary>
/// <param name="Heading">Without number; empty before the first heading.</param>
/// <param name="Head">The heading itself; null before the first one.</param>
/// <param name="Blocks">In order.</param>
internal sealed record OutlineSection(string Heading, TextBlock? Head, IReadOnlyList<TextBlock> Blocks);
