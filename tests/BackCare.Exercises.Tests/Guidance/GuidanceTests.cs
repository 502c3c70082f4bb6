using System.Globalization;
using System.Text.RegularExpressions;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tests.Guidance;

public class GuidanceTests
{
    private static readonly GuidanceCatalog Guidance = GuidanceCatalog.Default;

    /// <summary>What the sources say, taken from notes of them: topic, words of the note, and who says it.</summary>
    public static TheoryData<GuidanceTopic, string, string> Facts => new()
    {
        { GuidanceTopic.Cause, "arthritis", "helen-clark, momentum-medical" },
        { GuidanceTopic.Cause, "joints that tie the ribs to the spine", "helen-clark" },
        { GuidanceTopic.Cause, "Irritated muscles", "helen-clark" },
        { GuidanceTopic.Cause, "Sitting or standing badly", "momentum-medical" },
        { GuidanceTopic.Cause, "sudden movement, or heavy lifting", "momentum-medical" },
        { GuidanceTopic.Cause, "herniated disc, which is less common", "momentum-medical" },
        { GuidanceTopic.Cause, "scoliosis", "momentum-medical" },
        { GuidanceTopic.Cause, "rowing and pulling", "home-back-pain-fix" },
        { GuidanceTopic.Cause, "Sleeping in an awkward position", "home-back-pain-fix" },
        { GuidanceTopic.Cause, "Too little stretching", "home-back-pain-fix" },
        { GuidanceTopic.SelfCare, "hot shower", "helen-clark" },
        { GuidanceTopic.SelfCare, "warm bottle", "heat-ice-advice, helen-clark" },
        { GuidanceTopic.SelfCare, "damp cloth", "helen-clark" },
        { GuidanceTopic.SelfCare, "alternate warmth and cold", "helen-clark" },
        { GuidanceTopic.SelfCare, "pillows", "helen-clark" },
        { GuidanceTopic.SelfCare, "only mask", "helen-clark" },
        { GuidanceTopic.ProfessionalOption, "Physiotherapy", "helen-clark, momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "Chiropractic", "helen-clark, middle-back-exercises, momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "Massage", "helen-clark, momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "several weeks", "momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "Acupuncture", "momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "strengthens the joints", "helen-clark" },
        { GuidanceTopic.Prevention, "every 30 minutes of sitting", "momentum-medical" },
        { GuidanceTopic.Prevention, "relaxed shoulders and a neutral spine", "momentum-medical" },
        { GuidanceTopic.Prevention, "desk and chair", "momentum-medical" },
        { GuidanceTopic.Prevention, "Exercise regularly", "momentum-medical" },
        { GuidanceTopic.GettingStarted, "Begin with 1 or 2 exercises", "helen-clark" },
        { GuidanceTopic.GettingStarted, "on waking, and before going to bed", "helen-clark" },
        { GuidanceTopic.GettingStarted, "part of your day", "momentum-medical" },
        { GuidanceTopic.GettingStarted, "at home or in the office", "ask-doctor-jo" },
        { GuidanceTopic.GettingStarted, "Let your doctor pick", "helen-clark" },
        { GuidanceTopic.GettingStarted, "light activity, or a warm bath", "just-three-things" },
        { GuidanceTopic.GettingStarted, "do not bounce", "acsm-guidelines-11" },
        { GuidanceTopic.GettingStarted, "Keep breathing", "valsalva-training" },
        { GuidanceTopic.WhenToStop, "Stop at once", "ask-doctor-jo" },
        { GuidanceTopic.WhenToStop, "ask your surgeon", "after-back-surgery" },
        { GuidanceTopic.WhenToStop, "do not know the cause", "momentum-medical" },
        { GuidanceTopic.WhenToStop, "gets in the way of your day", "momentum-medical" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Each_thing_the_sources_say_is_a_note_that_cites_them(GuidanceTopic topic, string words, string sources)
    {
        var note = Guidance.About(topic).Should().ContainSingle(note => note.ToString().Contains(words)).Subject;

        string.Join(", ", note.Sources.Select(source => source.Id.Value).Order(StringComparer.Ordinal)).Should().Be(sources);
    }

    [Fact]
    public void Every_note_and_every_sign_has_a_source_and_an_id_of_its_own()
    {
        Guidance.Notes.Should().OnlyContain(note => note.Sources.Count > 0).And.OnlyHaveUniqueItems(note => note.Id);
        Guidance.Notes.Should().OnlyContain(note => Regex.IsMatch(note.Id, "^[a-z]+(-[a-z]+)*$"));
        Guidance.Safety.Should().OnlyContain(note => note.Sources.Count > 0);
    }

    [Fact]
    public void Numbers_in_a_note_are_its_figures_and_figures_are_in_the_note()
    {
        foreach (var note in Guidance.Notes)
        {
            Regex.Matches(note.ToString(), @"\d+").Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))
                .Should().BeEquivalentTo(note.Figures.Select(figure => figure.Value), "that is what '{0}' says", note);
        }
    }

    [Fact]
    public void Cold_never_comes_without_the_damp_cloth() =>
        Guidance.Notes.Single(note => note.Text.Contains("cold pack")).Caution.Should().Contain("damp cloth");

    [Fact]
    public void The_stop_rule_is_to_stop_at_once() => Guidance.StopRule.Text.Should().StartWith("Stop at once");

    [Fact]
    public void Emergencies_come_before_what_is_urgent()
    {
        Guidance.Safety.Select(note => note.Tier).Should().BeInAscendingOrder();
        Guidance.Safety.Where(note => note.Tier == SafetyTier.Emergency).Select(note => note.Text)
            .Should().Contain(text => text.Contains("both legs")).And.Contain(text => text.Contains("Chest pain"))
            .And.Contain(text => text.Contains("bladder or bowel")).And.Contain(text => text.Contains("accident"));
    }

    [Fact]
    public void Every_demand_has_one_precaution_that_asks_to_check_first()
    {
        Guidance.Precautions.Select(precaution => precaution.Demand).Should().Equal(Demand.Known);
        Guidance.Precautions.Should().OnlyContain(precaution => precaution.Text.StartsWith("Check first with a health professional ") && precaution.Text.EndsWith('.'));
        Guidance.For(Demand.SpinalFlexion).Sources.Should().Contain(source => source.Id == "sinaki-2013");
        Guidance.For(Demand.WristLoad).Sources.Should().BeEmpty("no source of ours states it");
    }

    [Fact]
    public void An_exercise_has_the_precautions_of_its_demands_and_a_routine_those_of_its_exercises()
    {
        var catalog = ExerciseCatalog.Default;
        var routine = new RoutineBuilder("Test", catalog).Add("cat-cow").Add("bird-dog").Add("scapular-squeeze").Build();

        catalog["cat-cow"].Precautions.Select(precaution => precaution.Demand)
            .Should().Equal(Demand.SpinalFlexion, Demand.SpinalExtension, Demand.Kneeling, Demand.WristLoad);
        catalog["scapular-squeeze"].Precautions.Should().BeEmpty();
        routine.Precautions.Select(precaution => precaution.Demand)
            .Should().Equal(Demand.SpinalFlexion, Demand.SpinalExtension, Demand.WristLoad, Demand.Kneeling, Demand.Balance);
    }

    [Fact]
    public void Undefined_words_are_refused()
    {
        Guidance.Invoking(guidance => guidance.About((GuidanceTopic)99)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("topic");
        Guidance.Invoking(guidance => guidance.For(Demand.Parse("firmGrip"))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("demand");
    }

    [Fact]
    public void Claims_that_were_rejected_are_not_carried()
    {
        var all = string.Join('\n', Guidance.Notes.Select(note => note.ToString()));

        Regex.IsMatch(all, "realign|better posture|instead of|crack|sciatica|hypnosis|tea\\b", RegexOptions.IgnoreCase).Should().BeFalse();
        all.Should().NotContain("prevents", "no source of ours shows that anything prevents anything");
    }
}
