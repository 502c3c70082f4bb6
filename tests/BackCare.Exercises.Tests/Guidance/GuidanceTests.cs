using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tests.Guidance;

public class GuidanceTests
{
    private static readonly GuidanceCatalog Guidance = GuidanceCatalog.Default;
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

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
        { GuidanceTopic.SelfCare, "warm bottle against your back", "banstead-burn, helen-clark, mpft-heat" },
        { GuidanceTopic.SelfCare, "damp cloth", "barnsley-ice, helen-clark" },
        { GuidanceTopic.SelfCare, "alternate warmth and cold", "helen-clark" },
        { GuidanceTopic.SelfCare, "can take strain off your back", "helen-clark" },
        { GuidanceTopic.SelfCare, "One page warns that painkillers hide", "helen-clark" },
        { GuidanceTopic.ProfessionalOption, "above all when a muscle is strained", "helen-clark, momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "Chiropractic", "helen-clark, middle-back-exercises, momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "Massage", "helen-clark, momentum-medical" },
        { GuidanceTopic.ProfessionalOption, "can last for several weeks", "momentum-medical" },
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
        { GuidanceTopic.GettingStarted, "until it feels tight", "acsm-guidelines-11" },
        { GuidanceTopic.GettingStarted, "Keep breathing", "breathing-instruction-1989" },
        { GuidanceTopic.GettingStarted, "Check with your own clinician before you begin", "ask-doctor-jo" },
        { GuidanceTopic.Anatomy, "12 vertebrae", "helen-clark" },
        { GuidanceTopic.Anatomy, "less common here", "helen-clark, northumbria-mid-back" },
        { GuidanceTopic.Anatomy, "rhomboids lie under", "home-back-pain-fix" },
        { GuidanceTopic.WhenToStop, "fewer than 1 in 100", "cleveland-upper-back, dynamic-health-mid-back, northumbria-mid-back" },
        { GuidanceTopic.WhenToStop, "Stop as well for pressure in your chest", "allina-when-to-stop, geisinger-stop" },
        { GuidanceTopic.WhenToStop, "Stop at once", "ask-doctor-jo" },
        { GuidanceTopic.WhenToStop, "ask your surgeon", "hull-after-surgery" },
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
        Guidance.Notes.Should().OnlyHaveUniqueItems(note => note.Id).And.OnlyContain(note => note.Sources.Count > 0 || note.Topic == GuidanceTopic.NotCovered, "what is not here, the library says of itself");
        Guidance.Notes.Should().OnlyContain(note => Regex.IsMatch(note.Id, "^[a-z]+(-[a-z]+)*$"));
        Guidance.Safety.Should().OnlyContain(note => note.Sources.Count > 0);
    }

    [Fact]
    public void Each_fact_of_the_file_is_read_and_it_has_no_other()
    {
        var file = JsonSerializer.Deserialize<FactFile>(Repository.Read("src/BackCare.Exercises/Guidance/Data/guidance.json"), Strict)!;

        Guidance.Notes.Select(note => $"{note.Id} {note.Topic} {Figures(note)} {Cited(note.Sources)}").Should().Equal(file.Notes.Select(note => $"{note.Id} {note.Topic} {string.Join(", ", note.Figures ?? [])} {string.Join(", ", note.Sources)}"));
        Guidance.Safety.Select(note => $"{note.Tier} {Cited(note.Sources)}").Should().Equal(file.Safety.Select(note => $"{note.Tier} {string.Join(", ", note.Sources)}"));
        Guidance.Precautions.Select(precaution => $"{precaution.Demand} {Cited(precaution.Sources)}").Should().Equal(file.Precautions.Select(precaution => $"{precaution.Demand} {string.Join(", ", precaution.Sources)}"));
        Guidance.Positions.Select(guide => $"{guide.Position} {Cited(guide.Sources)}").Should().Equal(file.Positions.Select(guide => $"{guide.Position} {string.Join(", ", guide.Sources)}"));
        var sources = Guidance.Notes.SelectMany(note => note.Sources).Concat(Guidance.Safety.SelectMany(note => note.Sources)).Concat(Guidance.Precautions.SelectMany(precaution => precaution.Sources)).Concat(Guidance.Positions.SelectMany(guide => guide.Sources)).ToHashSet();
        file.Sources.Where(source => !sources.Contains(source)).Should().BeEmpty("each is cited, and read as it stands");

        static string Figures(GuidanceNote note) => string.Join(", ", note.Figures.Select(figure => new FactFigure(figure.Value, figure.Unit)));
        static string Cited(IEnumerable<Source> sources) => string.Join(", ", sources.Select(source => source.Id));
    }

    [Fact]
    public void The_ways_to_the_floor_are_in_the_order_of_the_positions() => Guidance.Positions.Select(guide => guide.Position).Should().BeInAscendingOrder();

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
    public void Warmth_is_laid_on_the_back_and_never_lain_or_leaned_on()
    {
        var warmth = Guidance.Notes.Single(note => note.Id == "warm-bottle");

        warmth.Text.Should().Be("Lie on your side and rest a warm bottle against your back.");
        warmth.Caution.Should().Contain("Wrap it").And.Contain("Never lie on it, lean on it or sleep with it").And.Contain("10 to 15 minutes").And.Contain("numb");
    }

    [Fact]
    public void Cold_never_comes_without_the_damp_cloth() =>
        Guidance.Notes.Single(note => note.Text.Contains("cold pack")).Caution.Should().Contain("damp cloth").And.Contain("10 minutes");

    [Fact]
    public void The_stop_rule_is_to_stop_at_once() => Guidance.StopRule.Text.Should().StartWith("Stop at once");

    [Fact]
    public void Emergencies_come_before_what_is_urgent()
    {
        Guidance.Safety.Select(note => note.Tier).Should().BeInAscendingOrder();
        Guidance.Safety.Where(note => note.Tier == SafetyTier.Emergency).Select(note => note.Text)
            .Should().Contain(text => text.Contains("Both legs hurt, tingle")).And.Contain(text => text.Contains("chest hurts"))
            .And.Contain(text => text.Contains("bladder or bowel")).And.Contain(text => text.Contains("accident"));
    }

    /// <summary>Every sign of the pages that are cited, by a word of it; the page itself names more tiers or fewer.</summary>
    [Theory]
    [InlineData(SafetyTier.Emergency, "legs", "genitals, buttocks or inner thighs feel numb or tingle", "hard to pee", "wet or soil", "Sex has changed", "Walking has become hard or unsteady", "chest hurts", "tearing", "accident")]
    [InlineData(
        SafetyTier.Urgent, "fever or chills", "infection lately", "lost weight", "lump", "shape", "Rest does not ease", "nights are worse", "Coughing, sneezing or pooing", "between your shoulders", "like a band",
        "weak, numb or tingling", "cancer", "bones are thin", "steroids", "HIV", "inject drugs", "younger than 20 or older than 50", "stiff in the mornings", "keeps getting worse", "after a few weeks")]
    public void No_sign_of_the_cited_pages_is_left_out(SafetyTier tier, params string[] words)
    {
        var signs = string.Join('\n', Guidance.Safety.Where(note => note.Tier == tier).Select(note => note.Text));

        words.Where(word => !signs.Contains(word, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("forum")]
    [InlineData("3slastxawesome")]
    [InlineData("wyethnutrition")]
    [InlineData("paperzz")]
    [InlineData("biologyinsights")]
    public void No_forum_no_scraper_and_no_food_company_is_a_source(string address) =>
        Guidance.Notes.SelectMany(note => note.Sources).Concat(Guidance.Safety.SelectMany(note => note.Sources)).Concat(Guidance.Precautions.SelectMany(note => note.Sources))
            .Should().NotContain(source => (source.Link ?? "").Contains(address));

    [Theory]
    [InlineData("kneeling", "pregnan", "health services teach kneeling on hands and knees in pregnancy")]
    [InlineData("prone", "bones", "what was read of it is about ribs")]
    public void A_precaution_does_not_go_beyond_its_sources(string demand, string word, string because) =>
        Guidance.For(Demand.Parse(demand)).ToString().Should().NotContain(word, because);

    [Fact]
    public void Each_position_on_the_floor_has_a_way_down_and_a_way_up_and_no_other_has()
    {
        Guidance.Positions.Select(guide => guide.Position).Should().Equal(Enum.GetValues<Position>().Except([Position.Standing, Position.SittingOnChair]));
        Guidance.Positions.Should().OnlyContain(guide => guide.GettingInto.Contains("chair") && guide.GettingOut.Contains("chair") && guide.Sources.Count > 0);
        Guidance.For(Position.SittingOnChair).Should().BeNull();
        Guidance.Invoking(guidance => guidance.For((Position)99)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("position");
    }

    [Fact]
    public void Every_exercise_on_the_floor_asks_for_getting_down_and_up() =>
        ExerciseCatalog.Default.Exercises.Where(exercise => exercise.Positions.Any(position => Guidance.For(position) is not null))
            .Should().OnlyContain(exercise => exercise.Demands.Contains(Demand.FloorTransfer)).And.HaveCount(16);

    [Fact]
    public void Every_demand_has_one_precaution_that_asks_to_check_first()
    {
        Guidance.Precautions.Select(precaution => precaution.Demand).Should().Equal(Demand.Known);
        Guidance.Precautions.Should().OnlyContain(precaution => precaution.Text.StartsWith("Check first with a health professional ") && precaution.Text.EndsWith('.'));
        Guidance.For(Demand.SpinalFlexion).Sources.Should().Contain(source => source.Id == "sinaki-2013");
        Guidance.For(Demand.LateralFlexion).Sources.Should().BeEmpty("no source of ours states it");
        Guidance.For(Demand.WristLoad).InList.Should().StartWith("If a wrist hurts. A thin cushion");
        Guidance.For(Demand.LateralFlexion).InList.Should().Be("If bending to the side has troubled you before.");
        Guidance.For(Demand.Kneeling).ToString().Should().EndWith("A pillow under your knees makes it softer.", "advice follows the precaution");
    }

    [Fact]
    public void An_exercise_has_the_precautions_of_its_demands_and_a_routine_those_of_its_exercises()
    {
        var catalog = ExerciseCatalog.Default;
        var routine = new RoutineBuilder("Test", catalog).Add("cat-cow").Add("bird-dog").Add("scapular-squeeze").Build();

        catalog["cat-cow"].Precautions.Select(precaution => precaution.Demand)
            .Should().Equal(Demand.SpinalFlexion, Demand.SpinalExtension, Demand.NeckFlexion, Demand.WristLoad, Demand.Kneeling, Demand.FloorTransfer);
        catalog["scapular-squeeze"].Precautions.Should().BeEmpty();
        routine.Precautions.Select(precaution => precaution.Demand)
            .Should().Equal(
                Demand.SpinalFlexion, Demand.SpinalExtension, Demand.NeckFlexion, Demand.OverheadArm, Demand.WristLoad, Demand.Kneeling, Demand.FloorTransfer, Demand.Balance);
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

    // The file of facts as it has to be: a strict reader refuses what is missing and what is too much.
    private sealed record FactFile(IReadOnlyList<Source> Sources, IReadOnlyList<FactNote> Notes, IReadOnlyList<FactSign> Safety, IReadOnlyList<FactPrecaution> Precautions, IReadOnlyList<FactPosition> Positions);

    private sealed record FactNote(string Id, GuidanceTopic Topic, IReadOnlyList<string> Sources, IReadOnlyList<FactFigure>? Figures = null);

    private sealed record FactFigure(int Value, GuidanceUnit Unit);

    private sealed record FactSign(string Id, SafetyTier Tier, IReadOnlyList<string> Sources);

    private sealed record FactPrecaution(Demand Demand, IReadOnlyList<string> Sources);

    private sealed record FactPosition(Position Position, IReadOnlyList<string> Sources);
}
