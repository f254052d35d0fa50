using ZVSearch.Core.Findings;

namespace ZVSearch.Web.Pages.Help;

/// <summary>Somebody who, by function, answers questions about privacy. The name stays in the document: a function outlasts who holds it.</summary>
/// <param name="Role">The function as the document says it.</param>
/// <param name="Organisation">Where; null when that was not found.</param>
/// <param name="Mail">Address; null when there is none.</param>
/// <param name="Document">Where it stands.</param>
/// <param name="Place">Where in it; null when a person filled it in.</param>
public sealed record PrivacyExpert(string Role, string? Organisation, string? Mail, DescribedDocument Document, Place? Place)
{
    private static readonly string[] Words = ["privacy", "gegevensbescherming"];

    /// <param name="documents">With facts of persons.</param>
    /// <returns>Each function once per organisation or address, newest document first.</returns>
    public static IReadOnlyList<PrivacyExpert> Of(IReadOnlyList<DescribedDocument> documents) =>
        [.. documents.OrderByDescending(d => d.Date ?? DateOnly.MinValue).ThenBy(d => d.File, StringComparer.Ordinal)
            .SelectMany(d => d.Cards(Cards.Person).Select(c => Of(c, d))).OfType<PrivacyExpert>()
            .DistinctBy(e => e.Mail ?? $"{e.Role}|{e.Organisation ?? e.Document.Hash}", StringComparer.OrdinalIgnoreCase)];

    private static PrivacyExpert? Of(Card card, DescribedDocument document)
    {
        string role = card.Value(Fields.Role) ?? string.Empty, mail = card.Value(Fields.Mail) ?? string.Empty;
        bool byRole = Words.Any(w => role.Contains(w, StringComparison.OrdinalIgnoreCase)), byMail = mail.StartsWith("privacy", StringComparison.OrdinalIgnoreCase) || mail.StartsWith("fg@", StringComparison.OrdinalIgnoreCase);
        return byRole || byMail ? new PrivacyExpert(role.Length > 0 ? role : "postbus voor privacy", card.Value(Fields.Organisation), card.Value(Fields.Mail), document, card.Facts[0].Place) : null;
    }
}
