using System.Text.RegularExpressions;
using ZVSearch.Support;

namespace ZVSearch.Architecture;

/// <summary>Rules of the house that a compiler does not know.</summary>
public partial class HouseRuleTests
{
    private const int MaxFileLines = 300;
    private const int MaxMethodLines = 60;

    private static readonly string[] Sources = [.. Directory
        .EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal))];

    private static IEnumerable<string> Product => Sources.Where(f => !f.Contains("/tests/", StringComparison.Ordinal) && !f.Contains("/benchmarks/", StringComparison.Ordinal));

    [Fact]
    public void Files_AreShortEnoughToRead() =>
        Sources.Where(f => File.ReadLines(f).Count() > MaxFileLines).Select(Path.GetFileName).ShouldBeEmpty();

    [Fact]
    public void Methods_AreShortEnoughToRead() => Product.SelectMany(LongMethods).ShouldBeEmpty();

    [Fact]
    public void PublicTypes_HaveASummary() => Product.Where(f => !f.EndsWith("Program.cs", StringComparison.Ordinal)).SelectMany(f => PublicTypesWithoutSummary(File.ReadAllText(f))).ShouldBeEmpty();

    [Fact]
    public void LogMessages_HoldNoText()
    {
        foreach (string file in Product)
        {
            foreach (Match message in LogMessage().Matches(File.ReadAllText(file)))
            {
                foreach (Match placeholder in Placeholder().Matches(message.Value))
                {
                    placeholder.Groups[1].Value.ShouldBeOneOf("ExceptionType", "StackTrace", "ExitCode", "Seconds", "Count", "DocumentId", "Reason");
                }
            }
        }
    }

    [Fact]
    public void Nullability_IsNotSilenced() =>
        Product.Where(f => BangOperator().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName).ShouldBeEmpty();

    private static IEnumerable<string> LongMethods(string file)
    {
        string[] lines = File.ReadAllLines(file);
        for (int start = 0; start < lines.Length; start++)
        {
            Match method = Method().Match(lines[start]);
            bool isOneExpression = lines[start].TrimEnd() is [.., ';'] or [.., '=', '>'];
            if (!method.Success || isOneExpression || lines[start].Contains(" class ", StringComparison.Ordinal) || lines[start].Contains(" record ", StringComparison.Ordinal)) { continue; }

            int end = Array.FindIndex(lines, start + 1, l => l == "    }" || l == "        }" && method.Groups[1].Length == 8);
            if (end - start > MaxMethodLines) { yield return $"{Path.GetFileName(file)}: {lines[start].Trim()} ({end - start} lines)"; }
        }
    }

    private static IEnumerable<string> PublicTypesWithoutSummary(string text) =>
        PublicType().Matches(text).Where(m => !m.Groups["doc"].Success).Select(m => m.Groups["name"].Value);

    [GeneratedRegex(@"(?<doc>^\s*///[^\n]*\n(?:\s*\[[^\n]*\n)*)?^(?:public )(?:static |sealed |abstract |partial |readonly )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\[LoggerMessage\([^\]]*\]")]
    private static partial Regex LogMessage();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\w\)\]]!(?:\.|;|,|\)|\[)")]
    private static partial Regex BangOperator();

    [GeneratedRegex(@"^( {4}| {8})(?:public|private|internal|protected)[^=;]*\([^;]*$")]
    private static partial Regex Method();
}
