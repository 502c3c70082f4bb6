using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BackCare.Exercises;
using BackCare.Exercises.Generation;

// The main job once through, in a program that was trimmed and runs without dynamic code. Takes the tags of the languages that it should have. Exits with 1 when anything differs.
var catalog = ExerciseCatalog.Default;
using var document = new MemoryStream(Encoding.UTF8.GetBytes(catalog.ToJson()));
var sameCatalog = ExerciseCatalog.Read(document).ToJson() == catalog.ToJson();

var result = catalog.Generate(new() { Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(10), Equipment = [Equipment.Chair] });
var sameRoutine = Routine.Read(result.Routine.ToJson(), catalog) == result.Routine;
var json = new JsonSerializerOptions { TypeInfoResolver = BackCareJson.TypeInfoResolver }.ConfigureForBackCare(catalog);
var ofAnswers = (JsonTypeInfo<GenerationResult>)json.GetTypeInfo(typeof(GenerationResult));
var answer = JsonSerializer.Serialize(result, ofAnswers);
var sameAnswer = JsonSerializer.Serialize(JsonSerializer.Deserialize(answer, ofAnswers)!, ofAnswers) == answer;
var growing = new ExercisePlan(result.Routine).Next();
var samePlan = ExercisePlan.Read(growing.ToJson(), catalog) == growing;
var log = SessionLog.Empty.With(new(result.Routine, new(2026, 3, 2, 7, 0, 0, TimeSpan.FromHours(1)), result.Routine.Duration));
var sameLog = SessionLog.Read(log.ToJsonLines()).SequenceEqual(log) && !SessionLog.TryRead(log.ToJsonLines() + "{\"formatVersion\":1", out var sound, out _) && sound.SequenceEqual(log);

new RoutineBuilder("", catalog).Add("cat-caw").Add("passive-backbend", "hold 5 s").TryBuild(out _, out var findings);
var found = string.Join(' ', findings.Select(finding => finding.Code));

var refused = Refused(() => ExerciseCatalog.Read(catalog.ToJson().Replace("\"kind\": \"stretch\"", "\"kind\": \"strech\"", StringComparison.Ordinal)));
var limited = Refused(() => Routine.Read(result.Routine.ToJson().Replace("\"sets\": 1,", "\"sets\": 1001,", StringComparison.Ordinal), catalog));

var isGerman = catalog.In("de-AT").Generate(new() { TimeBudget = TimeSpan.FromMinutes(5) }).Routine!.ToTimeline()[0].Cue.StartsWith("Bereit machen: ", StringComparison.Ordinal);
var languages = string.Join(' ', Language.Tags);

Console.WriteLine($"languages {languages}, German {isGerman}");
Console.WriteLine($"{catalog.Exercises.Count} exercises, same catalog {sameCatalog}, same routine {sameRoutine}, same plan {samePlan}, same log {sameLog}, same answer {sameAnswer}\n{found}\n{refused}\n{limited}");
foreach (var tag in Language.Tags) Console.WriteLine($"digest {tag} {MainJob.Digest(tag)}");
var isRight = catalog.Exercises.Count == 35 && sameCatalog && sameRoutine && samePlan && sameLog && sameAnswer
              && isGerman && languages == string.Join(' ', args)
              && found == "routine.unknown-exercise value.blank dose.outside-ranges dose.short-hold dose.short-total"
              && refused.Contains("did you mean 'stretch'?", StringComparison.Ordinal)
              && limited.Contains("1001 is out of range; expected 1 to 1000.", StringComparison.Ordinal);
return isRight ? 0 : 1;

static string Refused(Action read)
{
    try
    {
        read();
        return "nothing";
    }
    catch (FindingsException e)
    {
        return e.Findings[0].ToString();
    }
}
