using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Knowledge;
using ZVSearch.Store.Findings;
using ZVSearch.Web.Access;
using ZVSearch.Web.Api.Rules;

namespace ZVSearch.Web.Api.Registers;

/// <summary>Lessons from evaluations.</summary>
internal static class LessonsApi
{
    private static readonly ApiParameter Outcome = Parameters.Choice("uitkomst", "Alleen met deze uitkomst. Meer keer: een van deze.", [.. ApiWords.Outcomes.Values]) with { IsRepeatable = true };

    public static void MapLessons(this IEndpointRouteBuilder api) =>
        api.MapReading("/lessen", ListAsync).WithName("lessen").WithTags(Register.Tag).WithSummary("Geleerde lessen, ook van wat mislukte")
            .WithDescription("Uit evaluaties, eindverslagen en mails, met oorzaak en advies als die er staan.")
            .WithPages(Outcome, Parameters.Region).WithExample(ResultPage<LessonItem>.Example("/lessen", LessonItem.Example));

    private static async Task<Ok<ResultPage<LessonItem>>> ListAsync(ApiQuery query, FindingsReader findings, CurrentReader current, CancellationToken stop)
    {
        IReadOnlyList<DescribedDocument> documents = await findings.AllAsync(FactGroups.Lesson, current.Reader, stop).ConfigureAwait(false);
        Dictionary<string, string?> themes = (await findings.AllAsync(FactGroups.Document, current.Reader, stop).ConfigureAwait(false)).ToDictionary(d => d.Hash, ThemeOf, StringComparer.Ordinal);
        IEnumerable<(DescribedDocument Document, Card Lesson)> lessons = documents.Where(d => Register.IsInRegion(query, d)).SelectMany(d => d.Cards(Cards.Lesson).Select(c => (d, c)));
        return TypedResults.Ok(ResultPage<LessonItem>.Of(
            [.. lessons.Where(l => Register.IsAsked(query, Outcome, ApiWords.Of(ApiWords.Outcomes, l.Lesson.Value(Fields.Outcome))))],
            query,
            l => LessonItem.Of(l.Document, l.Lesson, themes.GetValueOrDefault(l.Document.Hash))));
    }

    private static string? ThemeOf(DescribedDocument document) =>
        document.Facts.FirstOrDefault(f => f is { Card: Cards.Theme, Field: Fields.Name }) is { } fact ? KnowledgePack.BuiltIn.FindTheme(fact.Item)?.Label : null;
}
