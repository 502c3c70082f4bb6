using BackCare.Exercises.Tests.Exercises;
using BackCare.Exercises.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace BackCare.Exercises.Tests.Findings;

/// <summary>A consumer's own validator that hands parts of a form to the validators of this library.</summary>
public class NestedValidatorTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    /// <summary>Breaks a rule of each way of being written: for a property, for the whole, for an element of a list; an error, a warning and an info.</summary>
    private static readonly RoutineRequest Request = new()
    {
        Name = " ",
        TimeBudget = FiveMinutes,
        Equipment = [Equipment.Chair, Equipment.Parse("slingTrainer")],
        Included = ["cat-caw"],
        IsFirst = true,
        MaxExercises = 3,
    };

    private static readonly string[] OfRequest =
        ["Name value.blank Error", "Equipment[1] value.unknown-word Error", "Included[0] routine.unknown-exercise Error", "MaxExercises request.many-at-first Warning"];

    private static readonly Routine Routine = new RoutineBuilder("Twists", Catalog).Add("seated-twist").Add("lying-knee-twist", "2 x, hold 25 s").Build();

    private static readonly string[] OfRoutine = ["Items routine.one-family Warning", "Items[1].Dose dose.short-total Info"];

    private static readonly Exercise Exercise = Example.Exercise with { Name = "", Cues = ["Sit tall.", ""] };

    private static readonly string[] OfExercise = ["Name value.blank Error", "Cues[1] value.blank Error"];

    [Fact]
    public void By_itself_a_validator_names_places_as_they_are()
    {
        Said(new RoutineRequestValidator(Catalog).Validate(Request)).Should().BeEquivalentTo(OfRequest);
        Said(new RoutineValidator().Validate(Routine)).Should().BeEquivalentTo(OfRoutine);
        Said(new ExerciseValidator().Validate(Exercise)).Should().BeEquivalentTo(OfExercise);
    }

    [Fact]
    public void For_a_part_of_a_form_places_begin_with_the_part()
    {
        var result = new FormValidator().Validate(new Form { Request = Request, Routine = Routine, Exercise = Exercise });

        Said(result).Should().BeEquivalentTo([.. Under("Request", OfRequest), .. Under("Routine", OfRoutine), .. Under("Exercise", OfExercise)]);
    }

    [Fact]
    public void For_each_element_of_a_list_places_begin_with_the_element()
    {
        var sound = new RoutineRequest { TimeBudget = FiveMinutes };
        var result = new FormValidator().Validate(new Form { Requests = [sound, Request], Routines = [Routine, Routine] });

        Said(result).Should().BeEquivalentTo([.. Under("Requests[1]", OfRequest), .. Under("Routines[0]", OfRoutine), .. Under("Routines[1]", OfRoutine)]);
    }

    [Fact]
    public void Deep_inside_a_form_places_have_the_whole_way()
    {
        var validator = new InlineValidator<Form[]>();
        validator.RuleForEach(forms => forms).SetValidator(new FormValidator()).OverridePropertyName("Forms");

        var result = validator.Validate([new Form(), new Form { Routines = [Routine], Plan = new(Routine, new([DayOfWeek.Monday]), exercisesAtFirst: 1) }]);

        Said(result).Should().BeEquivalentTo([.. Under("Forms[1].Routines[0]", OfRoutine), "Forms[1].Plan.Schedule.Days plan.few-stretch-days Info"]);
    }

    [Fact]
    public void An_included_validator_adds_no_way_of_its_own()
    {
        var validator = new InlineValidator<RoutineRequest>();
        validator.Include(new RoutineRequestValidator(Catalog));
        validator.RuleFor(request => request.Seed).Equal(0);

        var result = validator.Validate(Request with { Seed = 1 });

        result.Errors.Select(failure => failure.PropertyName).Should().BeEquivalentTo("Name", "Equipment[1]", "Included[0]", "MaxExercises", "Seed");
    }

    [Fact]
    public void Every_failure_carries_its_finding_with_the_place_in_the_part()
    {
        var result = new FormValidator().Validate(new Form { Request = Request, Requests = [Request], Routine = Routine, Routines = [Routine], Exercise = Exercise });

        result.Errors.Should().HaveCount(14);
        foreach (var failure in result.Errors)
        {
            var finding = failure.CustomState.Should().BeOfType<Finding>().Which;
            failure.ErrorCode.Should().Be(finding.Code);
            failure.ErrorMessage.Should().Be(finding.Message);
            failure.Severity.ToString().Should().Be(finding.Severity.ToString());
            failure.PropertyName.Should().EndWith($".{finding.Path}");
        }
    }

    [Fact]
    public async Task A_pipeline_that_awaits_gets_the_same()
    {
        var form = new Form { Request = Request, Routines = [Routine] };

        Said(await new FormValidator().ValidateAsync(form)).Should().Equal(Said(new FormValidator().Validate(form)));
    }

    [Fact]
    public void A_part_that_is_not_there_is_not_checked() => new FormValidator().Validate(new Form()).Errors.Should().BeEmpty();

    [Fact]
    public void A_mere_info_makes_a_result_invalid_and_not_the_routine()
    {
        var routine = new RoutineBuilder("Twist", Catalog).Add("lying-knee-twist", "2 x, hold 25 s").Build();

        var result = new RoutineValidator().Validate(routine);

        result.Errors.Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
        result.IsValid.Should().BeFalse();
        routine.Validate().HasErrors.Should().BeFalse();
    }

    private static IEnumerable<string> Under(string part, string[] findings) => findings.Select(finding => $"{part}.{finding}");

    private static IEnumerable<string> Said(ValidationResult result) => result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {failure.Severity}");

    private sealed record Form
    {
        public RoutineRequest? Request { get; init; }

        public IReadOnlyList<RoutineRequest> Requests { get; init; } = [];

        public Routine? Routine { get; init; }

        public IReadOnlyList<Routine> Routines { get; init; } = [];

        public Exercise? Exercise { get; init; }

        public ExercisePlan? Plan { get; init; }
    }

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Request!).SetValidator(new RoutineRequestValidator(Catalog));
            RuleForEach(form => form.Requests).SetValidator(new RoutineRequestValidator(Catalog));
            RuleFor(form => form.Routine!).SetValidator(new RoutineValidator());
            RuleForEach(form => form.Routines).SetValidator(new RoutineValidator());
            RuleFor(form => form.Exercise!).SetValidator(new ExerciseValidator());
            RuleFor(form => form.Plan!).SetValidator(new ExercisePlanValidator());
        }
    }
}
