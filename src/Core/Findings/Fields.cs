namespace ZVSearch.Core.Findings;

/// <summary>The properties on cards. The names are stored: they do not change.</summary>
public static class Fields
{
    public const string Title = "title";
    public const string Type = "type";
    public const string Date = "date";
    public const string Status = "status";
    public const string Version = "version";
    public const string Name = "name";
    public const string Text = "text";
    public const string Party = "party";
    public const string Purpose = "purpose";
    public const string LegalBasis = "legalBasis";
    public const string Controller = "controller";
    public const string Retention = "retention";
    public const string Contact = "contact";
    public const string Start = "start";
    public const string End = "end";
    public const string Duration = "duration";
    public const string Renewal = "renewal";
    public const string Notice = "notice";
    public const string Signed = "signed";
    public const string SignedOn = "signedOn";
    public const string Body = "body";
    public const string Location = "place";
    public const string Chair = "chair";
    public const string Attendee = "attendee";
    public const string Absentee = "absentee";
    public const string Owner = "owner";
    public const string Deadline = "deadline";
    public const string Number = "number";
    public const string Progress = "progress";
    public const string By = "by";
    public const string To = "to";
    public const string Commissioner = "commissioner";
    public const string Lead = "lead";
    public const string Goal = "goal";
    public const string Result = "result";
    public const string Budget = "budget";
    public const string Partner = "partner";
    public const string TargetGroup = "targetGroup";
    public const string Outcome = "outcome";
    public const string Cause = "cause";
    public const string Consequence = "consequence";
    public const string Advice = "advice";
    public const string Theme = "theme";
    public const string Role = "role";
    public const string Organisation = "organisation";
    public const string Mail = "mail";
    public const string Article = "article";
    public const string Note = "note";

    /// <summary>Properties that can have several values at once.</summary>
    public static IReadOnlySet<string> Lists { get; } = new HashSet<string>(StringComparer.Ordinal) { Party, LegalBasis, Attendee, Absentee, Result, Partner };
}
