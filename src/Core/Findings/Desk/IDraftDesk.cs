using ZVSearch.Core.Readers;

namespace ZVSearch.Core.Findings.Desk;

/// <summary>Reads a draft and says what is known about it; nothing of the draft is kept. The program that puts everything together fills it in.</summary>
public interface IDraftDesk
{
    /// <param name="path">A file on this machine; read in a process of its own.</param>
    /// <param name="name">Its name, for its format.</param>
    /// <param name="reader">Who asks: what he may not see is not compared.</param>
    /// <param name="stop">Stops between steps.</param>
    Task<DraftAnswer> CheckAsync(string path, string name, Reader reader, CancellationToken stop);
}
