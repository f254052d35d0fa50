using System.CommandLine;
using ZVSearch.Cli;
using ZVSearch.Cli.Verbs;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is [WorkerVerb.Name]) { return await WorkerVerb.RunAsync().ConfigureAwait(false); }

var root = new RootCommand("ZVSearch: het geheugen van zorg en veiligheid in Noord-Holland.");
root.Add(IngestVerb.Create());
root.Add(SearchVerb.Create());
root.Add(EvaluateVerb.Create());
root.Add(SimilarVerb.Create());
root.Add(InitiativesVerb.Create());
root.Add(AgreementsVerb.Create());
root.Add(DecisionsVerb.Create());
root.Add(LessonsVerb.Create());
root.Add(EntitiesVerb.Create());
root.Add(PrivacyVerb.Create());
root.Add(ConnectionsVerb.Create());
root.Add(OverlapsVerb.Create());
root.Add(OverlapsVerb.CreateJudge());
root.Add(OverlapsVerb.CreateJudgements());
root.Add(CheckVerb.Create());
root.Add(ThemesVerb.Create());
root.Add(ThemesVerb.CreateTheme());
root.Add(CoverageVerb.Create());
root.Add(SummaryVerb.Create());
root.Add(LettersVerb.Create());
root.Add(TemplateVerb.Create());
root.Add(QuarantineVerb.Create());
root.Add(QuarantineVerb.CreateErase());
root.Add(CorrectVerb.Create());
root.Add(ReindexVerb.Create());
root.Add(VerifyVerb.Create());
root.Add(DoctorVerb.Create());
root.Add(ServeVerb.Create());
root.Add(DemoVerb.Create());
return await CommandRunner.RunAsync(root, args).ConfigureAwait(false);
