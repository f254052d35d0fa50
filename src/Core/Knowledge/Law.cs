using System.Text.RegularExpressions;

namespace ZVSearch.Core.Knowledge;

/// <summary>A law that documents lean on. Source: laws.tsv of the pack.</summary>
/// <param name="Short">Usual short name, for instance <c>Wpg</c>.</param>
/// <param name="Full">Whole name.</param>
/// <param name="Expression">How texts name it.</param>
/// <param name="Since">In force from this day; null when always, as far as this matters, or not yet.</param>
/// <param name="Until">Last day in force; null while it holds.</param>
/// <param name="IsComing">True for a law that is not in force yet, as far as known.</param>
/// <param name="Note">What a privacy officer should know, in Dutch; empty when nothing.</param>
/// <param name="CheckedOn">When this was looked up.</param>
public sealed record Law(string Short, string Full, Regex Expression, DateOnly? Since, DateOnly? Until, bool IsComing, string Note, DateOnly CheckedOn);
