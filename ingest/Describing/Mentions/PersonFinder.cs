using System.Buffers;
using System.Text.RegularExpressions;
using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Ingest.Describing.Texts;
using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Mentions;

/// <summary>People as professional contacts: a name beside a function, or with a work address. Nobody else.</summary>
internal static partial class PersonFinder
{
    public static IEnumerable<Fact> In(CleanText text, IReadOnlyList<TextBlock> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextBlock block in blocks)
        {
            // Looking for a function is far cheaper than looking for a name; without one, or an address, nobody is named here.
            if (!text.Text.AsSpan(block.Start, block.End - block.Start).ContainsAny(Signs)) { continue; }

            string words = text.TextOf(block);
            IEnumerable<Match> matches = RoleThenName().Matches(words).Concat(NameThenRole().Matches(words)).Concat(NameThenMail().Matches(words)).OrderBy(m => m.Index);
            foreach (Match match in matches)
            {
                string name = match.Groups["name"].Value.Trim();
                if (NotAName().IsMatch(name) || !seen.Add(name)) { continue; }

                string item = Facts.ItemOf(name);
                var span = new Span(block.Start + match.Index, block.Start + match.Index + match.Length);
                yield return Facts.Of(text, Cards.Person, item, CardFields.Name, name, span, 0.8);
                if (match.Groups["role"].Success) { yield return Facts.Of(text, Cards.Person, item, CardFields.Role, match.Groups["role"].Value.ToLowerInvariant(), span, 0.8); }

                string near = words[match.Index..Math.Min(words.Length, match.Index + match.Length + 90)];
                if (Mail().Match(near) is { Success: true } mail) { yield return Facts.Of(text, Cards.Person, item, CardFields.Mail, mail.Value, span, 0.8); }

                if (match.Groups["organisation"].Success) { yield return Facts.Of(text, Cards.Person, item, CardFields.Organisation, match.Groups["organisation"].Value.Trim(), span, 0.7); }
            }
        }
    }

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["leider", "manager", "contactpersoon", "voorzitter", "secretaris", "wethouder", "burgemeester", "chef", "officier", "advis", "beleid", "coördinator", "regisseur", "trekker", "penvoerder", "jurist", "privacy", "functionaris", "directeur", "coach", "agent", "woordvoerder", "opdrachtgever", "kwartiermaker", "aanspreekpunt", "@"],
        StringComparison.OrdinalIgnoreCase);

    private const string Roles = @"(?:bestuurlijk |ambtelijk )?(?:projectleider|programmamanager|contactpersoon(?: voor de pers)?|voorzitter|secretaris|bestuurssecretaris|wethouder|burgemeester|teamchef|districtschef|gebiedsofficier|hoofdofficier|beleidsadviseur|beleidsmedewerker|adviseur(?: openbare orde)?|coördinator|manager|procesregisseur(?: jeugd)?|trekker|projectcoördinator|penvoerder|jurist(?: en privacyofficer)?|privacyofficer|functionaris gegevensbescherming|directeur|regiomanager|plattelandscoach|wijkagent|aandachtsfunctionaris|woordvoerder|opdrachtgever|kwartiermaker|programmaleider|aanspreekpunt)";
    private const string Person = @"(?:(?:mr|drs|dr|ir|ing|prof)\.\s+)*(?:(?:[A-Z]\.\s?){1,3}|[A-Z][\p{Ll}'’-]+(?:-[A-Z]\p{Ll}+)?\s)(?:(?:van|de|den|der|ter|ten|te|het|'t|el|al)\s){0,3}[A-Z][\p{L}'’-]+";

    [GeneratedRegex(@"\b(?<role>(?i:" + Roles + @"))(?:\s+(?:is|van [a-z ]{3,40} is))?[\s:|,]+(?:(?:de heer|mevrouw|dhr\.|mw\.)\s+)?(?<name>" + Person + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RoleThenName();

    [GeneratedRegex(@"(?<name>" + Person + @")\s*(?:,|\||\(|is)\s*(?:[^|(),]{0,40}\|\s*)?(?<role>(?i:" + Roles + @"))\b(?:[^,;.()|]{0,30}?\s(?:van|namens|bij)\s(?:de\s|het\s)?(?<organisation>(?:gemeente\s)?[A-Z][\w-]+(?:\s(?:en\s)?[A-Z][\w-]+)*))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameThenRole();

    [GeneratedRegex(@"(?<name>" + Person + @")[\s,""<(|]+[\w.%+-]+@[\w.-]+\.\w{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameThenMail();

    [GeneratedRegex(@"[\w.%+-]+@[\w.-]+\.\w{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mail();

    /// <summary>Organisations and places that look like a first and a last name.</summary>
    [GeneratedRegex(@"^(?:De|Het|Een|Gemeente|Stichting|Zorg|Veilig|Openbaar|Raad|Politie|Team|Afdeling|Sociaal|Noord|Regio|Dijk|Den|Hollands|Basisteam|District|GGD|GGZ|Leger|Slachtofferhulp|Blijf|Wijk|Programma|Project|Wet|Artikel|Vastgesteld|Verslag|Datum|Fictief|Deze|Dit|Onder|Voor)\b|\b(?:Veiligheid|Huis|Noord|Holland|Groep|Thuis)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotAName();
}
