using CardFields = ZVSearch.Core.Findings.Fields;

namespace ZVSearch.Ingest.Describing.Meetings;

/// <summary>Which columns of a table of actions hold what.</summary>
/// <param name="Text">Column of the action itself.</param>
/// <param name="Others">Columns of number, owner, deadline and progress.</param>
internal sealed record ActionColumns(int Text, IReadOnlyList<(int Column, string Field)> Others)
{
    private static readonly Dictionary<string, string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        ["actie"] = CardFields.Text, ["actiepunt"] = CardFields.Text, ["wat"] = CardFields.Text, ["afspraak"] = CardFields.Text, ["taak"] = CardFields.Text, ["omschrijving"] = CardFields.Text, ["actie/afspraak"] = CardFields.Text,
        ["wie"] = CardFields.Owner, ["eigenaar"] = CardFields.Owner, ["actiehouder"] = CardFields.Owner, ["trekker"] = CardFields.Owner, ["verantwoordelijk"] = CardFields.Owner, ["verantwoordelijke"] = CardFields.Owner, ["door"] = CardFields.Owner, ["door wie"] = CardFields.Owner,
        ["wanneer"] = CardFields.Deadline, ["deadline"] = CardFields.Deadline, ["klaar"] = CardFields.Deadline, ["klaar op"] = CardFields.Deadline, ["gereed"] = CardFields.Deadline, ["datum"] = CardFields.Deadline, ["datum gereed"] = CardFields.Deadline, ["uiterlijk"] = CardFields.Deadline, ["voor"] = CardFields.Deadline, ["termijn"] = CardFields.Deadline, ["gereed op"] = CardFields.Deadline, ["vóór"] = CardFields.Deadline, ["einddatum"] = CardFields.Deadline,
        ["nr"] = CardFields.Number, ["nr."] = CardFields.Number, ["nummer"] = CardFields.Number, ["#"] = CardFields.Number,
        ["status"] = CardFields.Progress, ["stand"] = CardFields.Progress, ["voortgang"] = CardFields.Progress,
    };

    /// <summary>Null when the row is not the head of a table of actions: it needs an action and an owner.</summary>
    public static ActionColumns? Of(string row)
    {
        string?[] fields = [.. row.Split(" | ").Select(c => Heads.GetValueOrDefault(c.Trim(' ', '*', ':')))];
        int text = Array.IndexOf(fields, CardFields.Text);
        return text < 0 || !fields.Contains(CardFields.Owner)
            ? null
            : new ActionColumns(text, [.. fields.Select((f, i) => (Column: i, Field: f ?? string.Empty)).Where(f => f.Field.Length > 0 && f.Field != CardFields.Text).DistinctBy(f => f.Field)]);
    }
}
