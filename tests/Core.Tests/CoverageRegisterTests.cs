using ZVSearch.Core.Documents;
using ZVSearch.Core.Findings;
using ZVSearch.Core.Findings.Registers;
using ZVSearch.Core.Knowledge;

namespace ZVSearch.Core.Tests;

public class CoverageRegisterTests
{
    private static readonly DescribedDocument[] Documents =
    [
        Document("a", "convenant", new DateOnly(2024, 1, 1), "Alkmaar"), Document("b", "convenant", new DateOnly(2025, 1, 1), "Alkmaar", "Hoorn"), Document("c", "notulen", null, "Alkmaar"), Document("d", null, null, "Alkmaar"),
    ];

    [Fact]
    public void Of_Documents_CountsPerMunicipalityAndKind()
    {
        IReadOnlyList<CoverageEntry> entries = CoverageRegister.Of(Documents, [], KnowledgePack.BuiltIn);
        entries.Count.ShouldBe(KnowledgePack.BuiltIn.Regions.Count(r => !r.IsDistrict) * 4);
        Entry(entries, "Alkmaar", "convenant").ShouldBe(new CoverageEntry("Alkmaar", "convenant", 1, 2, 0, 0, new DateOnly(2025, 1, 1)));
        Entry(entries, "Hoorn", "convenant").Held.ShouldBe(1);
        Entry(entries, "Alkmaar", "notulen").ShouldBe(new CoverageEntry("Alkmaar", "notulen", 1, 1, 0, 0, null));
        Entry(entries, "Hoorn", "evaluatie").Held.ShouldBe(0);
    }

    [Fact]
    public void Of_FilesThatWereNotTakenIn_CountByTheNameInTheirPath()
    {
        (string, OutcomeKind)[] files = [("Hoorn/a.pdf", OutcomeKind.Damaged), ("hoorn/b.pdf", OutcomeKind.HeldBack), ("Hoorn/c.pdf", OutcomeKind.Indexed), ("elders/d.pdf", OutcomeKind.Failed)];
        CoverageEntry entry = Entry(CoverageRegister.Of([], files, KnowledgePack.BuiltIn), "Hoorn", "convenant");
        (entry.Failed, entry.HeldBack, entry.Held).ShouldBe((1, 1, 0));
    }

    private static DescribedDocument Document(string hash, string? type, DateOnly? date, params string[] regions) => new(hash, hash + ".txt", hash, type, date, regions, []);

    private static CoverageEntry Entry(IReadOnlyList<CoverageEntry> entries, string region, string type) => entries.Single(e => e.Region == region && e.Type == type);
}
