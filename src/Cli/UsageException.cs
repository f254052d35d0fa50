namespace ZVSearch.Cli;

/// <summary>The user typed something that cannot be; the message says in one line what to type instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
