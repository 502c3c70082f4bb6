using System.Diagnostics;
using System.Globalization;
using BackCare.Exercises.Mutation;
using BackCare.Exercises.Testing;

// [--folder Dosage,Routines] [--count 100] [--seed 1] [--processes 2]: so many mutants of each folder, and how many of them a test kills.
// [--only survivors.txt]: the mutants that stand in a file, a line each, as a run before has told them.
if (args is ["host", var order, var answer])
{
    Host.Run(order, answer);
    return;
}

string[] usual = ["Dosage", "Exercises", "Routines", "Generation", "Timelines", "Schedules", "Findings", "Languages", "Figures"];
var folders = Option("--folder")?.Split(',') ?? usual;
var (count, seed) = (Number("--count", 100), Number("--seed", 1));
var clock = Stopwatch.StartNew();

var library = new MutatedLibrary(Path.Combine(Repository.Root, "src", "BackCare.Exercises"));
var found = library.Find(folders);
// Some more than are wanted: a change that does not compile drops out.
var only = Option("--only") is { } path ? File.ReadAllLines(path).ToHashSet() : null;
var drawn = folders.SelectMany(folder => Draw([.. found.Where(mutant => mutant.Folder == folder)])).Select((mutant, index) => mutant with { Number = index + 1 }).ToList();
var measurement = new Measurement(Repository.Root, Number("--processes", 2));
measurement.Prepare();
var (compiled, sites) = library.Write(drawn, Path.Combine(measurement.Folder, "BackCare.Exercises.dll"));
var mutants = compiled.GroupBy(mutant => mutant.Folder).SelectMany(folder => folder.Take(only is null ? count : int.MaxValue)).ToList();
Say($"{found.Count} mutants found, {mutants.Count} are tried, in {sites.Count} places");
measurement.Cover();
Say($"left out: {string.Join(", ", measurement.LeftOut)}");
var fates = measurement.Try(mutants, mutant => sites[(mutant.File, mutant.Site)], (mutant, fate) => Say($"{fate.Kind}: {mutant}"));

Console.WriteLine();
Console.WriteLine("| folder | mutants | tried | killed | timed out | survived | score |");
Console.WriteLine("|---|---|---|---|---|---|---|");
foreach (var folder in folders)
{
    var (all, tried) = (found.Count(mutant => mutant.Folder == folder), fates.Where(fate => fate.Key.Folder == folder).Select(fate => fate.Value.Kind).ToList());
    var (killed, late) = (tried.Count(kind => kind == FateKind.Killed), tried.Count(kind => kind == FateKind.TimedOut));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {folder} | {all} | {tried.Count} | {killed} | {late} | {tried.Count - killed - late} | {100.0 * (killed + late) / Math.Max(tried.Count, 1):0} % |"));
}

Console.WriteLine();
foreach (var (mutant, fate) in fates.Where(fate => fate.Value.Kind >= FateKind.Survived).OrderBy(fate => fate.Key.Number)) Console.WriteLine($"{mutant}");
File.WriteAllLines(measurement.Record, fates.OrderBy(fate => fate.Key.Number).Select(fate => $"{fate.Value.Kind}: {fate.Key} by {fate.Value.By}"));
Say("done");

string? Option(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string option, int otherwise) => Option(option) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

void Say(string what) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:0} s: {what}"));

IEnumerable<Mutant> Draw(Mutant[] from)
{
    if (only is not null) return from.Where(mutant => only.Contains(mutant.ToString()));
    new Random(seed).Shuffle(from);
    return from.Take(count + (count / 4));
}
