using BackCare.Exercises.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace BackCare.Exercises.Tests.Exercises;

public class ExerciseValidatorTests
{
    private static readonly ExerciseValidator Validator = new();

    /// <summary>Each text that may not be blank: its place, what to do about it, and an exercise where it is.</summary>
    public static TheoryData<string, string, Exercise> Blanks => new()
    {
        { "Name", "write the name", Example.Exercise with { Name = " " } },
        { "Aliases[1]", "remove it", Example.Exercise with { Aliases = ["Turn", "\t"] } },
        { "Cues[0]", "leave it out", Example.Exercise with { Cues = ["", "Sit tall."] } },
        { "Sensation", "leave it out", Example.Exercise with { Sensation = "" } },
        { "Equipment[0].Note", "leave it out", Example.Exercise with { Equipment = [new(Equipment.Mat) { Note = " " }] } },
        { "Steps[1].Text", "write what to do", Example.Exercise with { Steps = [new("Turn."), new("\n")] } },
        { "Steps[0].Left", "leave it out", Example.Exercise with { Steps = [new("Turn.") { Left = "", Right = "Turn right." }] } },
        { "Steps[0].Right", "leave it out", Example.Exercise with { Steps = [new("Turn.") { Left = "Turn left.", Right = " " }] } },
        { "Levels[0].Name", "write one", Example.Exercise with { Levels = [new("", "Arms low.")] } },
        { "Levels[0].Text", "what to do differently", Example.Exercise with { Levels = [new("Low", " ")] } },
        { "Measures[0].Of", "what is measured", Example.Exercise with { Measures = [new("", 45, MeasureUnit.Degrees, "helen-clark")] } },
        { "HowFar", "leave it out", Example.Exercise with { HowFar = " " } },
        { "WrongSensation", "leave it out", Example.Exercise with { WrongSensation = "" } },
        { "HowToBreathe", "leave it out", Example.Exercise with { HowToBreathe = "" } },
        { "Mistakes[1]", "leave it out", Example.Exercise with { Mistakes = ["Hurry.", " "] } },
        { "EasierWay", "leave it out", Example.Exercise with { EasierWay = "" } },
        { "HarderWay", "leave it out", Example.Exercise with { HarderWay = "" } },
        { "Measures[0].Note", "leave it out", Example.Exercise with { Measures = [new("Turn", 45, MeasureUnit.Degrees, "helen-clark") { Note = "" }] } },
        { "Doses[0].Note", "leave it out", Example.Exercise with { Doses = [new("helen-clark", DoseRange.Parse("5 x")) { Note = "" }] } },
    };

    public static TheoryData<string, string, string, Exercise> MissingParts => new()
    {
        { "exercise.no-position", "Positions", "name at least one", Example.Exercise with { Positions = [] } },
        { "exercise.no-area", "PrimaryAreas", "name at least one", Example.Exercise with { PrimaryAreas = [] } },
        { "exercise.no-step", "Steps", "write what to do", Example.Exercise with { Steps = [] } },
        { "exercise.no-dose", "Doses", "cite it", Example.Exercise with { Doses = [] } },
    };

    /// <summary>Each word that may be a number without a name: its place, its type, and an exercise where it is.</summary>
    public static TheoryData<string, string, Exercise> UndefinedWords => new()
    {
        { "Kind", nameof(ExerciseKind), Example.Exercise with { Kind = (ExerciseKind)99 } },
        { "Steps[0].Phase", nameof(StepPhase), Example.Exercise with { Steps = [new("Turn.") { Phase = (StepPhase)99 }] } },
        { "Laterality", nameof(Laterality), Example.Exercise with { Laterality = (Laterality)99 } },
        { "Positions[1]", nameof(Position), Example.Exercise with { Positions = [Position.Standing, (Position)99] } },
        { "PrimaryAreas[0]", nameof(TargetArea), Example.Exercise with { PrimaryAreas = [(TargetArea)99] } },
        { "SecondaryAreas[0]", nameof(TargetArea), Example.Exercise with { SecondaryAreas = [(TargetArea)99] } },
        { "PrimaryMuscles[0]", nameof(Muscle), Example.Exercise with { PrimaryMuscles = [(Muscle)99] } },
        { "SecondaryMuscles[0]", nameof(Muscle), Example.Exercise with { SecondaryMuscles = [(Muscle)99] } },
        { "Inferred[0]", nameof(ExerciseFact), Example.Exercise with { Inferred = [(ExerciseFact)99] } },
        { "Steps[0].Breathing", nameof(Breathing), Example.Exercise with { Steps = [new("Turn.") { Breathing = (Breathing)99 }] } },
    };

    /// <summary>Each list in which a word may stand once: the place of the second one, and an exercise where it is.</summary>
    public static TheoryData<string, Exercise> ListedTwice => new()
    {
        { "Positions[2]", Example.Exercise with { Positions = [Position.Standing, Position.Prone, Position.Standing] } },
        { "Comfort[1]", Example.Exercise with { Comfort = [Equipment.Mat, Equipment.Mat] } },
        { "PrimaryAreas[1]", Example.Exercise with { PrimaryAreas = [TargetArea.Back, TargetArea.Back] } },
        { "SecondaryAreas[1]", Example.Exercise with { SecondaryAreas = [TargetArea.Chest, TargetArea.Chest] } },
        { "PrimaryMuscles[1]", Example.Exercise with { PrimaryMuscles = [Muscle.Rhomboids, Muscle.Rhomboids] } },
        { "SecondaryMuscles[1]", Example.Exercise with { SecondaryMuscles = [Muscle.Rhomboids, Muscle.Rhomboids] } },
        { "Demands[1]", Example.Exercise with { Demands = [Demand.Prone, Demand.Prone] } },
        { "Levels[0].Demands[1]", Example.Exercise with { Levels = [new("Low", "Arms low.") { Demands = [Demand.Prone, Demand.Prone] }] } },
        { "Levels[0].Demands[0]", Example.Exercise with { Levels = [new("Low", "Arms low.") { Demands = [Demand.SpinalRotation] }] } },
        { "Inferred[1]", Example.Exercise with { Inferred = [ExerciseFact.Kind, ExerciseFact.Kind] } },
        { "SecondaryAreas[1]", Example.Exercise with { SecondaryAreas = [TargetArea.Chest, TargetArea.MiddleBack] } },
        { "SecondaryMuscles[0]", Example.Exercise with { SecondaryMuscles = [Muscle.Obliques] } },
    };

    [Fact]
    public void A_sound_exercise_has_no_findings() => Validator.Validate(Example.Exercise).Errors.Should().BeEmpty();

    [Fact]
    public void No_exercise_of_the_catalog_has_an_error_or_a_warning() => ExerciseCatalog.Default.Exercises.Should().NotBeEmpty()
        .And.AllSatisfy(exercise => Found(exercise).Should().NotContain(failure => failure.Severity != Severity.Info, exercise.Name));

    [Fact]
    public void What_may_be_left_out_is_no_finding() => Found(Example.Exercise with
    {
        Aliases = [],
        Family = null,
        Equipment = [],
        Comfort = [],
        SecondaryAreas = [],
        PrimaryMuscles = [],
        SecondaryMuscles = [],
        Demands = [],
        Cues = [],
        Sensation = null,
        Levels = [],
        Measures = [],
        Inferred = [],
    }).Should().BeEmpty();

    [Fact]
    public void Everything_is_said_at_once() => Found(Example.Exercise with
    {
        Name = "",
        Positions = [],
        Steps = [],
        Comfort = [Equipment.Mat, Equipment.Mat],
        Doses = [new("helen-clark", DoseRange.Parse("a few x"))],
    }).Select(failure => failure.ErrorCode).Should().BeEquivalentTo(
        "value.blank", "exercise.no-position", "exercise.no-step", "exercise.listed-twice", "exercise.open-ended-dose");

    [Theory]
    [MemberData(nameof(Blanks))]
    public void A_blank_text_is_an_error_at_its_place(string path, string whatToDo, Exercise exercise) =>
        Single(exercise, "value.blank", Severity.Error, path).Should().Contain(whatToDo);

    [Theory]
    [InlineData("Trunk rotation")]
    [InlineData("trunk_rotation")]
    [InlineData("{PropertyName}")] // what looks like a placeholder stays as it is
    [InlineData("")]
    public void A_family_that_is_not_kebab_case_is_an_error(string family) =>
        Single(Example.Exercise with { Family = family }, "value.not-an-id", Severity.Error, "Family")
            .Should().StartWith($"'{family}' is not the name of a family; write lower-case words");

    [Theory]
    [MemberData(nameof(MissingParts))]
    public void What_every_exercise_needs_is_an_error_when_it_is_missing(string code, string path, string whatToDo, Exercise exercise) =>
        Single(exercise, code, Severity.Error, path).Should().Contain(whatToDo);

    public static TheoryData<string, Exercise> UndeclaredWords => new()
    {
        { "Comfort[0]", Example.Exercise with { Comfort = [Equipment.Parse("slingTrainer")] } },
        { "Demands[0]", Example.Exercise with { Demands = [Demand.Parse("firmGrip")] } },
        { "Equipment[0].AnyOf[1]", Example.Exercise with { Equipment = [new(Equipment.Chair, Equipment.Parse("slingTrainer"))] } },
    };

    [Theory]
    [MemberData(nameof(UndeclaredWords))]
    public void A_word_that_is_neither_known_nor_declared_is_an_error(string path, Exercise exercise) =>
        Single(exercise, "value.unknown-word", Severity.Error, path).Should().Contain("neither known nor declared");

    [Theory]
    [MemberData(nameof(UndefinedWords))]
    public void A_number_that_is_no_word_is_an_error_that_lists_the_words(string path, string type, Exercise exercise) =>
        Single(exercise, "value.unknown-word", Severity.Error, path)
            .Should().StartWith($"99 is not a defined {type}; expected one of ").And.Contain(", ");

    [Theory]
    [MemberData(nameof(ListedTwice))]
    public void A_word_that_stands_twice_is_a_warning_at_the_second_place(string path, Exercise exercise) =>
        Single(exercise, "exercise.listed-twice", Severity.Warning, path).Should().MatchRegex("remove (one|it here)");

    [Fact]
    public void A_word_that_stands_three_times_is_found_twice() =>
        Found(Example.Exercise with { Demands = [Demand.Prone, Demand.Prone, Demand.Prone] })
            .Select(failure => failure.PropertyName).Should().Equal("Demands[1]", "Demands[2]");

    [Fact]
    public void A_secondary_area_inside_a_primary_one_is_no_repetition() =>
        Found(Example.Exercise with { PrimaryAreas = [TargetArea.Back], SecondaryAreas = [TargetArea.MiddleBack] }).Should().BeEmpty();

    [Fact]
    public void A_group_of_equipment_names_an_item() =>
        Single(Example.Exercise with { Equipment = [new(Equipment.Mat), new()] }, "exercise.empty-equipment-group", Severity.Error, "Equipment[1].AnyOf")
            .Should().Contain("name one or remove the group");

    [Theory]
    [InlineData("Turn left.", null, "Only the left side")]
    [InlineData(null, "Turn right.", "Only the right side")]
    public void A_step_with_words_for_one_side_only_is_an_error(string? left, string? right, string message)
    {
        var exercise = Example.Exercise with { Steps = [new("Turn.") { Left = left, Right = right }] };

        Single(exercise, "exercise.side-wording", Severity.Error, "Steps[0]").Should().Contain(message).And.Contain("both or neither");
    }

    [Fact]
    public void Words_for_sides_have_no_place_in_an_exercise_without_sides()
    {
        var bilateral = Example.Exercise with { Laterality = Laterality.Bilateral };

        Single(bilateral, "exercise.side-wording", Severity.Error, "Steps[1]").Should().Contain("set the laterality");
        Found(bilateral with { Laterality = Laterality.Alternating }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a few x, hold 5 s", "3 x, hold 5 s, each side")]
    [InlineData("as many as wanted, hold 10-20 s", "3 x, hold 10 s, each side")]
    [InlineData("10 x, hold a few s", "10 x, hold 3 s, each side")]
    [InlineData("a few x 10", "3 x 10, each side")]
    public void A_figure_that_the_source_leaves_open_is_an_info_that_names_the_assumed_dose(string range, string assumed)
    {
        var exercise = Example.Exercise with { Doses = [Cited("5 x"), Cited(range)] };

        Single(exercise, "exercise.open-ended-dose", Severity.Info, "Doses[1]")
            .Should().Contain($"'{range}' leaves a figure open").And.Contain($"'{assumed}' is assumed");
    }

    [Theory]
    [InlineData("not stated")]
    [InlineData("hold >=60 s")]
    [InlineData("~2 x >=3, hold ~10 s")]
    public void A_figure_left_out_or_without_an_upper_end_is_not_left_open(string range) =>
        Found(Example.Exercise with { Doses = [Cited(range)] }).Should().BeEmpty();

    [Fact]
    public void Only_errors_keep_an_exercise_out_of_a_catalog()
    {
        var unwise = Example.Exercise with { Demands = [Demand.Prone, Demand.Prone], Doses = [Cited("a few x")] };

        ExerciseCatalog.Default.Extend([unwise])[unwise.Id].Should().Be(unwise);
    }


    private static CitedDose Cited(string range) => new("helen-clark", DoseRange.Parse(range));

    private static List<ValidationFailure> Found(Exercise exercise) => Validator.Validate(exercise).Errors;

    /// <summary>The message of the only finding, which has this code, severity and place.</summary>
    private static string Single(Exercise exercise, string code, Severity severity, string path)
    {
        var failure = Found(exercise).Should().ContainSingle().Which;
        (failure.ErrorCode, failure.Severity, failure.PropertyName).Should().Be((code, severity, path));
        failure.CustomState.Should().BeOfType<Finding>().Which.Should().Match<Finding>(finding => finding.Code == code && finding.Severity.ToString() == severity.ToString() && finding.Place == path);
        return failure.ErrorMessage;
    }
}
