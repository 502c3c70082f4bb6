namespace BackCare.Exercises.Tests.Exercises;

/// <summary>A text with half a character cannot be written and read back, so nothing takes it in.</summary>
public class BrokenTextTests
{
    private const string Broken = "Half \ud83d of it";

    private static readonly Dictionary<string, Exercise> Exercises = new()
    {
        ["Name"] = Example.Exercise with { Name = Broken },
        ["Aliases[1]"] = Example.Exercise with { Aliases = ["Whole", Broken] },
        ["Cues[0]"] = Example.Exercise with { Cues = ["\udc4d"] },
        ["HowFar"] = Example.Exercise with { HowFar = Broken },
        ["WrongSensation"] = Example.Exercise with { WrongSensation = Broken },
        ["HowToBreathe"] = Example.Exercise with { HowToBreathe = Broken },
        ["Mistakes[1]"] = Example.Exercise with { Mistakes = ["Hurry.", new(Broken, "helen-clark")] },
        ["EasierWay"] = Example.Exercise with { EasierWay = Broken },
        ["HarderWay"] = Example.Exercise with { HarderWay = Broken },
        ["Measures[0].Note"] = Example.Exercise with { Measures = [new("Turn", 1, MeasureUnit.Degrees, "helen-clark") { Note = Broken }] },
        ["Sensation"] = Example.Exercise with { Sensation = "\ud83d\ud83d\udc4d" },
        ["Equipment[0].Note"] = Example.Exercise with { Equipment = [new(Equipment.Chair) { Note = Broken }] },
        ["Equipment[0].StandIns[0].Why"] = Example.Exercise with { Equipment = [new(Equipment.Chair) { StandIns = [new(Equipment.Stick, true, Broken)] }] },
        ["Steps[0].Text"] = Example.Exercise with { Steps = [new(Broken)] },
        ["Steps[0].Left"] = Example.Exercise with { Steps = [new("Turn.") { Left = Broken, Right = "Turn." }] },
        ["Steps[0].Right"] = Example.Exercise with { Steps = [new("Turn.") { Left = "Turn.", Right = Broken }] },
        ["Levels[0].Name"] = Example.Exercise with { Levels = [new(Broken, "Lie down.")] },
        ["Levels[0].Text"] = Example.Exercise with { Levels = [new("Lying", Broken)] },
        ["Measures[0].Of"] = Example.Exercise with { Measures = [new(Broken, 1, MeasureUnit.Degrees, "helen-clark")] },
        ["Media[0].Title"] = Example.Exercise with { Media = [new(MediaKind.Page, new("https://clinic.example/turn"), Broken)] },
        ["Media[0].Licence"] = Example.Exercise with { Media = [new(MediaKind.Page, new("https://clinic.example/turn"), "The turn", Broken)] },
        ["Properties.Code"] = Example.Exercise with { Properties = new Dictionary<string, string> { ["code"] = Broken } },
        ["Doses[0].Note"] = Example.Exercise with { Doses = [new("helen-clark", DoseRange.Parse("5 x")) { Note = Broken }] },
    };

    private static readonly Source Clark = ExerciseCatalog.Default.SourceOf("helen-clark");

    private static readonly Dictionary<string, Source> Sources = new()
    {
        ["Title"] = Clark with { Id = "broken", Title = Broken },
        ["Author"] = Clark with { Id = "broken", Author = Broken },
        ["Publisher"] = Clark with { Id = "broken", Publisher = Broken },
        ["Link"] = Clark with { Id = "broken", Link = Broken },
    };

    public static TheoryData<string> PlacesInExercises => [.. Exercises.Keys];

    public static TheoryData<string> PlacesInSources => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(PlacesInExercises))]
    public void A_catalog_takes_in_no_exercise_with_half_a_character(string place) =>
        IsRefused(() => ExerciseCatalog.Default.Extend([Exercises[place]]), $"Exercises[0].{place}");

    [Theory]
    [MemberData(nameof(PlacesInSources))]
    public void A_catalog_takes_in_no_source_with_half_a_character(string place) =>
        IsRefused(() => ExerciseCatalog.Default.Extend([], [Sources[place]]), $"Sources[0].{place}");

    [Fact]
    public void Every_text_of_an_exercise_and_a_source_is_looked_at()
    {
        var texts = new[] { typeof(Exercise), typeof(EquipmentGroup), typeof(StandIn), typeof(Step), typeof(Level), typeof(Measure), typeof(CitedDose), typeof(ExerciseMedia) }
            .SelectMany(type => type.GetProperties().Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(IReadOnlyList<string>) || property.PropertyType == typeof(CitedText) || property.PropertyType == typeof(IReadOnlyList<CitedText>) || property.PropertyType == typeof(IReadOnlyDictionary<string, string>)))
            .Select(property => property.Name);

        texts.Order().Should().Equal(Exercises.Keys.Select(place => place.StartsWith("Properties", StringComparison.Ordinal) ? "Properties" : place.Split('.')[^1].Split('[')[0].Replace("Of", "Subject", StringComparison.Ordinal)).Append("Family").Append("Language").Order(), "the family is an id, and the language a tag");
        typeof(Source).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name).Should().BeEquivalentTo(Sources.Keys);
    }

    [Fact]
    public void A_routine_has_no_name_and_no_note_with_half_a_character()
    {
        IsRefused(() => new RoutineBuilder(Broken, ExerciseCatalog.Default).Add("cat-cow").Build(), "Name");
        IsRefused(() => new RoutineBuilder("Whole", ExerciseCatalog.Default).Add("cat-cow").Add("bird-dog", note: Broken).Build(), "Items[1].Note");
    }

    [Fact]
    public void A_request_has_no_name_with_half_a_character() =>
        ExerciseCatalog.Default.Generate(new() { Name = Broken, TimeBudget = TimeSpan.FromMinutes(5) }).Findings
            .Should().ContainSingle(finding => finding.Code == "value.broken-text").Which.Place.Should().Be("Name");

    [Fact]
    public void The_message_says_where_the_half_is() =>
        FluentActions.Invoking(() => new RoutineBuilder(Broken, ExerciseCatalog.Default).Add("cat-cow").Build()).Should().Throw<InvalidRoutineException>()
            .Which.Findings[0].Message.Should().Be("'Half \uFFFD of it' holds half a character at index 5; write the character whole, or remove it.");

    [Fact]
    public void Whole_characters_beyond_the_first_plane_are_welcome()
    {
        var routine = new RoutineBuilder("\U0001F600\U0001F44D", ExerciseCatalog.Default).Add("cat-cow", note: "\U0001F600").Build();

        Routine.Read(routine.ToJson(), ExerciseCatalog.Default).Should().Be(routine);
    }

    private static void IsRefused(Action make, string place)
    {
        var errors = make.Should().Throw<FindingsException>().Which.Findings.Where(finding => finding.Severity == FindingSeverity.Error);
        errors.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "value.broken-text" && finding.Place == place);
    }
}
