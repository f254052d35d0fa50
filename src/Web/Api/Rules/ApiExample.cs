namespace ZVSearch.Web.Api.Rules;

/// <summary>An answer as the description shows it: an object of the real type, so it cannot lag behind.</summary>
/// <param name="Answer">The body.</param>
internal sealed record ApiExample(object Answer)
{
    /// <summary>Hashes of two documents that do not exist.</summary>
    public const string Hash = "0f5c7b1e9a3d4c2b8e6f0a1d2c3b4a59687f6e5d4c3b2a190807161524334251";

    public const string OtherHash = "9b8a7c6d5e4f30211203f4e5d6c7b8a99a8b7c6d5e4f30211203f4e5d6c7b8a9";
}
