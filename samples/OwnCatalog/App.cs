using BackCare.Exercises;

namespace OwnCatalog;

/// <summary>The program: reads a file of exercises beside the default catalog and uses both.</summary>
internal static class App
{
    public const int Ok = 0;
    public const int Refused = 1;
    public const int NoFile = 2;

    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        if (args is [var path]) return Use(path, output);
        if (args.Count > 1)
        {
            output.WriteLine("Expected one path of a catalog file, or nothing for the clinic's own.");
            return NoFile;
        }

        // Without a path: the clinic's file, and what is said of two with faults. Sources are looked up once all else is in order.
        var result = Use(Beside("clinic.json"), output);
        foreach (var file in (string[])["broken.json", "unknown-source.json"])
        {
            output.WriteLine();
            Use(Beside(file), output);
        }

        return result;
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static int Use(string path, TextWriter output)
    {
        try
        {
            using var stream = File.OpenRead(path);
            Show(ExerciseCatalog.Default.Extend(stream), Path.GetFileName(path), output);
            return Ok;
        }
        catch (InvalidCatalogException refused)
        {
            Report(refused.Findings, Path.GetFileName(path), output);
            return Refused;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            output.WriteLine(problem.Message);
            return NoFile;
        }
    }

    private static void Show(ExerciseCatalog catalog, string file, TextWriter output)
    {
        var own = catalog.Exercises.Where(exercise => !IsDefault(exercise)).ToList();
        output.WriteLine($"{file} adds {own.Count} to {ExerciseCatalog.Default.Exercises.Count} exercises:");
        foreach (var exercise in own)
        {
            var dose = exercise.Doses[0];
            output.WriteLine($"  {exercise.Name}: {dose.Range}, from {catalog.SourceOf(dose.Source)}");
        }

        // The next steps need an exercise of each.
        if (own.Count == 0) return;
        var mine = own[0];
        var area = mine.PrimaryAreas[0];
        var query = catalog.Query().Targeting(area);
        output.WriteLine($"\n{area.Name}, from both:");
        foreach (var exercise in query) output.WriteLine($"  {exercise.Name} ({(IsDefault(exercise) ? "default" : "own")})");

        var theirs = query.FirstOrDefault(IsDefault) ?? ExerciseCatalog.Default.Exercises[0];
        var routine = new RoutineBuilder("One of each", catalog).Add(mine).Add(theirs).Build();
        var json = routine.ToJson();
        output.WriteLine($"\nA routine with one of each, {routine.Duration:m\\:ss}, as JSON:");
        output.Write(json);
        output.WriteLine($"Read again with both catalogs, it is the same: {Routine.Read(json, catalog) == routine}");
    }

    private static bool IsDefault(Exercise exercise) => ExerciseCatalog.Default.TryGet(exercise.Id, out _);

    private static void Report(FindingReport findings, string file, TextWriter output)
    {
        output.WriteLine($"{file} is refused, nothing of it is used:");
        foreach (var finding in findings.OrderBy(finding => finding.Line))
        {
            var line = finding.Line is { } number ? $"line {number}, " : "";
            output.WriteLine($"  {line}{finding.Place}");
            output.WriteLine($"    {finding.Severity} {finding.Code}: {finding.Message}");
        }
    }
}
