using ZVSearch.Core.Knowledge;
using ZVSearch.Language.Concepts;
using ZVSearch.Overlaps.Profiles;
using ZVSearch.Overlaps.Scores;

namespace ZVSearch.Overlaps.Reasons;

/// <summary>Says in plain Dutch why a pair was found.</summary>
internal sealed class ReasonWriter(KnowledgePack knowledge)
{
    private const int MostNames = 3;

    public static string Version(Comparison pair) => $"Dit lijken versies van hetzelfde stuk: de titels komen overeen en {Share(Math.Max(pair.CopiedShare, pair.Containment))} van de tekst is gelijk.";

    public static string Derived(Comparison pair)
    {
        ProfiledDocument report = pair.Work?.A.Kind is WorkKind.Report or WorkKind.Progress ? pair.A : pair.B;
        return $"\u201C{report.Document.Title}\u201D gaat over hetzelfde werk als het andere stuk: zelfde gebied, zelfde onderwerp en grotendeels dezelfde woorden.";
    }

    public string Agreed(Comparison pair, string place) => $"{Subjects(pair.Work)} Volgens de tekst is het werk verdeeld met {place}.";

    public string Double(Comparison pair, WorkComparison work) =>
        $"{Commissioners(work)} {Subjects(work)}{Where(pair)}{When(work)} Kijk of dit één opdracht kan zijn.";

    public string Overlap(Comparison pair, WorkComparison work) => $"{Subjects(work)}{Where(pair)}{When(work)} Het is niet helemaal dezelfde opdracht; stem af wie wat doet.";

    public static string Copied(Comparison pair) => $"Een deel van de tekst staat in beide stukken ({Share(pair.CopiedShare)} van het kortste). Het onderwerp verschilt.";

    public string SameTheme(Comparison pair)
    {
        if (pair.Work is not { } work) { return "De stukken gaan over hetzelfde onderwerp."; }

        string why = work.Time == 0 ? " De ene aanpak was al afgelopen toen de andere begon." : work.Area == 0 ? " De gebieden raken elkaar niet." : " Het werk zelf verschilt.";
        return Subjects(work) + why;
    }

    private static string Commissioners(WorkComparison work) => work.A.Commissioner is { } a && work.B.Commissioner is { } b && !a.Equals(b, StringComparison.OrdinalIgnoreCase)
        ? $"Twee opdrachtgevers ({a} en {b}) vragen om hetzelfde soort werk."
        : "Beide stukken geven opdracht tot hetzelfde soort werk.";

    private string Subjects(WorkComparison? work)
    {
        if (work is null) { return string.Empty; }

        string[] parts =
        [
            Named("Thema", ConceptFinder.Theme, work, id => knowledge.FindTheme(id)?.Label),
            Named("doelgroep", ConceptFinder.Target, work, id => LabelOf(ConceptKind.Target, id)),
            Named("soort werk", ConceptFinder.Work, work, id => LabelOf(ConceptKind.Work, id)),
        ];
        string text = string.Join("; ", parts.Where(p => p.Length > 0));
        return text.Length == 0 ? "De stukken gaan over hetzelfde onderwerp." : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }

    private static string Named(string name, string kind, WorkComparison work, Func<string, string?> label)
    {
        string[] shared = [.. work.A.Concepts.Where(c => c.Key.StartsWith(kind, StringComparison.Ordinal) && work.B.Concepts.ContainsKey(c.Key))
            .OrderByDescending(c => Math.Min(c.Value, work.B.Concepts[c.Key])).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => label(c.Key[kind.Length..])).OfType<string>().Take(MostNames)];
        return shared.Length == 0 ? string.Empty : $"{name}: {string.Join(", ", shared)}";
    }

    private string? LabelOf(ConceptKind kind, string id) => knowledge.Concepts.FirstOrDefault(c => c.Kind == kind && c.Id == id)?.Label;

    private static string Where(Comparison pair)
    {
        string[] shared = [.. pair.A.Document.Regions.Intersect(pair.B.Document.Regions, StringComparer.Ordinal).Take(MostNames)];
        return shared.Length == 0 ? string.Empty : $" Gebied: {string.Join(", ", shared)}.";
    }

    private static string When(WorkComparison work) => work.Time == 1 ? " De looptijden vallen samen." : string.Empty;

    private static string Share(double share) => $"{Math.Round(share * 100)}%";
}
