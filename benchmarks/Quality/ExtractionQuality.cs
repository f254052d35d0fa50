// Measures: precision, recall and F1 per field of what is read from documents, against a labelled folder. Text counts as right when most words of the shorter
// of the two stand in the other (0.6); dates, statuses and kinds must be equal; owners and deadlines are counted over actions that were found.
// Corpus: any folder with a file of labels { file: { type, date, agreement, meeting, initiative, lessons } }.
// Baseline: none; the targets stand in the issue and are printed beside the figures in Results.
// Left out: files that are held back or cannot be read, which are named.
using System.Globalization;
using System.Text.Json;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;
using ZVSearch.Ingest.Cleaning;
using ZVSearch.Ingest.Describing;
using ZVSearch.Ingest.Reading;
using ZVSearch.Ingest.Reading.Scan;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>How much of what documents say is found, and how much of what is found they say.</summary>
internal static class ExtractionQuality
{
    /// <summary>The labels were made for this day.</summary>
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static async Task RunAsync(string folder, string goldFile, bool showsErrors)
    {
        using JsonDocument gold = JsonDocument.Parse(await File.ReadAllTextAsync(goldFile).ConfigureAwait(false));
        var scores = new FieldScores(showsErrors);
        var finder = new FactFinder(KnowledgePack.BuiltIn);
        var describer = new Describer(KnowledgePack.BuiltIn);
        DocumentReaders readers = AllReaders.Create(new Tesseract());
        foreach (JsonProperty labels in gold.RootElement.EnumerateObject())
        {
            string path = Path.Combine(folder, labels.Name);
            byte[] content = await File.ReadAllBytesAsync(path).ConfigureAwait(false);
            var file = new SourceFile(Path.GetFileName(path), FormatDetector.Detect(path, content), content, new ReadingLimits());
            ReadDocument read = await readers.For(file).ReadAsync(file, CancellationToken.None).ConfigureAwait(false);
            CleanText text = Cleaner.Clean(read.Pages);
            Description description = describer.Describe(text, read.Properties, file.Name);
            var document = new DescribedDocument(string.Empty, labels.Name, description.Title, description.Type, description.Date, description.Regions, finder.Find(text, description, file.Name));
            Score(scores.For(labels.Name), labels.Value, document);
        }

        scores.Print();
    }

    private static void Score(FieldScores scores, JsonElement gold, DescribedDocument document)
    {
        scores.Same("type", Text(gold, "type"), document.Type);
        scores.Same("date", Text(gold, "date"), document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (gold.TryGetProperty("agreement", out JsonElement agreement)) { Agreement(scores, agreement, document); }

        if (gold.TryGetProperty("meeting", out JsonElement meeting)) { Meeting(scores, meeting, document); }

        if (gold.TryGetProperty("initiative", out JsonElement initiative)) { Initiative(scores, initiative, document); }

        if (gold.TryGetProperty("lessons", out JsonElement lessons)) { Lessons(scores, lessons, document); }
    }

    private static void Agreement(FieldScores scores, JsonElement gold, DescribedDocument document)
    {
        AgreementEntry? entry = AgreementEntry.Of(document, KnowledgePack.BuiltIn.Clauses, Today);
        Card card = entry?.Card ?? new Card(Cards.Agreement, string.Empty, []);
        scores.Set("agreement.parties", Texts(gold, "parties"), card.Values(Fields.Party));
        scores.Near("agreement.purpose", Text(gold, "purpose"), card.Value(Fields.Purpose));
        scores.Set("agreement.legalBasis", Texts(gold, "legalBasis"), card.Values(Fields.LegalBasis));
        scores.Same("agreement.start", Text(gold, "start"), card.Value(Fields.Start));
        scores.Same("agreement.end", Text(gold, "end"), Iso(entry?.Term.End));
        scores.Same("agreement.renewal", Text(gold, "renewal"), card.Value(Fields.Renewal)?.Split(' ')[0].Replace("excluded", "none", StringComparison.Ordinal));
        scores.Same("agreement.signed", gold.TryGetProperty("signed", out JsonElement signed) ? signed.ToString().ToLowerInvariant() : null, card.Value(Fields.Signed) ?? "false");
        scores.Near("agreement.controller", Text(gold, "controller"), card.Value(Fields.Controller));
        scores.Near("agreement.retention", Text(gold, "retention"), card.Value(Fields.Retention));
        scores.Near("agreement.contact", Text(gold, "contact"), card.Value(Fields.Contact));
        scores.Same("agreement.status", Text(gold, "status"), entry?.Term.Status.ToString().ToLowerInvariant());
        scores.Same("agreement.expiresOn", Text(gold, "expiresOn"), Iso(entry?.Term.ExpiresOn));
        scores.Same("agreement.cancelBefore", Text(gold, "cancelBefore"), Iso(entry?.Term.CancelBefore));
        foreach (JsonProperty clause in gold.TryGetProperty("clauses", out JsonElement clauses) ? clauses.EnumerateObject() : [])
        {
            scores.Same("clauses", $"{clause.Name}={clause.Value}", $"{clause.Name}={(entry?.Clauses.FirstOrDefault(c => c.Clause.Id == clause.Name)?.Status ?? ClauseStatus.Missing).ToString().ToLowerInvariant()}");
        }
    }

    private static void Meeting(FieldScores scores, JsonElement gold, DescribedDocument document)
    {
        Card card = document.Cards(Cards.Meeting) is [var found, ..] ? found : new Card(Cards.Meeting, string.Empty, []);
        scores.Near("meeting.body", Text(gold, "body"), card.Value(Fields.Body));
        scores.Near("meeting.place", Text(gold, "place"), card.Value(Fields.Location));
        scores.Near("meeting.chair", Text(gold, "chair"), card.Value(Fields.Chair));
        scores.Set("meeting.attendees", Texts(gold, "attendees"), card.Values(Fields.Attendee));
        scores.Set("meeting.decisions", Texts(gold, "decisions"), [.. document.Cards(Cards.Decision).Select(c => c.Value(Fields.Text) ?? string.Empty)]);
        IReadOnlyList<Card> actions = document.Cards(Cards.Action);
        JsonElement[] labelled = gold.TryGetProperty("actions", out JsonElement list) ? [.. list.EnumerateArray()] : [];
        foreach ((int ours, int theirs) in scores.Set("meeting.actions", [.. labelled.Select(a => Text(a, "text") ?? string.Empty)], [.. actions.Select(a => a.Value(Fields.Text) ?? string.Empty)]))
        {
            scores.Near("action.owner", Text(labelled[theirs], "owner"), actions[ours].Value(Fields.Owner));
            scores.Same("action.deadline", Text(labelled[theirs], "deadline"), actions[ours].Value(Fields.Deadline));
        }

        string[] assigned = gold.TryGetProperty("assignments", out JsonElement assignments) ? [.. assignments.EnumerateArray().Select(a => Text(a, "what") ?? string.Empty)] : [];
        scores.Set("meeting.assignments", assigned, [.. document.Cards(Cards.Assignment).Select(c => c.Value(Fields.Text) ?? string.Empty)]);
    }

    private static void Initiative(FieldScores scores, JsonElement gold, DescribedDocument document)
    {
        InitiativeEntry? entry = InitiativeRegister.Of([document], Today) is [var only] ? only : null;
        Card card = entry?.Card ?? new Card(Cards.Initiative, string.Empty, []);
        foreach ((string name, string field) in ((string, string)[])[("commissioner", Fields.Commissioner), ("lead", Fields.Lead), ("contact", Fields.Contact), ("goal", Fields.Goal), ("budget", Fields.Budget), ("targetGroup", Fields.TargetGroup)])
        {
            scores.Near("initiative." + name, Text(gold, name), card.Value(field));
        }

        scores.Same("initiative.start", Text(gold, "start"), card.Value(Fields.Start));
        scores.Same("initiative.end", Text(gold, "end"), card.Value(Fields.End));
        scores.Set("initiative.results", Texts(gold, "results"), card.Values(Fields.Result));
        scores.Set("initiative.partners", Texts(gold, "partners"), card.Values(Fields.Partner));
    }

    private static void Lessons(FieldScores scores, JsonElement gold, DescribedDocument document)
    {
        IReadOnlyList<Card> ours = document.Cards(Cards.Lesson);
        JsonElement[] labelled = [.. gold.EnumerateArray()];
        foreach ((int found, int label) in scores.Set("lessons", [.. labelled.Select(l => Text(l, "text") ?? string.Empty)], [.. ours.Select(l => l.Value(Fields.Text) ?? string.Empty)]))
        {
            scores.Same("lesson.outcome", Text(labelled[label], "outcome"), ours[found].Value(Fields.Outcome));
        }
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString() ?? string.Empty)] : [];
}
