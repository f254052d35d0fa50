namespace ZVSearch.Core.Documents;

/// <summary>A file inside a file: a mail attachment or an entry of an archive.</summary>
/// <param name="Name">Relative name inside the parent, with <c>/</c>; never rooted, never with <c>..</c>.</param>
/// <param name="Content">The bytes, unpacked.</param>
public sealed record Attachment(string Name, byte[] Content);
