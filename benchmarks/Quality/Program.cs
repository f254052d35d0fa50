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
        await ThemeQuality.RunAsync(folder, int.TryParse(gold, out int part) ? null : gold, Math.Max(1, part), rest is ["show"]).ConfigureAwait(false);
        return 0;
    case ["copies", { } folder, { } every]:
        await CopyQuality.RunAsync(folder, int.Parse(every, System.Globalization.CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return 0;
    case ["check", { } data, { } draft]:
        await CheckSpeed.RunAsync(data, draft).ConfigureAwait(false);
        return 0;
    case ["summaries", { } data, { } gold, .. var rest]:
        await SummaryQuality.RunAsync(data, gold, showsErrors: rest is ["errors"]).ConfigureAwait(false);
        return 0;
    case ["summaries-fit", { } output, .. { Length: > 1 } rest]:
        await SummaryFit.RunAsync(rest, output).ConfigureAwait(false);
        return 0;
    case ["scale", { } folder]:
        await InsightScale.RunAsync(folder).ConfigureAwait(false);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Quality -- completeness FOLDER | embedder SICK_NL.txt | screening FOLDER | extraction FOLDER GOLD.json [errors] | overlaps FOLDER GOLD.json [errors] | copies FOLDER EVERY | themes FOLDER GOLD.json|EVERY [show] | check DATA DRAFT | summaries DATA GOLD.json [errors] | summaries-fit OUT.tsv DATA GOLD.json [DATA GOLD.json …] | scale FOLDER");
        return 2;
}
