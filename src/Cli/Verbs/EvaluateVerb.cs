using System.CommandLine;
using System.Text.RegularExpressions;
using ZVSearch.Cli.Output;
using ZVSearch.Search.Evaluation;
using ZVSearch.Search.Hits;
using ZVSearch.Search.Ranking;

namespace ZVSearch.Cli.Verbs;

/// <summary><c>evaluate</c>: asks judged questions and measures the answers, layer by layer.</summary>
internal static class EvaluateVerb
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private static readonly Option<string> Data = CommonOptions.Data();
    private static readonly Option<bool> Json = CommonOptions.Json();
    private static readonly Option<string> Queries = new("--queries") { Description = "Bestand met tabs: qid, query, kind, relevant (id:cijfer;id:cijfer).", Required = true };
    private static readonly Option<string?> Ids = new("--ids") { Description = "Reguliere expressie die het id in een bestandsnaam vindt." };

    public static Command Create()
    {
        var command = new Command("evaluate", "Meet de antwoorden op beoordeelde vragen.") { Queries, Ids, Data, Json };
        command.SetAction(parsed =>
        {
            using Library library = Libraries.Open(parsed.GetValue(Data));
            var evaluator = new Evaluator(library, PatternOf(parsed.GetValue(Ids)));
            IReadOnlyList<JudgedQuery> queries = Read(parsed.GetValue(Queries) ?? string.Empty);
            IReadOnlyList<(JudgedQuery Query, Measures Measures)> own = evaluator.Run(queries, RankingOptions.Default);
            List<(string Layers, Measures Measures)> ablation = [("baseline", Mean(evaluator.RunBaseline(queries))), .. RankingLayers.All.Select(l => (l.Name, Mean(evaluator.Run(queries, l.Options))))];
            if (parsed.GetValue(Json)) { JsonOutput.Write(EvaluateJson.Of(own, ablation)); }
            else { EvaluateText.Write(own, ablation); }

            return 0;
        });
        return command;
    }

    private static Measures Mean(IReadOnlyList<(JudgedQuery Query, Measures Measures)> run) => Measures.Mean([.. run.Select(r => r.Measures)]);

    private static IReadOnlyList<JudgedQuery> Read(string file)
    {
        try
        {
            return JudgedQuery.Parse(File.ReadLines(file));
        }
        catch (FormatException fault)
        {
            throw new UsageException($"{file}: {fault.Message}");
        }
    }

    private static Regex? PatternOf(string? pattern)
    {
        try
        {
            return pattern is null ? null : new Regex(pattern, RegexOptions.CultureInvariant, LongestMatch);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--ids '{pattern}' is geen reguliere expressie. Bijvoorbeeld: --ids 'BWBR[0-9]+'.");
        }
    }
}
