using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using ZVSearch.Core.Findings.Letters;
using ZVSearch.Reports.Mail;
using ZVSearch.Reports.Schedules;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Letters;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests;

/// <summary>A data folder with an outbox, and everything that sends from it.</summary>
internal sealed class Post : IDisposable
{
    private readonly TempFolder _folder;

    private Post(CatalogueStore store, DataFolder folder, TempFolder temp)
    {
        _folder = temp;
        Folder = folder;
        Outbox = new OutboxStore(store, Clock);
        Subscriptions = new SubscriptionStore(store, Clock);
        Round = new OutboxRound(Outbox, Subscriptions, folder, Clock, NullLogger<OutboxRound>.Instance);
    }

    public TestClock Clock { get; } = new(TestClock.WorkingDay);

    public DataFolder Folder { get; }

    public OutboxStore Outbox { get; }

    public SubscriptionStore Subscriptions { get; }

    public OutboxRound Round { get; }

    public static async Task<Post> OpenAsync()
    {
        var temp = new TempFolder();
        var folder = new DataFolder(temp["data"]);
        return new Post(await CatalogueStore.OpenAsync(folder, default), folder, temp);
    }

    public static MailSettings Settings(int port, MailSecurity security = MailSecurity.None, string? authority = null, string? user = null, string? password = null, double sendSeconds = 60, double answerSeconds = 60, int attempts = 30) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        Security = security,
        AuthorityFile = authority,
        User = user,
        Password = password,
        FromName = "ZVSearch – zorg en veiligheid",
        FromAddress = "zvsearch@voorbeeld.nl",
        BaseAddress = new Uri("https://zvsearch.voorbeeld.nl/"),
        ConnectTimeout = TimeSpan.FromSeconds(30),
        SendTimeout = TimeSpan.FromSeconds(sendSeconds),
        AnswerTimeout = TimeSpan.FromSeconds(answerSeconds),
        Attempts = attempts,
    };

    public static SubscriptionDraft Draft(string mail, Rhythm rhythm = Rhythm.Weekly, string name = "Burgemeester") => new(name, mail, rhythm, null, [], ["driehoek"], [1]);

    /// <summary>A mail that is not in the outbox yet.</summary>
    public static OutboxRow Mail(string to, int subscription = 0, int number = 1, int attachedBytes = 0)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"brief-{number}-{to.Split('@')[0]}@voorbeeld.nl");
        var body = new BodyBuilder { TextBody = "Goedemorgen,\r\n.\r\n..Coördinatie in één regel.\r\n", HtmlBody = "<p>Goedemorgen, coördinatie</p>" };
        if (attachedBytes > 0) { body.Attachments.Add("bijlage.bin", new byte[attachedBytes]); }

        using var message = new MimeMessage { Subject = "Weekbrief – coördinatie", Body = body.ToMessageBody(), MessageId = id };
        message.From.Add(new MailboxAddress("ZVSearch – zorg en veiligheid", "zvsearch@voorbeeld.nl"));
        message.To.Add(new MailboxAddress("Burgemeester", to));
        return new OutboxRow
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"{to}|{number}"),
            SubscriptionId = subscription,
            Mail = to,
            Subject = message.Subject,
            MessageId = id,
            Content = OutboxContent.Write(message),
            NotBefore = TestClock.WorkingDay.UtcDateTime.AddHours(-1),
        };
    }

    /// <summary>Queues a mail; returns its id.</summary>
    public async Task<int> QueueAsync(string to, int subscription = 0, int number = 1, int attachedBytes = 0)
    {
        OutboxRow mail = Mail(to, subscription, number, attachedBytes);
        (await Outbox.QueueAsync(mail, default)).ShouldBeTrue();
        return mail.Id;
    }

    /// <summary>Adds a subscription; returns its id.</summary>
    public async Task<int> SubscribeAsync(string mail, Rhythm rhythm = Rhythm.Weekly)
    {
        (await Subscriptions.AddAsync(Draft(mail, rhythm), new DateOnly(2026, 11, 22), 7, default)).ShouldBe(SubscriptionOutcome.Done);
        return (await Subscriptions.ActiveAsync(rhythm, default)).Single(s => s.Mail == mail).Id;
    }

    public async Task<OutboxRow> FindAsync(int id) => (await Outbox.FindAsync(id, default)).ShouldNotBeNull();

    public async Task<OutboxState> StateAsync(int id) => (await FindAsync(id)).State;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
