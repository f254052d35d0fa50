using System.Globalization;
using Microsoft.AspNetCore.Http;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Mail;
using ZVSearch.Store.Letters;

namespace ZVSearch.Web.Pages.Letters;

/// <summary>What somebody fills in about a subscription, as typed.</summary>
/// <param name="Name">Name or role of the reader.</param>
/// <param name="Mail">Mail address.</param>
/// <param name="Rhythm">A word of <see cref="LetterStates.Rhythms"/>.</param>
/// <param name="Scope">Area, themes, groups.</param>
/// <param name="Searches">Ids of kept questions.</param>
public sealed record SubscriptionForm(string Name, string Mail, string Rhythm, LetterScope Scope, IReadOnlyList<string> Searches)
{
    public static SubscriptionForm Empty { get; } = new(string.Empty, string.Empty, "kwartaal", LetterScope.Empty, []);

    public static SubscriptionForm Of(IFormCollection form) =>
        new(form["naam"].ToString().Trim(), form["adres"].ToString().Trim(), form["ritme"].ToString(), LetterScope.Of(form), [.. form["vraag"].OfType<string>().Distinct(StringComparer.Ordinal)]);

    public static SubscriptionForm Of(SubscriptionRow row) => new(
        row.Name, row.Mail, LetterStates.Rhythms.First(r => r.Rhythm == row.Rhythm).Word, new LetterScope(row.Region ?? string.Empty, row.Themes, string.Join(", ", row.Groups)), [.. row.Searches.Select(IdOf)]);

    /// <summary>An id as it stands in a form.</summary>
    public static string IdOf(int id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is meant; null, and everything that is wrong in Dutch, when something is.</summary>
    /// <param name="known">Ids of all kept questions; a question that was removed in between is left out.</param>
    public (SubscriptionDraft? Draft, IReadOnlyList<string> Faults) Read(IReadOnlyList<int> known)
    {
        string[] faults = [.. Found(), .. Scope.Faults()];
        Rhythm? rhythm = LetterStates.Rhythms.Where(r => r.Word == Rhythm).Select(r => (Rhythm?)r.Rhythm).FirstOrDefault();
        return faults.Length > 0 || rhythm is not { } often
            ? (null, faults)
            : (new SubscriptionDraft(Name, Mail, often, Scope.RegionName, Scope.Themes, Scope.GroupNames, [.. known.Where(id => Searches.Contains(IdOf(id)))]), []);
    }

    private IEnumerable<string> Found()
    {
        if (Name.Length is 0 or > SubscriptionRow.Longest || Name.Any(char.IsControl)) { yield return $"Vul de naam of functie van de lezer in (hoogstens {SubscriptionRow.Longest} tekens)."; }

        if (Mail.Length > SubscriptionRow.Longest || !MailAddressCheck.IsOne(Mail)) { yield return "Vul één mailadres in, bijvoorbeeld bestuur@gemeente.nl, zonder naam, spaties of bijzondere letters."; }

        if (!LetterStates.Rhythms.Any(r => r.Word == Rhythm)) { yield return "Kies hoe vaak de lezer een brief krijgt."; }
    }
}
