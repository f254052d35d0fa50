namespace ZVSearch.Core.Knowledge;

/// <summary>What a property of a sentence adds to the chance that a board should read it. Source: letter-weights.tsv of the pack, fitted on labelled sentences.</summary>
/// <param name="Feature">Name of the property.</param>
/// <param name="Weight">In log-odds: above 0 makes it likelier.</param>
/// <param name="Reason">Dutch words for the editor; empty when it is no reason that a person would name.</param>
public sealed record LetterWeight(string Feature, double Weight, string Reason);
