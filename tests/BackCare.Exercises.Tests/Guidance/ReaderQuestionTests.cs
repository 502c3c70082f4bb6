using System.Reflection;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Tests.Guidance;

/// <summary>What readers of the sources asked, answered through public calls alone, or with "see a clinician".</summary>
public class ReaderQuestionTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly GuidanceCatalog Guidance = GuidanceCatalog.Default;

    [Fact]
    public void Once_or_twice_a_day()
    {
        new Schedule().Times.Should().Equal(TimeOfDay.OnWaking, TimeOfDay.BeforeBed);
        Guidance.About(GuidanceTopic.GettingStarted).Should().Contain(note => note.Figures.Any(figure => figure.Subject == "times a day" && figure.Value == 2))
            .And.Contain(note => note.Text.Contains("2 to 3 days a week") && note.Text.Contains("daily does most"));
        new ExercisePlan(new RoutineBuilder("Evenings", Catalog).Add("childs-pose").Build(), new(times: [TimeOfDay.BeforeBed])).On(DayOfWeek.Tuesday)!.Items
            .Should().ContainSingle().Which.Exercise.Id.Value.Should().Be("childs-pose");
    }

    [Fact]
    public void Where_to_get_a_foam_roller_or_can_something_at_home_do()
    {
        string[] atHome = [.. Catalog.Query().With(Equipment.RolledTowel, Equipment.Doorway).OfKind(ExerciseKind.Stretch).Select(exercise => exercise.Id.Value)];

        atHome.Should().Contain("thoracic-extension-over-roller", "a rolled towel will do there").And.Contain("foam-roll-pectoralis-stretch", "one source lies on a rolled bath towel");
        Catalog["foam-roll-pectoralis-stretch"].Equipment[0].Note.Should().Contain("works best", "the other source says so, and the reader is told");
        Catalog["foam-roll-pectoralis-stretch"].Equipment[0].StandIns[0].Why.Should().Contain("towel").And.Contain("milder");
        NotCovered().Should().Contain("what to buy or where");
        new RoutineBuilder("Chest", Catalog).Add("foam-roll-pectoralis-stretch").Build().Swaps("foam-roll-pectoralis-stretch", Catalog, [Equipment.Doorway])
            .Select(swap => swap.Exercise.Id.Value).Should().Contain("doorway-pectoralis-stretch");
    }

    [Fact]
    public void Several_things_are_wrong_with_my_back_do_I_do_everything_in_one_session()
    {
        var everything = new RoutineBuilder("Everything", Catalog);
        foreach (var exercise in Catalog.Exercises) everything.Add(exercise);

        everything.Build().Validate().Should().Contain(finding => finding.Code == "routine.too-many-exercises" && finding.Message.Contains("split"));
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Equipment = Equipment.Known }).Routine.Items.Should().HaveCount(4);
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromHours(2), Equipment = Equipment.Known }).Routine.Items.Should().HaveCount(6, "more are kept up much less well");
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromHours(2), IsFirst = true }).Routine.Items.Should().HaveCount(2);
        Catalog.GenerateWeek(new() { TimeBudget = TimeSpan.FromMinutes(10) }).Should().HaveCount(7, "the rest has other days");
        MustNotBeCleared("health professional");
    }

    [Fact]
    public void Is_there_a_routine_for_the_right_side_only_and_for_the_ribs_at_the_back()
    {
        var result = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), Targets = [TargetArea.MiddleBack], Equipment = [Equipment.Chair], Sides = SideWish.RightOnly, Included = ["seated-twist"] });

        result.Routine.Sides.Should().Be(SideWish.RightOnly);
        result.Routine.Items.Where(item => item.Exercise.IsSided).Should().NotBeEmpty().And.OnlyContain(item => item.Dose.Sides == Sides.Right);
        result.Findings.Should().NotContain(finding => finding.Code == "dose.side-missing");
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), Targets = [TargetArea.MiddleBack], Sides = SideWish.MoreOnRight }).Routine.Sides.Should().Be(SideWish.MoreOnRight);
        Catalog.Query().Targeting(TargetArea.Ribs).Select(exercise => exercise.Id.Value).Should().Equal(["side-stretch", "supine-arms-overhead"], "both reach the ribs at the sides");
        NotCovered().Should().Contain("No exercise here is for the ribs at the back.");
    }

    [Fact]
    public void Two_operations_on_my_lower_back_and_now_it_spreads_to_my_left_arm_can_I_do_these() =>
        MustNotBeCleared("After an operation on your back, ask your surgeon", "An arm or a leg is newly weak", "the time after an operation", "does not go away");

    [Fact]
    public void My_left_upper_back_hurts_for_a_year_with_movements_I_do_not_make_myself() =>
        MustNotBeCleared("does not go away", "do not know the cause", "between your shoulders", "lasted for months");

    [Fact]
    public void It_is_like_a_knife_at_my_shoulder_blade_up_into_the_neck() =>
        MustNotBeCleared("between your shoulders", "Rest does not ease it", "do not know the cause");

    [Fact]
    public void Five_years_of_back_pain_and_nothing_helps() => MustNotBeCleared("does not go away", "gets in the way of your day");

    [Fact]
    public void It_hurts_since_I_stretched_too_far_and_a_gel_did_not_help()
    {
        MustNotBeCleared("Stop at once");
        AllGuidance().Should().NotMatchRegex("(?i)diclofenac|ibuprofen|paracetamol|acetaminophen|aspirin|dosage of");
        NotCovered().Should().Contain("about medicines, gels");
    }

    [Fact]
    public void My_neck_and_arm_ache_after_sleeping()
    {
        Catalog.Query().Targeting(TargetArea.Neck).Where(exercise => exercise.PrimaryAreas.Contains(TargetArea.Neck)).Should().HaveCount(4);
        Guidance.About(GuidanceTopic.WhenToStop).Should().Contain(note => note.Text.Contains("have your neck looked at first"));
        Guidance.About(GuidanceTopic.Cause).Should().Contain(note => note.Text.Contains("Sleeping"));
        Guidance.About(GuidanceTopic.SelfCare).Should().Contain(note => note.Text.Contains("pillows"));
        MustNotBeCleared("An arm or a leg is newly weak", "spreads into an arm");
    }

    [Fact]
    public void Does_lying_down_too_long_do_it_too()
    {
        Guidance.About(GuidanceTopic.Prevention).Should().Contain(note => note.Figures.Any(figure => figure.Value == 30 && figure.Unit == GuidanceUnit.Minutes))
            .And.Contain(note => note.Text.Contains("Exercise regularly"));
        NotCovered().Should().Contain("Whether lying for long brings on back trouble is not said here");
        Catalog.Query().In(Position.Standing, Position.SittingOnChair).With().Fitting(TimeSpan.FromSeconds(90)).Should().NotBeEmpty("a break can begin now");
    }

    [Fact]
    public void I_only_want_the_stretches()
    {
        var stretches = Catalog.Query().OfKind(ExerciseKind.Stretch).ToArray();

        stretches.Should().NotBeEmpty().And.OnlyContain(exercise => exercise.Kind == ExerciseKind.Stretch);
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Kinds = [ExerciseKind.Stretch] }).Routine.Items.Should().OnlyContain(item => item.Exercise.Kind == ExerciseKind.Stretch);
    }

    [Fact]
    public void No_member_of_the_library_asks_what_is_wrong_with_somebody()
    {
        var asked = from type in typeof(Exercise).Assembly.GetExportedTypes()
                    from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    from name in Names(member)
                    where new[] { "diagnos", "condition", "symptom", "pain", "injur", "disease", "illness", "complaint", "severity" }.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))
                    select $"{type.Name}.{member.Name}: {name}";

        asked.Should().BeEquivalentTo("Finding.Severity: Severity", "Finding.get_Severity: get_Severity", "Rule.Severity: Severity", "Rule.get_Severity: get_Severity");

        static IEnumerable<string> Names(MemberInfo member) => member is MethodBase method ? method.GetParameters().Select(parameter => parameter.Name!).Append(method.Name) : [member.Name];
    }

    /// <summary>The answer is static text that sends to somebody who can look: it holds these words, is sourced, and no routine comes with it.</summary>
    private static void MustNotBeCleared(params string[] words)
    {
        foreach (var word in words) AllGuidance().Should().Contain(word);
        Guidance.Safety.Should().OnlyContain(note => note.Sources.Count > 0);
        Guidance.StopRule.Text.Should().Contain("see your own clinician");
        Guidance.Disclaimer.Should().Contain("says nothing about whether an exercise is right for you");
        typeof(SafetyNote).GetProperties().Concat(typeof(GuidanceNote).GetProperties()).Select(property => property.PropertyType)
            .Should().NotContain(type => type == typeof(Routine) || type == typeof(Exercise) || type == typeof(int) || type == typeof(double), "a note leads to no routine and carries no score");
    }

    private static string NotCovered() => string.Join('\n', Guidance.About(GuidanceTopic.NotCovered));

    private static string AllGuidance() => string.Join('\n', Guidance.Safety.Select(note => note.Text)
        .Concat(Guidance.About(GuidanceTopic.WhenToStop).Select(note => note.ToString()))
        .Append(NotCovered())
        .Concat(Guidance.Precautions.Select(precaution => precaution.Text)));
}
