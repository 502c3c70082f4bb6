using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Fuzz;

/// <summary>Every kind of text that the library reads.</summary>
public static class DocumentKinds
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { TypeInfoResolver = BackCareJson.TypeInfoResolver }.ConfigureForBackCare(Catalog);

    /// <summary>Exercises as objects instead of ids.</summary>
    private static readonly JsonSerializerOptions Whole = new JsonSerializerOptions { TypeInfoResolver = BackCareJson.TypeInfoResolver }.ConfigureForBackCare(Catalog, expand: true);

    private static readonly Routine Example = new RoutineBuilder("Desk break", Catalog)
        .Avoiding(Demand.Prone).InRounds(2).AllowRepeats().For(SideWish.MoreOnLeft)
        .Add("seated-twist", note: "Feet flat.").Add("cat-cow", "2 x 10, rest 0 s").Add("foam-roll-pectoralis-stretch", level: 2)
        .Add("cat-cow", "4 x", decision: new("M. Duarte", "fewer will do")).Build();

    private static readonly RoutineRequest Request = ExampleRequest.Full with
    {
        TimeBudget = TimeSpan.FromMinutes(4),
        Kinds = [ExerciseKind.Mobility, ExerciseKind.Stretch],
        Included = ["seated-twist"],
    };

    public static IReadOnlyList<DocumentKind> All { get; } = [.. Documents(), .. Doses(), .. Values()];

    private static IEnumerable<DocumentKind> Documents()
    {
        string[] catalogs =
        [
            Repository.Read("samples/OwnCatalog/clinic.json"), Repository.Read("tests/BackCare.Exercises.Tests/Documents/catalog.v1.json"),
            ExerciseCatalog.Empty.Extend(Catalog.Exercises.Take(3), Catalog.Sources).ToJson(),
        ];
        yield return new("catalog", catalogs, Json, ExerciseCatalog.Read) { Complaint = Complaint<InvalidCatalogException>, Use = made => SameAgain((ExerciseCatalog)made, catalog => catalog.ToJson(), ExerciseCatalog.Read) };
        yield return new("addition", catalogs, Json, json => Catalog.Extend(json, replace: true)) { Complaint = Complaint<InvalidCatalogException> };
        yield return new("bytes", catalogs, Bytes, text => ExerciseCatalog.Read(new MemoryStream(Encoding.Latin1.GetBytes(text)))) { Complaint = Complaint<InvalidCatalogException> };
        yield return new("routine", [Example.ToJson(), Repository.Read("tests/BackCare.Exercises.Tests/Documents/routine.v1.json")], Json, json => Routine.Read(json, Catalog)) { Complaint = Complaint<InvalidRoutineException>, Use = UseRoutine };
        yield return new("plan", [new ExercisePlan(Example).AtStage(2).ToJson(), Repository.Read("tests/BackCare.Exercises.Tests/Documents/plan.v1.json")], Json, json => ExercisePlan.Read(json, Catalog))
        {
            Complaint = Complaint<InvalidPlanException>,
            Use = made => SameAgain((ExercisePlan)made, plan => plan.ToJson(), json => ExercisePlan.Read(json, Catalog)),
        };
        yield return new("log", [Sessions()], Lines, SessionLog.Read) { Complaint = Complaint<InvalidLogException>, Use = made => SameAgain((SessionLog)made, log => log.ToJsonLines(), SessionLog.Read) };
        yield return new("partial log", [Sessions()], Lines, ReadInPart) { Complaint = Unexpected };
        yield return new("pose", [.. Files("src/BackCare.Exercises/Figures/Data")], Json, FigureCatalog.Empty.With) { Complaint = Complaint<InvalidFigureException>, Use = Draw };
        yield return new("language", [.. Language.Tags.Select(Words)], Json, Language.Read) { Complaint = FormatComplaint };
    }

    private static IEnumerable<DocumentKind> Doses()
    {
        string[] doses = ["2 x 15, hold 5 s, rest 0 s, each side and left again", "3 sets of 10 reps", "hold 20–30 s", "10 x", "2 × 15, hold 1 min", "left side, hold >=60 s", "a few", "~3-5 x, hold ~20-30 s", "as many as wanted"];
        yield return new("dose", doses, Notation, Dose.Parse) { Complaint = FormatComplaint, Use = made => SameAgain((Dose)made, dose => dose.ToString(), Dose.Parse) };
        yield return new("dose range", doses, Notation, DoseRange.Parse) { Complaint = FormatComplaint, Use = made => SameAgain((DoseRange)made, range => range.ToString(), DoseRange.Parse) };
        yield return new("hold", ["20-30 s", "~30 s", ">=60 s", "1 min", "30 s"], Notation, text => HoldRange.Parse(text)) { Complaint = FormatComplaint, Use = made => SameAgain((HoldRange)made, hold => hold.ToString(), HoldRange.Parse) };
        yield return new("count", ["a few", "3-5", ">=3", "~10", "as many as wanted", "15"], Notation, text => CountRange.Parse(text)) { Complaint = FormatComplaint, Use = made => SameAgain((CountRange)made, count => count.ToString(), CountRange.Parse) };
        yield return new("path", ["$.items[1].dose", "$.a[0][2].b", "$['a b'].c"], Notation, text => FindingPath.Parse(text)) { Complaint = FormatComplaint, Use = made => SameAgain((FindingPath)made, path => path.ToJsonPath(), FindingPath.Parse) };
    }

    private static IEnumerable<DocumentKind> Values()
    {
        var ask = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(4), Targets = [TargetArea.Chest] };
        var (found, none) = (Catalog.Generate(ask), Catalog.Generate(ask with { TimeBudget = TimeSpan.FromSeconds(9), Positions = [Position.Prone] }));
        yield return Value("request", Generate, Request, new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(1) });
        yield return Value("result", _ => { }, found, none);
        yield return Value<IReadOnlyList<Segment>>("timeline", _ => { }, new RoutineBuilder("Short", Catalog).Add("cat-cow", "10 x").Build().ToTimeline().ToList());
        yield return Value("findings", _ => { }, Example.Validate(AgeGroup.OlderAdult), none.Findings);
        yield return Value("reason", _ => { }, [.. found.Reasons.Take(5)]);
        yield return Value("obstacle", _ => { }, [.. none.Obstacles]);
        yield return Value("schedule", _ => { }, new Schedule([DayOfWeek.Friday, DayOfWeek.Monday], [TimeOfDay.BeforeBed]));
        yield return Value("routine value", UseRoutine, Example);
        yield return Value("plan value", _ => { }, new ExercisePlan(Example).AtStage(2));
        yield return Value(Whole, "exercise", _ => { }, Catalog["bird-dog"]);
        yield return Value(Whole, "whole result", _ => { }, found);
    }

    private static DocumentKind Value<T>(string name, Action<T> use, params T[] sound) => Value(Options, name, use, sound);

    private static DocumentKind Value<T>(JsonSerializerOptions options, string name, Action<T> use, params T[] sound) => new(
        name,
        [.. sound.Select(value => JsonSerializer.Serialize(value, options))],
        Json,
        json => JsonSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(json), options) ?? (object)"null")
    {
        Complaint = e => e is not JsonException refused ? Unexpected(e)
            : refused.Path is null ? $"there is no path in: {refused.Message}"
            : null,
        Use = made =>
        {
            if (made is not T value) return;
            SameAgain(value, one => JsonSerializer.Serialize(one, options), json => JsonSerializer.Deserialize<T>(json, options)!);
            use(value);
        },
    };

    private static string Json(string text, Random random) => random.Next(5) switch
    {
        0 => ChangedJson.AsText(text, random),
        1 => Nested(text, random),
        _ => Tree(text, random),
    };

    private static string Tree(string text, Random random)
    {
        try
        {
            return text.Length < 60 ? ChangedJson.AsText(text, random) : ChangedJson.AsTree(text, random);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // An earlier change left no tree, or one with half a character or a member that stands twice.
            return ChangedJson.AsText(text, random);
        }
    }

    /// <summary>Something deep, long or repeated in the place of a number or of nothing.</summary>
    private static string Nested(string text, Random random)
    {
        var (at, times) = (text.IndexOfAny([':', '[', ','], random.Next(text.Length)) + 1, random.Next(1, 400));
        var put = random.Next(7) switch
        {
            0 => new string('[', times),
            1 => $"{new string('[', times % 70)}{new string(']', times % 70)},",
            2 => string.Concat(Enumerable.Repeat("{\"a\":", times % 70)) + "1" + new string('}', times % 70) + ",",
            3 => string.Concat(Enumerable.Repeat("{},", times)),
            4 => $"\"{new string('x', times * 20)}\":",
            5 => string.Concat(Enumerable.Repeat("\"id\":\"a\",", times)),
            _ => new string('9', times) + ",",
        };
        return text.Insert(at, put);
    }

    private static string Lines(string text, Random random)
    {
        var lines = text.Split('\n');
        var line = random.Next(lines.Length);
        lines[line] = lines[line].Length < 60 ? "{" : Json(lines[line], random);
        return random.Next(5) == 0 ? ChangedJson.AsText(text, random) : string.Join('\n', lines);
    }

    private static string Bytes(string text, Random random)
    {
        const string Odd = "\u0000\u0080\u00c0\u00ed\u00ef\u00f0\u00fe\u00ff\r\n\"\\{[";
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Insert(at, new string(Odd[random.Next(Odd.Length)], random.Next(1, 5))),
            1 => text[..at] + (char)random.Next(256) + text[(at + 1)..],
            _ => text[..at],
        };
    }

    private static string Notation(string text, Random random)
    {
        string[] bits = ["x", " ", ",", "s", "min", "-", "–", "~", ">=", "<", "0", "9", "99999999999", "1.5", "٣", "½", "hold", "rest", "sets of", "each side", "left", "again", "\u0000", "\ud83d", "🙆", "\u202e", "\n", "İ", "ſ", "a few", "as many as wanted", ".", "[", "]", "$", new('7', 300)];
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 6), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            2 => text.Insert(at, bits[random.Next(bits.Length)]),
            _ => text[..at] + bits[random.Next(bits.Length)] + text[(at + length)..],
        };
    }

    private static string? Complaint<TRefusal>(Exception e) where TRefusal : FindingsException
    {
        if (e is not TRefusal refusal) return Unexpected(e);
        if (!refusal.Findings.HasErrors) return "it was refused without an error";
        var unclear = refusal.Findings.FirstOrDefault(finding => finding.Line is not >= 1 || finding.Column is not >= 1 || !finding.Place.StartsWith('$') || finding.Message.Length is 0 or > Finding.LongestMessage);
        return unclear is null ? null : $"a finding does not say where and what: {unclear}";
    }

    private static string? FormatComplaint(Exception e) =>
        e is not FormatException ? Unexpected(e)
        : e.Message.Length > 5 * Finding.LongestMessage ? $"the message has {e.Message.Length} characters"
        : null;

    private static string Unexpected(Exception e) => $"no documented refusal: {e}";

    private static void SameAgain<T>(T made, Func<T, string> write, Func<string, T> read)
    {
        var text = write(made);
        if (write(read(text)) != text) throw new InvalidOperationException($"It is not the same after writing and reading: {text}");
    }

    private static SessionLog ReadInPart(string lines)
    {
        var isWhole = SessionLog.TryRead(lines, out var log, out var findings);
        if (isWhole == findings.HasErrors || findings.Any(finding => finding.Line is not >= 1)) throw new InvalidOperationException("The findings do not fit the answer.");
        return log;
    }

    private static void UseRoutine(object made)
    {
        var routine = (Routine)made;
        SameAgain(routine, one => one.ToJson(), json => Routine.Read(json, Catalog));
        if (!Routine.Read(routine.ToJson(), Catalog).Equals(routine)) throw new InvalidOperationException("It is not equal after writing and reading.");
        var timeline = routine.ToTimeline();
        if (timeline.Duration != routine.Duration || timeline.At(timeline.Duration).Index != timeline.Count - 1) throw new InvalidOperationException("The timeline has another duration.");
        routine.ToMarkdown();
        routine.ToHtml();
        routine.Validate();
    }

    private static void Draw(object made)
    {
        foreach (var id in ((FigureCatalog)made).Exercises)
        {
            if (Catalog.Exercises.FirstOrDefault(exercise => exercise.Id == id) is { } exercise) ((FigureCatalog)made).For(exercise)!.ToSvg();
        }
    }

    private static void Generate(RoutineRequest request)
    {
        var result = Catalog.Generate(request);
        if (result.HasRoutine && (result.Routine.Duration > request.TimeBudget || result.Routine.Validate().HasErrors)) throw new InvalidOperationException("The routine does not keep to the request.");
        if (!result.HasRoutine && result.Findings.Count + result.Obstacles.Count + result.Conflict.Count == 0) throw new InvalidOperationException("Nothing says why there is no routine.");
    }

    private static string Sessions()
    {
        var start = new DateTimeOffset(2026, 3, 1, 7, 0, 0, TimeSpan.FromMinutes(330));
        return Enumerable.Range(0, 4).Aggregate(SessionLog.Empty, (log, day) => log.With(new SessionRecord(
            Example, start.AddDays(day), TimeSpan.FromMinutes(3), Example.Items.Select((_, i) => (SessionOutcome)((day + i) % Enum.GetValues<SessionOutcome>().Length)), day == 1 ? "Zwölf ↑ \"x\"" : null))).ToJsonLines();
    }

    /// <summary>A language without its exercises, which may be missing, so that the rest is changed more often.</summary>
    private static string Words(string tag)
    {
        var language = JsonNode.Parse(Repository.Read($"src/BackCare.Exercises/Languages/Data/{tag}.json"))!;
        var exercises = language["exercises"]!.AsObject();
        foreach (var (id, _) in exercises.Skip(2).ToArray()) exercises.Remove(id);
        return language.ToJsonString();
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.json").Order(StringComparer.Ordinal).Where((_, i) => i % 5 == 0).Select(File.ReadAllText);
}
