using System.Buffers.Binary;

namespace ZVSearch.Web.Pages.Themes;

/// <summary>
/// Places for themes on a picture, from how alike their middles are: classical scaling (Torgerson 1952). There are few themes, so the two strongest directions are found by
/// plain power iteration with a fixed start; the same themes always lie in the same places.
/// </summary>
internal static class ThemePlaces
{
    /// <summary>Bytes in front of the numbers of a middle.</summary>
    private const int Prefix = 4;

    private const int Rounds = 500;
    private const double Nothing = 1e-9;

    /// <param name="centres">Middles: four bytes of factor, then one signed byte per dimension.</param>
    /// <returns>For each middle a place from 0 to 1 in both directions; alike lie together.</returns>
    public static IReadOnlyList<(double X, double Y)> Of(IReadOnlyList<byte[]> centres)
    {
        ArgumentNullException.ThrowIfNull(centres);
        int count = centres.Count;
        if (count < 2) { return [.. centres.Select(_ => (0.5, 0.5))]; }

        // 1. Inner products of vectors of length 1, seen from their common middle.
        double[,] alike = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) { alike[i, j] = Likeness(centres[i], centres[j]); }
        }

        Centre(alike);

        // 2. The two directions in which they differ most.
        double[] x = Strongest(alike, 1), y = Strongest(alike, 2);
        return [.. Spread(x).Zip(Spread(y))];
    }

    /// <summary>Cosine, -1 to 1, higher is more alike; 0 for middles of different models.</summary>
    internal static double Likeness(byte[] a, byte[] b)
    {
        if (a.Length != b.Length || a.Length <= Prefix) { return 0; }

        long product = 0;
        for (int i = Prefix; i < a.Length; i++) { product += unchecked((sbyte)a[i]) * unchecked((sbyte)b[i]); }

        return product * (double)BinaryPrimitives.ReadSingleLittleEndian(a) * BinaryPrimitives.ReadSingleLittleEndian(b);
    }

    /// <summary>Takes the mean of its row and column from each cell, and gives the mean of all back.</summary>
    private static void Centre(double[,] cells)
    {
        int count = cells.GetLength(0);
        double[] means = [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count).Average(j => cells[i, j]))];
        double all = means.Average();
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) { cells[i, j] += all - means[i] - means[j]; }
        }
    }

    /// <summary>Coordinates along the strongest direction, which is then taken out of the cells.</summary>
    private static double[] Strongest(double[,] cells, int start)
    {
        int count = cells.GetLength(0);

        // Any start that is not at right angles to the answer will do; a fixed one gives a fixed picture.
        double[] vector = [.. Enumerable.Range(0, count).Select(i => Math.Cos(start * (i + 1)) + (i * 0.01))];
        double strength = 0;
        for (int round = 0; round < Rounds; round++)
        {
            double[] next = [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count).Sum(j => cells[i, j] * vector[j]))];
            strength = Math.Sqrt(next.Sum(v => v * v));
            if (strength < Nothing) { return new double[count]; }

            vector = [.. next.Select(v => v / strength)];
        }

        // A direction has no sign of its own: the one that lies farthest out lies to the right.
        double sign = Math.Sign(vector.MaxBy(v => Math.Abs(Math.Round(v, 6))));
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) { cells[i, j] -= strength * vector[i] * vector[j]; }
        }

        return [.. vector.Select(v => v * sign * Math.Sqrt(strength))];
    }

    private static IEnumerable<double> Spread(double[] values)
    {
        double least = values.Min(), room = values.Max() - least;
        return values.Select(v => room < Nothing ? 0.5 : Math.Round((v - least) / room, 4));
    }
}
