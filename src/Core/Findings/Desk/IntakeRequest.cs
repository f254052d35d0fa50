namespace ZVSearch.Core.Findings.Desk;

/// <summary>What a person uploads.</summary>
/// <param name="Folder">Name of the folder in the inbox; safe as a file name.</param>
/// <param name="Files">At least one.</param>
/// <param name="Replaces">True when files of the same name in that folder may be replaced.</param>
/// <param name="By">Who uploads.</param>
public sealed record IntakeRequest(string Folder, IReadOnlyList<IntakeUpload> Files, bool Replaces, string By);
