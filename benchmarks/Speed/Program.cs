using ZVSearch.Benchmarks.Speed;

switch (args)
{
    case ["passages", { } corpus, { } file, .. var sets]:
        await PassageFile.WriteAsync(corpus, file, sets).ConfigureAwait(false);
        return 0;
    case ["queries", { } passages, { } file]:
        QueryFile.Write(passages, file);
        return 0;
    case ["index", { } passages, { } folder, .. var rest]:
        IndexBench.Run(passages, folder, rest is [{ } threads] ? int.Parse(threads, null) : 2);
        return 0;
    case ["words", { } folder, { } queries, .. var rest]:
        WordQueryBench.Run(folder, queries, rest is [{ } rounds] ? int.Parse(rounds, null) : 1);
        return 0;
    case ["product", { } folder, { } queries]:
        ProductBench.Run(folder, queries);
        return 0;
    case ["embed", { } passages]:
        EmbedBench.Run(passages, Environment.ProcessorCount);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Speed -- passages CORPUS FILE SET… | queries PASSAGES FILE | index PASSAGES FOLDER [THREADS] | words FOLDER QUERIES [WARMING] | product FOLDER QUERIES | embed PASSAGES");
        return 2;
}
