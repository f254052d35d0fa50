using System.Globalization;
using System.Text.Json;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Store;

namespace ZVSearch.Reports.Mail;

/// <summary>Reads <c>mail.json</c> of the data folder, and says everything that is wrong with it at once.</summary>
public static class MailSettingsReader
{
    public const string FileName = "mail.json";

    private const int LongestSeconds = 3600, MostAttempts = 100;

    private static readonly Dictionary<string, MailSecurity> Securities = new(StringComparer.Ordinal) { ["none"] = MailSecurity.None, ["starttls"] = MailSecurity.StartTls, ["tls"] = MailSecurity.Tls };

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the file; without it mail is not set up.</summary>
    public static async Task<MailSettingsResult> ReadAsync(DataFolder folder, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string file = Path.Combine(folder.Root, FileName);
        if (!File.Exists(file)) { return new MailSettingsResult(null, [], IsAbsent: true); }

        try
        {
            return Read(await File.ReadAllTextAsync(file, stop).ConfigureAwait(false), folder.Root, Environment.GetEnvironmentVariable);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new MailSettingsResult(null, [$"{FileName} kan niet worden gelezen: {fault.Message}"]);
        }
    }

    /// <param name="text">The settings, as JSON.</param>
    /// <param name="folder">Paths in the settings start here.</param>
    /// <param name="variable">Gives the value of an environment variable; null when it is not set.</param>
    public static MailSettingsResult Read(string text, string folder, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object) { return new MailSettingsResult(null, [$"{FileName} moet beginnen met {{ en eindigen met }}."]); }

            var fields = new SettingsFields(document.RootElement, folder);
            MailSettings settings = Read(fields, variable);
            fields.RefuseTheRest();
            return fields.Faults.Count == 0 ? new MailSettingsResult(settings, []) : new MailSettingsResult(null, fields.Faults);
        }
        catch (JsonException fault)
        {
            return new MailSettingsResult(null, [$"{FileName} is geen geldige JSON: regel {(fault.LineNumber ?? 0) + 1}, teken {(fault.BytePositionInLine ?? 0) + 1}."]);
        }
    }

    private static MailSettings Read(SettingsFields fields, Func<string, string?> variable)
    {
        if (fields.Has("password")) { fields.Refuse("password", "een wachtwoord hoort niet in dit bestand. Noem een bestand in 'passwordFile' of een omgevingsvariabele in 'passwordVariable'."); }

        string host = fields.Required("host");
        MailSecurity security = fields.Choice("security", Securities, MailSecurity.StartTls);
        if (security == MailSecurity.None && !IsLoopback(host)) { fields.Refuse("security", "'none' mag alleen als de mailserver op deze machine zelf draait (host 127.0.0.1, ::1 of localhost). Kies 'starttls' of 'tls'."); }

        string? user = fields.Optional("user");
        string? password = Password(fields, user, variable);
        (TimeOnly from, TimeOnly until) = Window(fields);
        return new MailSettings
        {
            Host = host,
            Port = fields.Number("port", 1, 65535, 25),
            Security = security,
            User = user,
            Password = password,
            AuthorityFile = AuthorityFile(fields),
            FromName = fields.Required("fromName"),
            FromAddress = Address(fields),
            BaseAddress = Site(fields),
            QuietDays = fields.List("quietDays", "een datum als 2026-05-04", value => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : (DateOnly?)null) ?? [],
            SendFrom = from,
            SendUntil = until,
            ConnectTimeout = TimeSpan.FromSeconds(fields.Number("connectSeconds", 1, LongestSeconds, 30)),
            SendTimeout = TimeSpan.FromSeconds(fields.Number("sendSeconds", 1, LongestSeconds, 120)),
            AnswerTimeout = TimeSpan.FromSeconds(fields.Number("answerSeconds", 1, LongestSeconds, 300)),
            Attempts = fields.Number("attempts", 1, MostAttempts, 30),
            Approval = fields.List("approval", "direct, weekly, monthly of quarterly", RhythmOf) ?? [Rhythm.Weekly, Rhythm.Monthly, Rhythm.Quarterly],
        };
    }

    private static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (System.Net.IPAddress.TryParse(host, out System.Net.IPAddress? address) && System.Net.IPAddress.IsLoopback(address));

    private static string? Password(SettingsFields fields, string? user, Func<string, string?> variable)
    {
        string? file = fields.ExistingFile("passwordFile"), name = fields.Optional("passwordVariable");
        if (user is null)
        {
            if (fields.Has("passwordFile") || fields.Has("passwordVariable")) { fields.Refuse("user", "er is een wachtwoord, maar geen gebruiker."); }

            return null;
        }

        if (fields.Has("passwordFile") == fields.Has("passwordVariable"))
        {
            fields.Refuse("user", "noem bij een gebruiker 'passwordFile' of 'passwordVariable': precies één van de twee.");
            return null;
        }

        string? password = name is null ? fields.TextOf("passwordFile", file) : variable(name);
        if (name is not null && string.IsNullOrEmpty(password)) { fields.Refuse("passwordVariable", $"de omgevingsvariabele {name} is leeg of bestaat niet."); }

        return password;
    }

    private static string? AuthorityFile(SettingsFields fields)
    {
        string? file = fields.ExistingFile("authorityFile");
        if (file is not null && TrustedAuthorities.Load(file) is null) { fields.Refuse("authorityFile", $"in het bestand {file} staat geen leesbaar certificaat."); }

        return file;
    }

    private static string Address(SettingsFields fields)
    {
        string address = fields.Required("fromAddress");
        if (address.Length > 0 && !MailAddressCheck.IsOne(address)) { fields.Refuse("fromAddress", $"'{address}' is geen mailadres."); }

        return address;
    }

    private static Uri Site(SettingsFields fields)
    {
        string address = fields.Required("baseAddress");
        if (Uri.TryCreate(address.EndsWith('/') ? address : address + "/", UriKind.Absolute, out Uri? site) && (site.Scheme == Uri.UriSchemeHttps || site.Scheme == Uri.UriSchemeHttp)) { return site; }

        if (address.Length > 0) { fields.Refuse("baseAddress", $"'{address}' is geen webadres. Schrijf bijvoorbeeld https://zvsearch.voorbeeld.nl/"); }

        return new Uri("about:blank");
    }

    private static (TimeOnly From, TimeOnly Until) Window(SettingsFields fields)
    {
        TimeOnly from = fields.Time("sendFrom", new TimeOnly(7, 0)), until = fields.Time("sendUntil", new TimeOnly(19, 0));
        if (from >= until) { fields.Refuse("sendUntil", "moet later zijn dan 'sendFrom'."); }

        return (from, until);
    }

    private static Rhythm? RhythmOf(string name) => !char.IsAsciiDigit(name[0]) && Enum.TryParse(name, ignoreCase: true, out Rhythm rhythm) && Enum.IsDefined(rhythm) ? rhythm : null;
}
