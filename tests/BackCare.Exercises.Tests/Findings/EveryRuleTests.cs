using System.Text;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Tests.Findings;

public class EveryRuleTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Exercise CatCow = Catalog["cat-cow"];
    private static readonly string Json = Catalog.ToJson();

    /// <summary>For each rule something that breaks it, and the findings that come back.</summary>
    private static readonly Dictionary<string, Func<FindingReport>> Provocations = new()
    {
        ["document.not-json"] = () => Read("{"),
        ["document.encoding"] = () => Read(Encoding.Unicode.GetBytes("{}")),
        ["document.too-large"] = () => Read(new byte[(64 * 1024 * 1024) + 4]),
        ["document.version"] = () => Read(Changed("\"formatVersion\": 2", "\"formatVersion\": 3")),
        ["document.wrong-type"] = () => Read(Changed("\"name\": \"Cat-cow\"", "\"name\": 5")),
        ["document.unknown-member"] = () => Read(Changed("\"cues\"", "\"hints\"")),
        ["document.duplicate-member"] = () => Read(Changed("\"name\": \"Cat-cow\"", "\"name\": \"Cat-cow\", \"name\": \"Cat-cow\"")),
        ["document.missing-member"] = () => Read(Changed("\"name\": \"Cat-cow\",", "")),
        ["document.more-faults"] = () => Read($$"""{ "formatVersion": 1, "exercises": [{{string.Join(",", Enumerable.Repeat("{}", 1_000))}}] }"""),
        ["value.unknown-word"] = () => Read(Changed("\"mobility\"", "\"movement\"")),
        ["value.out-of-range"] = () => Read(Changed("\"minSeconds\": 30", "\"minSeconds\": 0")),
        ["value.not-an-id"] = () => Read(Changed("\"id\": \"cat-cow\"", "\"id\": \"Cat cow\"")),
        ["value.unusable-address"] = () => Read(Changed("\"name\": \"Cat-cow\",", "\"name\": \"Cat-cow\", \"media\": [{ \"kind\": \"picture\", \"address\": \"file:///picture.png\", \"title\": \"Cat-cow\" }],")),
        ["value.blank"] = () => Extend(CatCow with { Name = " " }),
        ["value.broken-text"] = () => Extend(CatCow with { Name = "Cat-cow \ud83d" }),
        ["exercise.no-position"] = () => Extend(CatCow with { Positions = [] }),
        ["exercise.no-area"] = () => Extend(CatCow with { PrimaryAreas = [] }),
        ["exercise.no-step"] = () => Extend(CatCow with { Steps = [] }),
        ["exercise.too-many-steps"] = () => Extend(CatCow with { Steps = [.. Enumerable.Repeat(CatCow.Steps[0], 101)] }),
        ["exercise.no-dose"] = () => Extend(CatCow with { Doses = [] }),
        ["exercise.empty-equipment-group"] = () => Extend(CatCow with { Equipment = [new EquipmentGroup()] }),
        ["exercise.side-wording"] = () => Extend(CatCow with { Steps = [new("Turn.") { Left = "Turn left.", Right = "Turn right." }] }),
        ["exercise.level-position"] = () => Extend(CatCow with { Levels = [new("Lying", "Lie down.") { Position = Position.Prone }] }),
        ["exercise.listed-twice"] = () => Checked(CatCow with { Demands = [Demand.Prone, Demand.Prone] }),
        ["exercise.open-ended-dose"] = () => Checked(Catalog["standing-mid-back-reach"]),
        ["catalog.duplicate-id"] = () => Extend(CatCow),
        ["catalog.unknown-source"] = () => Extend(CatCow with { Id = "cow-cat", Doses = [new("nobody", DoseRange.Parse("5 x"))] }),
        ["catalog.unknown-replacement"] = () => Read("""{ "formatVersion": 1, "exercises": [], "replaced": [ { "id": "old", "replacedBy": "nothing" } ] }"""),
        ["catalog.replaced-id-in-use"] = () => Read("""{ "formatVersion": 1, "exercises": [], "replaced": [ { "id": "cat-cow", "replacedBy": "bird-dog" } ] }"""),
        ["routine.empty"] = () => Built(),
        ["routine.unknown-exercise"] = () => Built(("cow-cat", null)),
        ["routine.duplicate-exercise"] = () => Built(("cat-cow", null), ("cat-cow", null)),
        ["routine.wrong-position"] = () => Of(new RoutineBuilder("Test", Catalog).Add("cat-cow", position: Position.Standing)),
        ["routine.replaced-exercise"] = () => Of(new RoutineBuilder("Test", Replaced()).Add("cat-camel")),
        ["routine.many-exercises"] = () => Built([.. Catalog.Exercises.Take(5).Select(exercise => (exercise.Id.Value, (string?)null))]),
        ["routine.too-many-exercises"] = () => Built([.. Catalog.Exercises.Take(7).Select(exercise => (exercise.Id.Value, (string?)null))]),
        ["routine.long-session"] = () => Built(("passive-backbend", "hold 1300 s")),
        ["routine.too-long"] = () => Built(("passive-backbend", "1000 x 1000, hold 3600 s")),
        ["routine.avoided-demand"] = () => Of(new RoutineBuilder("Test", Catalog).Avoiding(Demand.WristLoad).Add("cat-cow")),
        ["routine.unknown-level"] = () => ReadRoutine("""
            { "formatVersion": 1, "name": "Test", "items": [ { "exercise": "cat-cow", "position": "quadruped", "dose": { "holdSeconds": null, "repetitions": 10, "sets": 1, "sides": "together" }, "level": 1 } ] }
            """),
        ["routine.one-family"] = () => Built(("seated-twist", null), ("lying-knee-twist", null)),
        ["routine.rounds-exceed-sets"] = () => new RoutineBuilder("Test", Catalog).Add("scapular-squeeze", "2 x 15, hold 5 s").InRounds(2).Build().Validate(),
        ["figure.pose-name"] = () => Figure("\"name\": \"cat\"", "\"name\": \"cow\""),
        ["figure.no-movement"] = () => Figure("[\"cow\", \"cat\"]", "[\"cow\"]"),
        ["figure.joint-limit"] = () => Figure("\"flexion\": 77,", "\"flexion\": 170,"),
        ["figure.contact"] = () => Figure("0.2844]", "0.4]"),
        ["figure.overlap"] = () => Figure("0.2844]", "0.2]"),
        ["dose.unreadable"] = () => Built(("cat-cow", "some")),
        ["dose.outside-ranges"] = () => Built(("cat-cow", "99 x")),
        ["dose.decided"] = () => new RoutineBuilder("Test", Catalog).Add("cat-cow", "99 x", decision: new("The clinic", "for a test")).Build().Validate(),
        ["dose.side-missing"] = () => Built(("seated-twist", "hold 30 s, left side")),
        ["dose.side-not-asked"] = () => Built(("cat-cow", "10 x, left side")),
        ["dose.short-hold"] = () => Extended("hold 5 s").Validate(),
        ["dose.long-hold"] = () => Built(("passive-backbend", "hold 61 s")),
        ["dose.short-hold-older"] = () => Extended("hold 20 s").Validate(AgeGroup.OlderAdult),
        ["dose.long-hold-older"] = () => Extended("hold 61 s").Validate(AgeGroup.OlderAdult),
        ["dose.short-total"] = () => Built(("lying-knee-twist", "2 x, hold 25 s")),
        ["dose.long-total"] = () => Built(("passive-backbend", "hold 241 s")),
        ["dose.few-repetitions"] = () => Built(new DoseDecision("The clinic", "to begin"), "bird-dog", "4 x"),
        ["dose.many-repetitions"] = () => Built(("prone-t-raise", "16 x, hold 2 s")),
        ["dose.long-isometric"] = () => Built(("scapular-squeeze", "3 x 12, hold 6 s")),
        ["dose.assumed-repetitions"] = () => Built(("standing-mid-back-reach", null)),
        ["request.contradiction"] = () => Generated(new() { TimeBudget = TimeSpan.FromMinutes(5), Included = ["cat-cow"], Excluded = ["cat-cow"] }),
        ["request.many-at-first"] = () => Generated(new() { TimeBudget = TimeSpan.FromMinutes(5), IsFirst = true, MaxExercises = 3 }),
        ["plan.no-schedule"] = () => FluentActions.Invoking(() => ExercisePlan.Read(Evening(new()).ToJson().Replace("\"beforeBed\"", "").Replace("\"onWaking\",", ""), Catalog))
            .Should().Throw<InvalidPlanException>().Which.Findings,
        ["plan.strengthening-in-a-row"] = () => Evening(new(strengtheningDays: [DayOfWeek.Monday, DayOfWeek.Tuesday])).Validate(),
        ["plan.few-stretch-days"] = () => Evening(new([DayOfWeek.Monday])).Validate(),
        ["plan.flexion-on-waking"] = () => Evening(new()).Validate(),
        ["value.not-a-language"] = () => Read(ExerciseCatalog.Empty.Extend([CatCow], Catalog.Sources).ToJson().Replace("\"id\": \"cat-cow\"", "\"id\": \"cat-cow\", \"language\": \"German!\"")),
        ["exercise.translation-parts"] = () => Read(ExerciseCatalog.Empty.Extend([CatCow], Catalog.Sources).ToJson().Replace("\"id\": \"cat-cow\"", "\"id\": \"cat-cow\", \"translations\": { \"de\": { \"name\": \"Katze\", \"steps\": [] } }")),
        ["value.not-a-time"] = () =>
        {
            SessionLog.TryRead("{\"formatVersion\":1,\"routine\":\"Break\",\"startedAt\":\"yesterday\",\"durationSeconds\":60,\"items\":[{\"exercise\":\"cat-cow\",\"dose\":\"10 x\"}]}", out _, out var findings);
            return findings;
        },
        ["request.time-left"] = () => Generated(new() { TimeBudget = TimeSpan.FromMinutes(50) }),
        ["request.area-not-covered"] = () => Generated(new() { TimeBudget = TimeSpan.FromMinutes(5), Targets = [TargetArea.Back, TargetArea.Feet] }),
    };

    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_can_be_broken_and_says_so(string code)
    {
        Provocations.Should().ContainKey(code);

        var findings = Provocations[code]();

        findings.Select(finding => finding.Code).Should().Contain(code);
        var finding = findings.First(finding => finding.Code == code);
        finding.Message.Should().EndWith(".");
        finding.Place.Should().NotBeEmpty();
    }

    private static FindingReport Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static FindingReport Read(byte[] document)
    {
        using var stream = new MemoryStream(document);
        return Refused(() => Catalog.Extend(stream));
    }

    private static FindingReport Extend(Exercise exercise) => Refused(() => Catalog.Extend([exercise]));

    private static FindingReport Refused(Func<ExerciseCatalog> extend) =>
        extend.Should().Throw<InvalidCatalogException>().Which.Findings;

    /// <summary>Warnings and infos of an exercise come beside an error, here a taken id.</summary>
    private static FindingReport Checked(Exercise exercise) => Extend(exercise);

    private static FindingReport Built(params (string Id, string? Dose)[] items)
    {
        var builder = new RoutineBuilder("Test", Catalog);
        foreach (var (id, dose) in items) builder.Add(id, dose);
        return Of(builder);
    }

    private static FindingReport Built(DoseDecision decision, string id, string dose) => Of(new RoutineBuilder("Test", Catalog).Add(id, dose, decision: decision));

    private static FindingReport Of(RoutineBuilder builder)
    {
        builder.TryBuild(out _, out var findings);
        return findings;
    }

    private static ExercisePlan Evening(Schedule schedule) =>
        new(new RoutineBuilder("Evening", Catalog).Add("childs-pose").Add("scapular-squeeze").Build(), schedule);

    private static FindingReport ReadRoutine(string json) =>
        FluentActions.Invoking(() => Routine.Read(json, Catalog)).Should().Throw<InvalidRoutineException>().Which.Findings;

    private static FindingReport Figure(string sound, string broken)
    {
        var json = Repository.Read("src/BackCare.Exercises/Figures/Data/cat-cow.json");
        var at = json.IndexOf(sound, StringComparison.Ordinal);
        var refuse = () => FigureCatalog.Default.With(json[..at] + broken + json[(at + sound.Length)..]);
        return refuse.Should().Throw<InvalidFigureException>().Which.Findings;
    }

    private static FindingReport Generated(RoutineRequest request) => Catalog.Generate(request).Findings;

    private static Routine Extended(string dose)
    {
        var any = Catalog["passive-backbend"] with { Id = "any-hold", Doses = [new("helen-clark", DoseRange.Parse("hold >=1 s"))] };
        return new RoutineBuilder("Test", Catalog.Extend([any])).Add("any-hold", dose).Build();
    }

    private static ExerciseCatalog Replaced()
    {
        using var stream = new MemoryStream("""{ "formatVersion": 1, "exercises": [], "replaced": [ { "id": "cat-camel", "replacedBy": "cat-cow" } ] }"""u8.ToArray());
        return Catalog.Extend(stream);
    }

    private static string Changed(string right, string wrong)
    {
        Json.Should().Contain(right);
        return Json.Replace(right, wrong, StringComparison.Ordinal);
    }
}
