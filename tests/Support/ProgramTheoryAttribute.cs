namespace ZVSearch.Support;

/// <summary>A theory that needs a program of the machine; where that is absent its tests are reported as skipped.</summary>
public sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute(string program) => Skip = new ProgramFactAttribute(program).Skip;
}
