namespace ZVSearch.Support;

/// <summary>A test that needs a program of the machine; where that is absent the test is reported as skipped.</summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        if (!folders.Any(f => File.Exists(Path.Combine(f, program)))) { Skip = $"{program} is not installed."; }
    }
}
