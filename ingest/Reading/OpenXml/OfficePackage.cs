using System.Xml;
using System.Xml.Linq;
using ZVSearch.Core.Documents;

namespace ZVSearch.Ingest.Reading.OpenXml;

/// <summary>
/// A zip of XML parts with relations between them (Office Open XML), read without trust: every part through the limits of the
/// zip, no DTDs, no external parts, names compared without their name space, so that the strict variant reads the same.
/// </summary>
public sealed class OfficePackage : IDisposable
{

    private readonly SafeZip _zip;
    private readonly Dictionary<string, string> _names;

    private OfficePackage(SafeZip zip)
    {
        _zip = zip;
        _names = zip.Entries.GroupBy(e => e.FullName.Replace('\\', '/'), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First().FullName, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Names of all parts, sorted.</summary>
    public IEnumerable<string> PartNames => _names.Keys.Order(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ReadingException">Damaged, or encrypted: that is an OLE file in which the real one is hidden.</exception>
    public static OfficePackage Open(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) { throw ReadingException.Encrypted(); }

        return new OfficePackage(SafeZip.Open(file));
    }

    /// <summary>The XML of a part; null when there is no such part.</summary>
    /// <exception cref="ReadingException">The part is not well-formed, or nested too deeply.</exception>
    public XElement? Load(string? part)
    {
        if (part is null || !_names.TryGetValue(part.TrimStart('/'), out string? name) || _zip.Read(name) is not { } bytes) { return null; }

        return XmlParts.Parse(bytes);
    }

    /// <summary>Targets of a part's relations by id, as part names; external targets are left out.</summary>
    public IReadOnlyDictionary<string, (string Type, string Part)> RelationsOf(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? string.Empty : part[..slash];
        XElement? relations = Load($"{(folder.Length > 0 ? folder + "/" : string.Empty)}_rels/{part[(slash + 1)..]}.rels");
        var targets = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (XElement relation in relations?.Elements() ?? [])
        {
            string? target = relation.Attribute("Target")?.Value;
            bool isInternal = relation.Attribute("TargetMode")?.Value != "External";
            if (target is null || !isInternal || relation.Attribute("Id")?.Value is not { } id) { continue; }

            string type = relation.Attribute("Type")?.Value ?? string.Empty;
            targets[id] = (type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
        }

        return targets;
    }

    /// <summary>The main part (document, presentation or workbook), or the fallback when the relations do not say.</summary>
    public string MainPart(string fallback) =>
        RelationsOf(string.Empty).Values.Where(r => r.Type == "officeDocument" && _names.ContainsKey(r.Part)).Select(r => r.Part).FirstOrDefault() ?? fallback;

    /// <summary>Title from the core properties.</summary>
    public FileProperties Properties()
    {
        XElement? core = Load("docProps/core.xml");
        string title = BlockText.Normalize(core?.Child("title")?.Value);
        return new FileProperties(title.Length > 0 ? title : null);
    }

    public void Dispose() => _zip.Dispose();

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) { return target[1..]; }

        var path = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..") { path.Add(step); }
            else if (path.Count > 0) { path.RemoveAt(path.Count - 1); }
        }

        return string.Join('/', path);
    }
}
