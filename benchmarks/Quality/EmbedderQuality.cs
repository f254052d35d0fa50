// Measures: Spearman rank correlation between the cosine of two sentences and the relatedness that people gave them, for the embedder as it is and for plain averaging
// (every word counts the same, nothing taken out); and the nearest words of terms of the field.
// Corpus: SICK-NL, captions of pictures, another language than that of policy. Left out: nothing.
using System.Globalization;
using System.Numerics.Tensors;
using ZVSearch.Vectors.Static;

namespace ZVSearch.Benchmarks.Quality;

/// <summary>How good the built-in embedder is.</summary>
internal static class EmbedderQuality
{
    private static readonly string[] Terms =
    [
        "huisverbod", "mensenhandel", "jeugdreclassering", "gevangenis", "psychiatrie", "verslaving", "persoonsgegevens", "convenant", "burgemeester", "subsidie", "witwassen", "terrorisme", "kindermishandeling",
        "slachtoffer", "opium", "wapen", "asielzoeker", "dakloos", "schulden", "zorgverzekering", "politie", "officier", "klacht", "toezicht", "euthanasie", "gehandicapt", "pleegkind", "school", "leerplicht", "voetbal",
        "evenement", "inbraak", "mishandeling", "prostitutie", "radicalisering", "gemeente", "privacy", "ambulance", "reclassering", "overlast",
    ];

    public static void Run(string sick)
    {
        string[][] rows = [.. File.ReadLines(sick).Skip(1).Select(l => l.Split('\t'))];
        string[] header = File.ReadLines(sick).First().Split('\t');
        int a = Array.IndexOf(header, "sentence_A"), b = Array.IndexOf(header, "sentence_B"), score = Array.IndexOf(header, "relatedness_score");
        StaticEmbedder embedder = StaticEmbedder.BuiltIn;
        double[] people = [.. rows.Select(r => double.Parse(r[score], CultureInfo.InvariantCulture))];
        Console.WriteLine("| embedder | Spearman on SICK-NL |");
        Console.WriteLine("|---|---|");
        Print("as shipped (rare words heavier, common direction out)", Spearman(people, [.. rows.Select(r => Cosine(embedder.TryEmbed, r[a], r[b]))]));
        Print("plain averaging", Spearman(people, [.. rows.Select(r => Cosine(embedder.TryAverage, r[a], r[b]))]));
        Console.WriteLine();
        Console.WriteLine("| term | nearest words |");
        Console.WriteLine("|---|---|");
        foreach (string term in Terms) { Console.WriteLine($"| {term} | {string.Join(", ", embedder.Nearest(term, 6).Select(n => n.Word))} |"); }
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {value:F3} |"));

    private delegate bool Embed(string text, Span<float> vector);

    private static double Cosine(Embed embed, string one, string two)
    {
        float[] first = new float[StaticEmbedder.BuiltIn.Dimensions], second = new float[StaticEmbedder.BuiltIn.Dimensions];
        return embed(one, first) && embed(two, second) ? TensorPrimitives.CosineSimilarity<float>(first, second) : 0;
    }

    private static double Spearman(double[] x, double[] y)
    {
        double[] ranksX = Ranks(x), ranksY = Ranks(y);
        double meanX = ranksX.Average(), meanY = ranksY.Average();
        double both = ranksX.Zip(ranksY, (i, j) => (i - meanX) * (j - meanY)).Sum();
        return both / Math.Sqrt(ranksX.Sum(i => (i - meanX) * (i - meanX)) * ranksY.Sum(j => (j - meanY) * (j - meanY)));
    }

    /// <summary>Equal values share the mean of their ranks.</summary>
    private static double[] Ranks(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        double[] ranks = new double[values.Length];
        for (int start = 0; start < order.Length;)
        {
            int end = start;
            while (end < order.Length && values[order[end]] == values[order[start]]) { end++; }

            for (int i = start; i < end; i++) { ranks[order[i]] = (start + end - 1) / 2.0; }

            start = end;
        }

        return ranks;
    }
}
