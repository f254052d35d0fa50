using ZVSearch.Benchmarks.Training;

switch (args)
{
    case ["text", { } passages, { } file]:
        TrainingText.Write(passages, file);
        return 0;
    case ["lexicon", { } text, { } file]:
        LexiconFile.Write(text, file);
        return 0;
    case ["vectors", { } model, { } text, { } file]:
        VectorFile.Write(model, text, file);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project benchmarks/Training -- text PASSAGES FILE | lexicon TEXT FILE | vectors MODEL TEXT FILE");
        return 2;
}
