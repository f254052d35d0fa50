namespace ZVSearch.Core.Findings.Desk;

/// <summary>One uploaded file.</summary>
/// <param name="Name">Its name; safe as a file name.</param>
/// <param name="Open">Opens its bytes; the caller disposes the stream.</param>
public sealed record IntakeUpload(string Name, Func<Stream> Open);
