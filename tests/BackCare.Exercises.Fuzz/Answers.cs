using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Fuzz;

/// <summary>What the library answers to random requests, and a digest of it: the same on every machine, in every culture and time zone, from any number of threads.</summary>
public static class Answers
{
    private static readonly string[] Languages = ["en", "de", "es"];

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = BackCareJson.TypeInfoResolver };

    /// <summary>SHA-256 over the answers to the first requests, and how many different default catalogs the threads saw: one.</summary>
    /// <param name="requests">How many requests.</param>
    /// <param name="threads">How many threads share them; they begin at the same moment.</param>
    public static (string Digest, int Texts, int Catalogs) Digest(int requests, int threads = 1)
    {
        var (hashes, texts, catalogs) = (new byte[requests][], new int[requests], new ExerciseCatalog[threads]);
        using var start = new Barrier(threads);
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var workers = Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
            start.SignalAndWait();
            var catalog = catalogs[number] = ExerciseCatalog.Default;
            var translated = Array.ConvertAll(Languages, catalog.In);
            for (var i = number; i < requests; i += threads)
            {
                var answer = To(i, catalog, translated);
                (hashes[i], texts[i]) = (SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', answer))), answer.Count);
            }
        })).ToArray();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        return (Convert.ToHexStringLower(SHA256.HashData([.. hashes.SelectMany(hash => hash)])), texts.Sum(), catalogs.Distinct().Count());
    }

    /// <summary>All texts that answer one request.</summary>
    private static List<string> To(int number, ExerciseCatalog catalog, ExerciseCatalog[] translated)
    {
        var random = new Random(number);
        var request = Request(random, catalog);
        var query = catalog.Query().Targeting(request.Targets.Select(target => target.Area)).With(request.Equipment).Avoiding(request.Avoided).Fitting(request.TimeBudget);
        List<string> texts = [JsonSerializer.Serialize(request, Options), string.Join('\n', query.Explain()), string.Join(' ', query.Select(exercise => exercise.Id))];
        var result = translated[number % translated.Length].Generate(request);
        texts.Add(JsonSerializer.Serialize(result, Options));
        if (!result.HasRoutine) return texts;
        var json = result.Routine.ToJson();
        texts.Add(json);
        texts.Add(JsonSerializer.Serialize<IReadOnlyList<Segment>>(result.Routine.ToTimeline(new() { FirstSide = number % 2 == 0 ? Side.Left : Side.Right }), Options));
        foreach (var one in translated)
        {
            var routine = Routine.Read(json, one);
            texts.Add(random.Next(4) == 0 ? routine.ToHtml() : routine.ToMarkdown(new() { Date = new(2026, 3, 1 + (number % 28)) }));
        }

        var time = new DateTimeOffset(2026, 3, 28, 23, 30, 0, TimeSpan.FromHours((number % 25) - 12)).AddHours(number % 40);
        texts.Add(new Schedule().ToICalendar(ReminderOptions.For(result.Routine, new(2026, 3, 28), time)));
        texts.Add(new SessionRecord(result.Routine, time, result.Routine.Duration).ToJsonLine());
        return texts;
    }

    private static RoutineRequest Request(Random random, ExerciseCatalog catalog) => new()
    {
        Targets = [.. Some(random, Enum.GetValues<TargetArea>(), 4).Select(area => new Target(area, random.Next(1, 6)))],
        TimeBudget = TimeSpan.FromSeconds(random.Next(20, 1_200)),
        Equipment = [.. Some(random, Equipment.Known, 10)],
        Positions = random.Next(2) == 0 ? [] : [.. Some(random, Enum.GetValues<Position>(), 8)],
        Kinds = random.Next(4) == 0 ? [.. Some(random, Enum.GetValues<ExerciseKind>(), 3)] : [],
        Avoided = [.. Some(random, Demand.Known, 4)],
        Excluded = [.. Some(random, catalog.Exercises, 3).Select(exercise => exercise.Id)],
        Recent = [.. Some(random, catalog.Exercises, 5).Select(exercise => exercise.Id)],
        Sides = random.Next(2) == 0 ? SideWish.Both : Enum.GetValues<SideWish>()[random.Next(Enum.GetValues<SideWish>().Length)],
        MaxExercises = random.Next(2) == 0 ? null : random.Next(1, 6),
        Seed = random.Next(),
    };

    private static IEnumerable<T> Some<T>(Random random, IReadOnlyList<T> values, int most)
    {
        var items = values.ToArray();
        random.Shuffle(items);
        return items.Take(random.Next(most + 1));
    }
}
