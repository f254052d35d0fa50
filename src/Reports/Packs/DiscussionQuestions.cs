namespace ZVSearch.Reports.Packs;

/// <summary>Questions for a talk about a lesson. They ask about the work, never about who did it.</summary>
public static class DiscussionQuestions
{
    /// <summary>Longest quotation inside a question, in UTF-16 code units.</summary>
    private const int LongestQuote = 160;

    /// <summary>Two to four questions, always in the same order.</summary>
    public static IReadOnlyList<string> Of(WorkshopLesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return [.. Questions(lesson)];
    }

    private static IEnumerable<string> Questions(WorkshopLesson lesson)
    {
        yield return lesson.Outcome switch
        {
            "failed" => "Herkennen wij dit? Waar zagen wij zoiets in ons eigen werk?",
            "succeeded" => "Wat maakte dat dit lukte? Wat daarvan hebben wij ook?",
            _ => "Wat zouden wij hiervan houden, en wat zouden wij anders doen?",
        };
        if (lesson.Cause is { } cause) { yield return $"Als oorzaak staat er: ‘{Short(cause)}’. Speelt dit ook bij ons, en wat doen wij eraan?"; }
        else if (lesson.Outcome == "failed") { yield return "De oorzaak staat er niet bij. Wat was volgens ons de oorzaak, en hoe voorkomen wij die?"; }

        if (lesson.Consequence is { } consequence) { yield return $"Het gevolg was: ‘{Short(consequence)}’. Hoe zouden wij dit eerder merken?"; }

        yield return lesson switch
        {
            { IsAdvice: true } => "Deze les is zelf een advies. Hoe voeren wij het uit, wie begint, en wanneer?",
            { Advice: { } advice } => $"Het advies is: ‘{Short(advice)}’. Hoe voeren wij dit uit, wie begint, en wanneer?",
            _ => "Welk advies geven wij onszelf op grond van deze les?",
        };
    }

    private static string Short(string text)
    {
        string clean = text.Trim().TrimEnd('.', ';', ',');
        if (clean.Length <= LongestQuote) { return clean; }

        int cut = clean.LastIndexOf(' ', LongestQuote);
        return clean[..(cut > 0 ? cut : LongestQuote)] + "…";
    }
}
