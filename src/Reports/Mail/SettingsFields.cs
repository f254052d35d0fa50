using System.Globalization;
using System.Text.Json;

namespace ZVSearch.Reports.Mail;

/// <summary>The fields of a file with settings. What is wrong is noted and reading goes on, so that a person sees all faults at once.</summary>
internal sealed class SettingsFields(JsonElement settings, string folder)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    public bool Has(string name)
    {
        _known.Add(name);
        return settings.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;
    }

    public void Refuse(string name, string reason) => _faults.Add($"'{name}': {reason}");

    /// <summary>Null when it is absent or wrong.</summary>
    public string? Optional(string name)
    {
        if (!Has(name)) { return null; }

        JsonElement value = settings.GetProperty(name);
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Trim().Length > 0 && !text.Any(char.IsControl)) { return text.Trim(); }

        Refuse(name, "moet een tekst zijn, tussen aanhalingstekens, van één regel en niet leeg.");
        return null;
    }

    /// <summary>Empty when it is absent or wrong.</summary>
    public string Required(string name)
    {
        if (!Has(name)) { Refuse(name, "ontbreekt."); }

        return Optional(name) ?? string.Empty;
    }

    public int Number(string name, int least, int most, int otherwise)
    {
        if (!Has(name)) { return otherwise; }

        JsonElement value = settings.GetProperty(name);
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most) { return number; }

        Refuse(name, $"moet een geheel getal zijn van {least} tot en met {most}.");
        return otherwise;
    }

    public T Choice<T>(string name, IReadOnlyDictionary<string, T> choices, T otherwise)
    {
        if (!Has(name) || Optional(name) is not { } text) { return otherwise; }

        if (choices.TryGetValue(text, out T? chosen)) { return chosen; }

        Refuse(name, $"'{text}' bestaat niet. Kies uit: {string.Join(", ", choices.Keys)}.");
        return otherwise;
    }

    public TimeOnly Time(string name, TimeOnly otherwise)
    {
        if (Optional(name) is not { } text) { return otherwise; }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)) { return time; }

        Refuse(name, $"'{text}' is geen tijd. Schrijf bijvoorbeeld 07:00.");
        return otherwise;
    }

    /// <summary>Null when it is absent.</summary>
    public IReadOnlyList<T>? List<T>(string name, string expected, Func<string, T?> read) where T : struct
    {
        if (!Has(name)) { return null; }

        JsonElement value = settings.GetProperty(name);
        if (value.ValueKind != JsonValueKind.Array)
        {
            Refuse(name, "moet een lijst zijn, tussen [ en ].");
            return null;
        }

        var items = new List<T>();
        foreach (JsonElement item in value.EnumerateArray())
        {
            string text = item.ValueKind == JsonValueKind.String ? item.GetString() ?? string.Empty : item.GetRawText();
            if (text.Length > 0 && read(text) is { } known) { items.Add(known); }
            else { Refuse(name, $"'{text}' is niet goed. Verwacht: {expected}."); }
        }

        return [.. items.Distinct()];
    }

    /// <summary>Full path of a file that is there; null when it is absent or wrong.</summary>
    public string? ExistingFile(string name)
    {
        if (Optional(name) is not { } path) { return null; }

        string full = Path.GetFullPath(path, folder);
        if (File.Exists(full)) { return full; }

        Refuse(name, $"het bestand {full} bestaat niet.");
        return null;
    }

    /// <summary>The first line of a file; null when there is none.</summary>
    public string? TextOf(string name, string? file)
    {
        if (file is null) { return null; }

        try
        {
            string text = File.ReadLines(file).FirstOrDefault(string.Empty);
            if (text.Length > 0) { return text; }

            Refuse(name, $"het bestand {file} is leeg.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refuse(name, $"het bestand {file} kan niet worden gelezen.");
        }

        return null;
    }

    /// <summary>A setting that nobody asked for is probably a typing error.</summary>
    public void RefuseTheRest()
    {
        foreach (JsonProperty property in settings.EnumerateObject().Where(p => !_known.Contains(p.Name))) { Refuse(property.Name, "deze instelling bestaat niet."); }
    }
}
