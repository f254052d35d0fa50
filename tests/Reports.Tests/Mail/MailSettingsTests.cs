using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Mail;
using ZVSearch.Reports.Tests.Smtp;
using ZVSearch.Store;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests.Mail;

public sealed class MailSettingsTests : IDisposable
{
    private const string Least = """ "host": "mail.voorbeeld.nl", "fromName": "ZVSearch", "fromAddress": "zv@voorbeeld.nl", "baseAddress": "https://zv.voorbeeld.nl" """;

    private readonly TempFolder _folder = new();

    [Fact]
    public void Read_LeastSettings_GetsSafeDefaults()
    {
        MailSettings settings = Read($"{{ {Least} }}").Settings.ShouldNotBeNull();
        settings.Security.ShouldBe(MailSecurity.StartTls);
        settings.Port.ShouldBe(25);
        settings.SendFrom.ShouldBe(new TimeOnly(7, 0));
        settings.SendUntil.ShouldBe(new TimeOnly(19, 0));
        settings.BaseAddress.ShouldBe(new Uri("https://zv.voorbeeld.nl/"));
        settings.Approval.ShouldBe([Rhythm.Weekly, Rhythm.Monthly, Rhythm.Quarterly]);
        settings.User.ShouldBeNull();
    }

    [Fact]
    public void Read_AllSettings()
    {
        using var certificates = new TestCertificates();
        _folder.Write("geheim.txt", "Hoi!\n");
        string text = $$"""
            {
              "host": "mail.voorbeeld.nl", "port": 587, "security": "tls", "user": "zv", "passwordFile": "geheim.txt", "authorityFile": "{{certificates.Authority}}",
              "fromName": "ZVSearch", "fromAddress": "zv@voorbeeld.nl", "baseAddress": "https://zv.voorbeeld.nl/zoek/",
              "quietDays": ["2026-05-04"], "sendFrom": "08:30", "sendUntil": "17:00", "connectSeconds": 5, "sendSeconds": 6, "answerSeconds": 7, "attempts": 8,
              "approval": ["quarterly"], // the rest goes by itself
            }
            """;
        MailSettingsResult result = Read(text);
        result.Faults.ShouldBeEmpty();
        MailSettings settings = result.Settings.ShouldNotBeNull();
        settings.Password.ShouldBe("Hoi!");
        settings.Security.ShouldBe(MailSecurity.Tls);
        settings.QuietDays.ShouldBe([new DateOnly(2026, 5, 4)]);
        settings.SendFrom.ShouldBe(new TimeOnly(8, 30));
        settings.AnswerTimeout.ShouldBe(TimeSpan.FromSeconds(7));
        settings.Attempts.ShouldBe(8);
        settings.Approval.ShouldBe([Rhythm.Quarterly]);
        (settings.ToString() ?? string.Empty).ShouldNotContain("Hoi");
    }

    [Fact]
    public void Read_PasswordFromTheEnvironment() =>
        MailSettingsReader.Read($$"""{ {{Least}}, "user": "zv", "passwordVariable": "ZV_MAIL" }""", _folder.Path, name => name == "ZV_MAIL" ? "geheim" : null).Settings.ShouldNotBeNull().Password.ShouldBe("geheim");

    [Fact]
    public void Read_ManyFaults_NamesThemAllAtOnce()
    {
        IReadOnlyList<string> faults = Read("""
            { "host": "mail.voorbeeld.nl", "port": 99999, "security": "none", "password": "hier", "fromAddress": "geen adres", "baseAddress": "ftp://x", "user": "zv",
              "quietDays": ["4 mei"], "sendFrom": "19:00", "sendUntil": "7 uur", "approval": "weekly", "authorityFile": "weg.pem", "attempts": 0, "hots": "tikfout" }
            """).Faults;
        foreach (string name in (string[])["port", "security", "password", "fromName", "fromAddress", "baseAddress", "user", "quietDays", "sendUntil", "approval", "authorityFile", "attempts", "hots"])
        {
            faults.ShouldContain(f => f.StartsWith($"'{name}'", StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost", true)]
    [InlineData("::1", true)]
    [InlineData("mail.voorbeeld.nl", false)]
    [InlineData("10.0.0.1", false)]
    public void Read_NoSecurity_IsForThisMachineOnly(string host, bool allowed) =>
        (Read($$"""{ {{Least.Replace("mail.voorbeeld.nl", host, StringComparison.Ordinal)}}, "security": "none" }""").Settings is not null).ShouldBe(allowed);

    [Theory]
    [InlineData("", "geldige JSON")]
    [InlineData("[]", "beginnen met {")]
    [InlineData("{ \"host\": 3 }", "'host': moet een tekst zijn")]
    [InlineData("{ \"approval\": [\"1\", \"\", 4] }", "'approval': '1' is niet goed")]
    [InlineData("{ \"fromName\": \"a\\nBcc: b@c.nl\" }", "'fromName': moet een tekst zijn")]
    public void Read_Broken_SaysWhy(string text, string expected) => string.Join('\n', Read(text).Faults).ShouldContain(expected);

    [Fact]
    public async Task Read_NoFile_IsNoFault()
    {
        MailSettingsResult result = await MailSettingsReader.ReadAsync(new DataFolder(_folder.Path), default);
        result.IsAbsent.ShouldBeTrue();
        result.Faults.ShouldBeEmpty();
        _folder.Write(MailSettingsReader.FileName, $"{{ {Least} }}");
        (await MailSettingsReader.ReadAsync(new DataFolder(_folder.Path), default)).Settings.ShouldNotBeNull();
    }

    public void Dispose() => _folder.Dispose();

    private MailSettingsResult Read(string text) => MailSettingsReader.Read(text, _folder.Path, _ => null);
}
