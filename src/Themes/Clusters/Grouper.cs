using System.Numerics.Tensors;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ZVSearch.Themes.Clusters;

/// <summary>
/// points → groups, by KMeans of ML.NET with one thread and a seed, so that the same points give the same groups. The number of groups is the one with the
/// highest sum of silhouette and stability; it is sought on at most <see cref="MaxSample"/> points, taken at even distances.
/// </summary>
internal static class Grouper
{
    private const int Seed = 20261124;

    /// <summary>Points on which the number of groups is sought.</summary>
    private const int MaxSample = 3000;

    /// <summary>Fewest points per group, on average, and most groups.</summary>
    private const double FewestPerGroup = 2.5;

    private const int MostGroups = 80;

    /// <summary>Times the root of the number of points: with fewer groups, subjects that have nothing in common share one.</summary>
    private const double FewestGroups = 1.8;

    /// <summary>Attempts from other beginnings, the best of which counts; for collections in which a bad beginning shows.</summary>
    private const int Attempts = 6, SmallCollection = 500;

    /// <summary>Share of points that is left out to see what comes back.</summary>
    private const int LeaveOutEvery = 5;

    /// <param name="points">In a fixed order, each of length 1.</param>
    /// <param name="stop">Stops between two attempts.</param>
    public static Grouping Group(IReadOnlyList<float[]> points, CancellationToken stop)
    {
        if (points.Count < 4) { return Fit(points, Math.Min(points.Count, 1)); }

        List<float[]> sample = Sample(points);
        Grouping? best = null;
        int bestCount = 2;
        foreach (int count in Counts(sample.Count))
        {
            stop.ThrowIfCancellationRequested();
            Grouping attempt = Fit(sample, count);
            attempt = attempt with { Stability = Stability(sample, attempt, count) };
            if (best is null || attempt.Silhouette + attempt.Stability > best.Silhouette + best.Stability) { (best, bestCount) = (attempt, count); }
        }

        Grouping all = sample.Count == points.Count && best is not null ? best : Fit(points, bestCount);
        return all with { Stability = best?.Stability ?? 0 };
    }

    /// <summary>Divides points over centres that are there already.</summary>
    public static int[] Assign(IReadOnlyList<float[]> points, IReadOnlyList<float[]> centres) => [.. points.Select(p => Nearest(p, centres).First)];

    /// <summary>The nearest centre, and the one after it; -1 when there is none.</summary>
    public static (int First, int Second) Nearest(float[] point, IReadOnlyList<float[]> centres)
    {
        (int first, int second, float best, float next) = (-1, -1, float.MinValue, float.MinValue);
        for (int c = 0; c < centres.Count; c++)
        {
            float cosine = TensorPrimitives.Dot<float>(point, centres[c]);
            if (cosine > best) { (second, next, first, best) = (first, best, c, cosine); }
            else if (cosine > next) { (second, next) = (c, cosine); }
        }

        return (first, second);
    }

    private static List<float[]> Sample(IReadOnlyList<float[]> points) => points.Count <= MaxSample
        ? [.. points]
        : [.. Enumerable.Range(0, MaxSample).Select(i => points[(int)((long)i * points.Count / MaxSample)])];

    /// <summary>Numbers of groups to try: each some 30% more than the one before.</summary>
    private static IEnumerable<int> Counts(int points)
    {
        int most = (int)Math.Min(MostGroups, points / FewestPerGroup);
        for (double count = Math.Min(most, Math.Clamp(Math.Sqrt(points) * FewestGroups, 3, 24)); count <= most; count = Math.Max(count + 1, count * 1.3)) { yield return (int)count; }
    }

    private static Grouping Fit(IReadOnlyList<float[]> points, int count)
    {
        // KMeans refuses to make more groups than there are different points.
        count = Math.Min(count, points.Distinct(SamePoint.Instance).Take(count).Count());
        if (count <= 1 || points.Count <= count)
        {
            float[][] own = points.Count == 0 ? [] : [Mean(points)];
            return new Grouping(own, new int[points.Count], 0, 0);
        }

        int attempts = points.Count <= SmallCollection ? Attempts : 1;
        return Enumerable.Range(0, attempts).Select(a => FitOnce(points, count, Seed + a)).OrderByDescending(g => g.Silhouette).First();
    }

    private static Grouping FitOnce(IReadOnlyList<float[]> points, int count, int seed)
    {
        var context = new MLContext(seed);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, points[0].Length);
        IDataView rows = context.Data.LoadFromEnumerable(points.Select(p => new Row { Features = p }), schema);
        KMeansModelParameters model = context.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            NumberOfClusters = count,
            NumberOfThreads = 1,
            InitializationAlgorithm = KMeansTrainer.InitializationAlgorithm.KMeansPlusPlus,
            FeatureColumnName = nameof(Row.Features),
            MaximumNumberOfIterations = 60,
        }).Fit(rows).Model;
        VBuffer<float>[] centroids = [];
        model.GetClusterCentroids(ref centroids, out int found);
        float[][] centres = [.. centroids.Take(found).Select(c => Unit([.. c.DenseValues()]))];
        int[] groups = Assign(points, centres);
        return new Grouping(centres, groups, Silhouette(points, centres), 0);
    }

    /// <summary>The simplified silhouette: distances to centres instead of to all points, so that it costs no square of the number of points.</summary>
    private static double Silhouette(IReadOnlyList<float[]> points, float[][] centres)
    {
        double sum = 0;
        foreach (float[] point in points)
        {
            (int first, int second) = Nearest(point, centres);
            if (second < 0) { continue; }

            double own = TensorPrimitives.Distance<float>(point, centres[first]), next = TensorPrimitives.Distance<float>(point, centres[second]);
            sum += next == 0 ? 0 : (next - own) / Math.Max(next, own);
        }

        return sum / points.Count;
    }

    /// <summary>Groups again without every fifth point, and compares how both divide all points (adjusted Rand index).</summary>
    private static double Stability(List<float[]> points, Grouping whole, int count)
    {
        Grouping part = Fit([.. points.Where((_, i) => i % LeaveOutEvery != 0)], count);
        return Math.Max(0, Agreement.AdjustedRand(whole.GroupOf, Assign(points, part.Centres)));
    }

    private static float[] Mean(IReadOnlyList<float[]> points)
    {
        float[] sum = new float[points[0].Length];
        foreach (float[] point in points) { TensorPrimitives.Add(sum, point, sum); }

        return Unit(sum);
    }

    private static float[] Unit(float[] vector)
    {
        float norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 0) { TensorPrimitives.Divide(vector, norm, vector); }

        return vector;
    }

    /// <summary>Compares points by their numbers.</summary>
    private sealed class SamePoint : IEqualityComparer<float[]>
    {
        public static readonly SamePoint Instance = new();

        public bool Equals(float[]? x, float[]? y) => x is not null && y is not null && x.AsSpan().SequenceEqual(y);

        public int GetHashCode(float[] obj) => HashCode.Combine(obj.Length, obj[0], obj[^1], TensorPrimitives.Sum<float>(obj));
    }

    /// <summary>What ML.NET reads.</summary>
    private sealed class Row
    {
        public float[] Features { get; set; } = [];
    }
}
