using System.Text;
using BackCare.Exercises;

// The main job once through, in a program that was trimmed and runs without dynamic code. Exits with 1 when anything differs.
var catalog = ExerciseCatalog.Default;
using var document = new MemoryStream(Encoding.UTF8.GetBytes(catalog.ToJson()));
var sameCatalog = ExerciseCatalog.Read(document).ToJson() == catalog.ToJson();

var result = catalog.Generate(new() { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(10), Equipment = [Equipment.Chair] });
var sameRoutine = Routine.Read(result.Routine.ToJson(), catalog) == result.Routine;
var growing = new ExercisePlan(result.Routine).Next();
var samePlan = ExercisePlan.Read(growing.ToJson(), catalog) == growing;

new RoutineBuilder("", catalog).Add("cat-caw").Add("passive-backbend", "hold 5 s").TryBuild(out _, out var findings);
var found = string.Join(' ', findings.Select(finding => finding.Code));

string refused;
try
{
    using var broken = new MemoryStream(Encoding.UTF8.GetBytes(catalog.ToJson().Replace("\"kind\": \"stretch\"", "\"kind\": \"strech\"", StringComparison.Ordinal)));
    ExerciseCatalog.Read(broken);
    refused = "nothing";
}
catch (InvalidCatalogException e)
{
    refused = e.Findings[0].ToString();
}

Console.WriteLine($"{catalog.Exercises.Count} exercises, same catalog {sameCatalog}, same routine {sameRoutine}, same plan {samePlan}\n{found}\n{refused}");
var isRight = catalog.Exercises.Count == 20 && sameCatalog && sameRoutine && samePlan
              && found == "routine.unknown-exercise value.blank dose.outside-ranges dose.short-hold dose.short-total"
              && refused.Contains("did you mean 'stretch'?", StringComparison.Ordinal);
return isRight ? 0 : 1;
