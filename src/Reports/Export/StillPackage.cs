using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ZVSearch.Reports.Export;

/// <summary>
/// Takes what differs from one making to the next out of an office file: the time of each part, their order, and the names that the packaging library draws by lot.
/// The same content then gives the same bytes.
/// </summary>
internal static partial class StillPackage
{
    private const string Types = "[Content_Types].xml", Relations = "_rels/.rels", Core = "/core-properties/core.psmdcp";

    /// <summary>The first day that a zip file can name.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="package">A file as the library wrote it.</param>
    public static byte[] Of(MemoryStream package)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var result = new MemoryStream();
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries.OrderByDescending(e => e.FullName is Types).ThenByDescending(e => e.FullName is Relations).ThenBy(e => e.FullName, StringComparer.Ordinal)) { Copy(entry, to); }
        }

        return result.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        ZipArchiveEntry copy = to.CreateEntry(CoreName().Replace(entry.FullName, Core));
        copy.LastWriteTime = Moment;
        using Stream source = entry.Open(), target = copy.Open();
        if (entry.FullName is Types) { Sorted(source, "PartName", "Extension").Save(target); }
        else if (entry.FullName is Relations) { Renumbered(Sorted(source, "Target", "Type")).Save(target); }
        else { source.CopyTo(target); }
    }

    private static XElement Sorted(Stream source, string first, string second)
    {
        var root = XElement.Load(source);
        foreach (XAttribute name in root.Elements().Attributes()) { name.Value = CoreName().Replace(name.Value, Core); }

        root.ReplaceNodes(root.Elements().OrderBy(e => (string?)e.Attribute(first), StringComparer.Ordinal).ThenBy(e => (string?)e.Attribute(second), StringComparer.Ordinal).ToArray());
        return root;
    }

    private static XElement Renumbered(XElement relations)
    {
        foreach ((int index, XElement relation) in relations.Elements().Index()) { relation.SetAttributeValue("Id", string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}")); }

        return relations;
    }

    [GeneratedRegex(@"/core-properties/[0-9a-f]{32}\.psmdcp", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CoreName();
}
