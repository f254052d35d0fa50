using System.Xml.Linq;
using ZVSearch.Support;

namespace ZVSearch.Architecture;

/// <summary>Who may know whom. Compared with every project file; the same table stands in src/README.md.</summary>
public class ImportTableTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Table = new()
    {
        ["Core"] = ([], []),
        ["Language"] = (["Core"], ["Lucene.Net.Analysis.Common"]),
        ["Themes"] = (["Core", "Language", "Vectors"], ["Microsoft.ML", "System.Numerics.Tensors"]),
        ["Overlaps"] = (["Core", "Language", "Vectors"], ["System.Numerics.Tensors"]),
        ["Reports"] = (["Core", "Language", "Store", "Vectors"], ["DocumentFormat.OpenXml", "MailKit", "MimeKit", "Quartz", "System.Numerics.Tensors"]),
        ["Vectors"] = (["Core", "Language"], ["Lucene.Net.Analysis.Common", "Microsoft.ML.OnnxRuntime", "Microsoft.ML.Tokenizers", "System.Numerics.Tensors"]),
        ["Search"] = (["Core", "Language", "Vectors"], ["Lucene.Net", "Lucene.Net.Analysis.Common", "Lucene.Net.Queries"]),
        ["Store"] = (["Core"], ["Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.Design"]),
        ["Web"] = (["Core", "Search", "Reports", "Store"], ["Microsoft.AspNetCore.OpenApi"]),
        ["Ingest"] = (["Core", "Language", "Vectors", "Search", "Themes", "Overlaps", "Store"], ["AngleSharp", "MimeKit", "PdfPig", "UTF.Unknown", "Microsoft.Extensions.Logging.Abstractions"]),
        ["Cli"] = (["Core", "Language", "Overlaps", "Search", "Reports", "Store", "Vectors", "Web", "Ingest"], ["System.CommandLine"]),
    };

    public static TheoryData<string> Projects() => [.. ProjectFiles().Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreThoseOfTheTable(string name)
    {
        Table.ShouldContainKey(name);
        XElement project = XElement.Load(ProjectFiles().Single(f => Path.GetFileNameWithoutExtension(f) == name));
        project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(Include(r))).ShouldBe(Table[name].Projects, ignoreOrder: true);
        project.Descendants("PackageReference").Select(Include).ShouldBe(Table[name].Packages, ignoreOrder: true);
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        string solution = File.ReadAllText(Path.Combine(Repository.Root, "ZVSearch.sln")).Replace('\\', '/');
        foreach (string file in AllProjectFiles()) { solution.ShouldContain(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')); }
    }

    [Fact]
    public void IngestSteps_SeeOnlyCoreLanguageAndReading()
    {
        string[] steps = ["Intake", "Reading", "Cleaning", "Screening", "Describing", "Splitting"];
        foreach (string file in steps.SelectMany(s => Directory.GetFiles(Path.Combine(Repository.Root, "ingest", s), "*.cs", SearchOption.AllDirectories)))
        {
            string text = File.ReadAllText(file);
            foreach (string forbidden in (string[])["ZVSearch.Search", "ZVSearch.Store", "ZVSearch.Ingest.Runs", "Lucene.Net"])
            {
                text.ShouldNotContain(forbidden, customMessage: file);
            }
        }
    }

    [Fact]
    public void Table_InTheReadme_NamesEveryProject()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md"));
        foreach ((string name, (string[] projects, _)) in Table)
        {
            string cell = projects.Length == 0 ? "–" : string.Join(", ", projects);
            readme.ShouldContain($"| {name} | {cell} |");
        }
    }

    private static string Include(XElement reference) => reference.Attribute("Include")?.Value ?? string.Empty;

    private static IEnumerable<string> ProjectFiles() => AllProjectFiles().Where(f => !f.Contains("/tests/", StringComparison.Ordinal) && !f.Contains("/benchmarks/", StringComparison.Ordinal));

    private static IEnumerable<string> AllProjectFiles() => Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Where(f => !f.Contains("/node_modules/", StringComparison.Ordinal));
}
