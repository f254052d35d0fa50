using ZVSearch.Benchmarks.Quality;

if (args is not ["completeness", { } folder])
{
    Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Quality -- completeness FOLDER");
    return 2;
}

await Completeness.RunAsync(folder).ConfigureAwait(false);
return 0;
