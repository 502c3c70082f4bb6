using BackCare.Exercises;

var catalog = ExerciseCatalog.Default; // embedded, immutable, safe to share between threads

Console.WriteLine("Query: at the desk, in 90 seconds");
var atTheDesk = catalog.Query()
    .Targeting(TargetArea.MiddleBack) // an area includes the areas inside it
    .In(Position.SittingOnChair)
    .With(Equipment.Chair) // what is at hand
    .Avoiding(Demand.SpinalFlexion)
    .Fitting(TimeSpan.FromSeconds(90));
foreach (var exercise in atTheDesk)
{
    Console.WriteLine($"  {exercise.ShortestDuration:m\\:ss}  {exercise.Name}: {string.Join(" | ", exercise.Doses)}");
}

var routine = new RoutineBuilder("Desk break", catalog)
    .Add("seated-twist") // the catalog's dose
    .Add("scapular-squeeze", "2 x 15, hold 5 s") // a dose reads and prints as text
    .Build(); // throws with every finding; TryBuild returns them
Show("Build", routine);

new RoutineBuilder("Too much", catalog)
    .Add("seated-twst")
    .Add("scapular-squeeze", "2 x 15, hold 6 s")
    .TryBuild(out _, out var findings);
Console.WriteLine("\nValidate: what is wrong, all at once");
foreach (var finding in findings) Console.WriteLine($"  {finding}");

Console.WriteLine("\nPlay: what a timer shows and says");
var timeline = routine.ToTimeline();
foreach (var segment in timeline.Take(6)) Console.WriteLine($"  {segment.Start:m\\:ss}  {segment.Text}");
Console.WriteLine($"  {timeline.Duration:m\\:ss}  Done, after {timeline.Count} segments");

var result = catalog.Generate(new RoutineRequest
{
    Name = "Ten minutes",
    Targets = [TargetArea.MiddleBack, TargetArea.Chest],
    TimeBudget = TimeSpan.FromMinutes(10),
    Equipment = [Equipment.Chair, Equipment.RolledTowel],
    Seed = 7,
});
Show("Generate", result.Routine);
foreach (var reason in result.Reasons.Where(reason => reason.IsChosen)) Console.WriteLine($"        {reason}");

var json = result.Routine.ToJson();
var loaded = Routine.Read(json, catalog);
Console.WriteLine($"\nSave and load: {json.Length} characters of JSON, equal after the round trip: {loaded == result.Routine}");

if (args is [var file])
{
    File.WriteAllText(file, result.Routine.ToHtml()); // to print, with its figures
    Console.WriteLine($"\nPrint: {file} is the handout; open it in a browser");
}
else
{
    Console.WriteLine("\nPrint: name a file, such as handout.html, and the handout is written to it");
}

static void Show(string what, Routine routine)
{
    Console.WriteLine($"\n{what}: {routine.Name}");
    foreach (var item in routine.Items) Console.WriteLine($"  {item.Duration:m\\:ss}  {item}");
    Console.WriteLine($"  {routine.Duration:m\\:ss}  in all, changes of position included");
}
