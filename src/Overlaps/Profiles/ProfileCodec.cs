namespace ZVSearch.Overlaps.Profiles;

/// <summary>Profiles ↔ bytes, little-endian. Thousands are read at once, so no JSON.</summary>
public static class ProfileCodec
{
    public static byte[] Write(OverlapProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(profile.Passages.Count);
        foreach (PassageProfile passage in profile.Passages)
        {
            writer.Write(passage.Page);
            writer.Write(passage.Start);
            writer.Write(passage.End);
            writer.Write(passage.Heading);
            writer.Write(passage.Fingerprints.Length);
            foreach (uint fingerprint in passage.Fingerprints) { writer.Write(fingerprint); }

            Bytes(writer, passage.Vector);
        }

        Bytes(writer, profile.Vector);
        Terms(writer, profile.Terms);
        Units(writer, profile.Units);
        Names(writer, profile.Named);
        Names(writer, profile.Divided);
        return bytes.ToArray();
    }

    /// <exception cref="EndOfStreamException">The bytes were not written by <see cref="Write"/>.</exception>
    public static OverlapProfile Read(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content, writable: false));
        var passages = new PassageProfile[reader.ReadInt32()];
        for (int i = 0; i < passages.Length; i++)
        {
            (int page, int start, int end, uint heading) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadUInt32());
            uint[] fingerprints = new uint[reader.ReadInt32()];
            for (int f = 0; f < fingerprints.Length; f++) { fingerprints[f] = reader.ReadUInt32(); }

            passages[i] = new PassageProfile(page, start, end, heading, fingerprints, Bytes(reader));
        }

        byte[] vector = Bytes(reader);
        IReadOnlyDictionary<uint, float> terms = Terms(reader);
        return new OverlapProfile(passages, vector, terms, Units(reader), Names(reader), Names(reader));
    }

    /// <summary>Pieces of work alone, for a first look at many documents.</summary>
    public static byte[] WriteWork(IReadOnlyList<WorkUnit> units)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        Units(writer, units);
        return bytes.ToArray();
    }

    /// <exception cref="EndOfStreamException">The bytes were not written by <see cref="WriteWork"/>.</exception>
    public static IReadOnlyList<WorkUnit> ReadWork(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content, writable: false));
        return Units(reader);
    }

    private static void Units(BinaryWriter writer, IReadOnlyList<WorkUnit> units)
    {
        writer.Write(units.Count);
        foreach (WorkUnit unit in units) { Unit(writer, unit); }
    }

    private static WorkUnit[] Units(BinaryReader reader)
    {
        var units = new WorkUnit[reader.ReadInt32()];
        for (int i = 0; i < units.Length; i++) { units[i] = Unit(reader); }

        return units;
    }

    private static void Unit(BinaryWriter writer, WorkUnit unit)
    {
        writer.Write((byte)unit.Kind);
        writer.Write(unit.IsItem);
        writer.Write(unit.Commissioner ?? string.Empty);
        writer.Write(unit.FirstPassage);
        writer.Write(unit.LastPassage);
        writer.Write(unit.Concepts.Count);
        foreach ((string concept, double weight) in unit.Concepts)
        {
            writer.Write(concept);
            writer.Write(weight);
        }

        Date(writer, unit.From);
        Date(writer, unit.Until);
        Terms(writer, unit.Terms);
    }

    private static WorkUnit Unit(BinaryReader reader)
    {
        var kind = (WorkKind)reader.ReadByte();
        bool isItem = reader.ReadBoolean();
        string commissioner = reader.ReadString();
        (int first, int last) = (reader.ReadInt32(), reader.ReadInt32());
        int count = reader.ReadInt32();
        var concepts = new Dictionary<string, double>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++) { concepts[reader.ReadString()] = reader.ReadDouble(); }

        return new WorkUnit(kind, isItem, commissioner.Length == 0 ? null : commissioner, first, last, concepts, Date(reader), Date(reader), Terms(reader));
    }

    private static void Bytes(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Bytes(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    private static void Terms(BinaryWriter writer, IReadOnlyDictionary<uint, float> terms)
    {
        writer.Write(terms.Count);
        foreach ((uint term, float weight) in terms)
        {
            writer.Write(term);
            writer.Write(weight);
        }
    }

    private static Dictionary<uint, float> Terms(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        var terms = new Dictionary<uint, float>(count);
        for (int i = 0; i < count; i++) { terms[reader.ReadUInt32()] = reader.ReadSingle(); }

        return terms;
    }

    private static void Names(BinaryWriter writer, IReadOnlyList<string> names)
    {
        writer.Write(names.Count);
        foreach (string name in names) { writer.Write(name); }
    }

    private static string[] Names(BinaryReader reader)
    {
        string[] names = new string[reader.ReadInt32()];
        for (int i = 0; i < names.Length; i++) { names[i] = reader.ReadString(); }

        return names;
    }

    private static void Date(BinaryWriter writer, DateOnly? date) => writer.Write(date?.DayNumber ?? -1);

    private static DateOnly? Date(BinaryReader reader) => reader.ReadInt32() is var day and >= 0 ? DateOnly.FromDayNumber(day) : null;
}
