using ZVSearch.Core.Findings.Letters;
using ZVSearch.Core.Readers;
using ZVSearch.Reports.Letters;
using ZVSearch.Reports.Letters.Forms;
using ZVSearch.Reports.Mail;
using ZVSearch.Reports.Summaries;
using ZVSearch.Store;
using ZVSearch.Store.Catalogue;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Store.Letters;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests.Letters;

/// <summary>From subscriptions over letters to the outbox, with a clock that tests move.</summary>
public sealed class LetterRoundTests : IDisposable
{
    private static readonly string Hash = new('a', 64);
    private static readonly MailSettings Settings = new()
    {
        Host = "localhost", Port = 25, Security = MailSecurity.None, FromName = "ZVSearch", FromAddress = "brief@regio.example", BaseAddress = new Uri("https://zv.regio.example/"),
    };

    private readonly TempFolder _folder = new();
    private readonly TestClock _clock = new(new DateTimeOffset(2026, 4, 2, 8, 0, 0, TimeSpan.Zero));
    private readonly NewsOf _news = new();

    [Fact]
    public async Task Quarter_WaitsForApproval_ThenGoesOutOnceToEachReader()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example");
        await SubscribeAsync(parts, "twee@regio.example");
        int letter = await KeepLetterAsync(parts, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));

        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldBeEmpty();
        await parts.Letters.DecideAsync(letter, LetterStatus.Approved, "projectleider", default);
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.Select(m => m.Mail).ShouldBe(["een@regio.example", "twee@regio.example"], ignoreOrder: true);
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldBeEmpty();

        (await parts.Outbox.ListAsync(new OutboxFilter(), default)).Count.ShouldBe(2);
        (await parts.Letters.FindAsync(letter, default))?.Row.Status.ShouldBe(LetterStatus.Sent);
        (await parts.Subscriptions.AllAsync(default)).ShouldAllBe(s => s.Until == new DateOnly(2026, 3, 31));
    }

    [Fact]
    public async Task LateApproval_AfterTheNextQuarterBegan_StillSendsTheFirstLetter()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example");
        int letter = await KeepLetterAsync(parts, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        _clock.Now = _clock.Now.AddMonths(4);
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldBeEmpty();
        await parts.Letters.DecideAsync(letter, LetterStatus.Approved, "projectleider", default);
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldHaveSingleItem().Until.ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Fact]
    public async Task DroppedLetter_GoesToNobody_AndTheNextPeriodFollows()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example");
        int letter = await KeepLetterAsync(parts, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        await parts.Letters.DecideAsync(letter, LetterStatus.Dropped, "projectleider", default);
        LetterRoundReport report = await parts.Round.RunAsync(Settings, _news, false, default);
        (report.Mails.Count, report.Silent).ShouldBe((0, 1));
        (await parts.Subscriptions.AllAsync(default))[0].Until.ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Fact]
    public async Task DocumentClosedAfterApproval_ItsWordsAreInNoMail()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example");
        int letter = await KeepLetterAsync(parts, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        await parts.Letters.DecideAsync(letter, LetterStatus.Approved, "projectleider", default);
        await using (CatalogueContext context = parts.Store.Connect())
        {
            context.Documents.Single(d => d.Hash == Hash).Audience = ["besloten"];
            await context.SaveChangesAsync();
        }

        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldBeEmpty();
        (await parts.Outbox.ListAsync(new OutboxFilter(), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task DryRun_TellsAndKeepsNothing()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example");
        int letter = await KeepLetterAsync(parts, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        await parts.Letters.DecideAsync(letter, LetterStatus.Approved, "projectleider", default);
        (await parts.Round.RunAsync(Settings, _news, true, default)).Mails.Count.ShouldBe(1);
        (await parts.Outbox.ListAsync(new OutboxFilter(), default)).ShouldBeEmpty();
        (await parts.Letters.FindAsync(letter, default))?.Row.Status.ShouldBe(LetterStatus.Approved);
    }

    [Fact]
    public async Task NewsOfKeptQuestions_ComesWithTheLetterInOneMail_OrAlone()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example", searches: [7]);
        _news.Alerts = [new SearchAlert("Geldezels", new Uri("https://zv.regio.example/zoeken?q=geldezels"), 3, ["Plan"])];
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldHaveSingleItem();
        OutboxRow mail = (await parts.Outbox.NextDueAsync(default)).ShouldNotBeNull();
        mail.LetterId.ShouldBeNull();
        System.Text.Encoding.ASCII.GetString(mail.Content).ShouldContain("List-Unsubscribe:");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task RoundThatCannotSearch_LeavesWhatIsNewForALaterMail(bool canSearch, long seen)
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example", searches: [7]);
        int letter = await KeepLetterAsync(parts, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        await parts.Letters.DecideAsync(letter, LetterStatus.Approved, "projectleider", default);
        _news.CanSearch = canSearch;
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldHaveSingleItem();
        (await parts.Subscriptions.AllAsync(default))[0].SeenSequence.ShouldBe(seen);
    }

    [Fact]
    public async Task ServerOffForThreeWeeks_OneWeeklyMailOverAllOfThem()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example", Rhythm.Weekly, new DateOnly(2026, 3, 8), [7]);
        _news.Alerts = [new SearchAlert("Vraag", new Uri("https://zv.regio.example/zoeken"), 1, [])];
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldHaveSingleItem().Until.ShouldBe(new DateOnly(2026, 3, 29));
        (await parts.Round.RunAsync(Settings, _news, false, default)).Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task MailNotSetUp_LettersWait()
    {
        Parts parts = await OpenAsync();
        await SubscribeAsync(parts, "een@regio.example");
        int letter = await KeepLetterAsync(parts, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        await parts.Letters.DecideAsync(letter, LetterStatus.Approved, "projectleider", default);
        (await parts.Round.RunAsync(null, _news, false, default)).Mails.ShouldBeEmpty();
        (await parts.Letters.FindAsync(letter, default))?.Row.Status.ShouldBe(LetterStatus.Approved);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Parts> OpenAsync()
    {
        CatalogueStore store = await CatalogueStore.OpenAsync(new DataFolder(_folder["data"]), default);
        await using (CatalogueContext context = store.Connect())
        {
            context.Documents.Add(new DocumentRow { Hash = Hash, Sequence = 1, File = "a.txt", Source = "a", Format = "text", Title = "Plan", Regions = [], Audience = [], Method = "text" });
            await context.SaveChangesAsync();
        }

        var catalogue = new CatalogueReader(store);
        var (letters, subscriptions, outbox) = (new LetterStore(store, _clock), new SubscriptionStore(store, _clock), new OutboxStore(store, _clock));
        return new Parts(store, letters, subscriptions, outbox, new LetterRound(SummaryMaker.Create(catalogue), new FindingsReader(store), catalogue, new OverlapReader(store), letters, subscriptions, outbox, _clock));
    }

    private static async Task SubscribeAsync(Parts parts, string mail, Rhythm rhythm = Rhythm.Quarterly, DateOnly? until = null, int[]? searches = null) =>
        (await parts.Subscriptions.AddAsync(new SubscriptionDraft("Lezer", mail, rhythm, null, ["geldezels"], [], searches ?? []), until ?? new DateOnly(2025, 12, 31), 0, default)).ShouldBe(SubscriptionOutcome.Done);

    private static async Task<int> KeepLetterAsync(Parts parts, DateOnly from, DateOnly to)
    {
        SubscriptionRow like = (await parts.Subscriptions.AllAsync(default))[0];
        var point = new LetterPoint("p", PointKind.Decision, "Het college besluit dit.", [new LetterSource(Hash, "a.txt", "Plan", null, 1, 0, 24, "Het college besluit dit.")], 0.9, "besluit");
        var letter = new Letter(from, to, null, [new LetterTheme("geldezels", "Geldezels", [point], [], [], [], [])]);
        return await parts.Letters.AddAsync(new LetterRow { Key = like.Key(), Rhythm = like.Rhythm, From = from, To = to, Groups = [] }, letter, default);
    }

    private sealed record Parts(CatalogueStore Store, LetterStore Letters, SubscriptionStore Subscriptions, OutboxStore Outbox, LetterRound Round);

    private sealed class NewsOf : IAlertSource
    {
        public IReadOnlyList<SearchAlert> Alerts { get; set; } = [];

        public bool CanSearch { get; set; } = true;

        public Task<IReadOnlyList<SearchAlert>> SinceAsync(IReadOnlyList<int> searches, long sequence, Reader reader, Uri site, CancellationToken stop) => Task.FromResult(Alerts);

        public Task<long> SequenceAsync(Reader reader, CancellationToken stop) => Task.FromResult(1L);
    }
}
