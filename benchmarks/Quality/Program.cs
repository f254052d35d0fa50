using ZVSearch.Benchmarks.Quality;

switch (args)
{
    case ["completeness", { } folder]:
        await Completeness.RunAsync(folder).ConfigureAwait(false);
        return 0;
    case ["embedder", { } sick]:
        EmbedderQuality.Run(sick);
        return 0;
    case ["screening", { } folder]:
        await ScreeningQuality.RunAsync(folder).ConfigureAwait(false);
        return 0;
    case ["extraction", { } folder, { } gold, .. var rest]:
        await ExtractionQuality.RunAsync(folder, gold, showsErrors: rest is ["errors"]).ConfigureAwait(false);
        return 0;
    case ["overlaps", { } folder, { } gold, .. var rest]:
        await OverlapQuality.RunAsync(folder, gold, showsErrors: rest is ["errors"]).ConfigureAwait(false);
        return 0;
    case ["themes", { } folder, { } gold, .. var rest]:
        await ThemeQuality.RunAsync(folder, int.TryParse(gold, out int every) ? null : gold, Math.Max(1, every), rest is ["show"]).ConfigureAwait(false);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Quality -- completeness FOLDER | embedder SICK_NL.txt | screening FOLDER | extraction FOLDER GOLD.json [errors]");
        return 2;
}
