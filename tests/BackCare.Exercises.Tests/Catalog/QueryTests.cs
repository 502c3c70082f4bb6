using System.Globalization;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Tests.Exercises;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Catalog;

/// <summary>Expected ids are written from the fact sheet of the sources, not copied from a run.</summary>
public class QueryTests
{
    private static ExerciseQuery All => ExerciseCatalog.Default.Query();

    [Fact]
    public void A_query_without_filters_has_all_exercises_in_the_order_of_their_ids() => Ids(All).Should().Equal(
        "band-row", "band-squeeze", "bird-dog", "cat-cow", "childs-pose", "chin-tuck", "corner-stretch", "doorway-pectoralis-stretch", "elbows-back",
        "foam-roll-pectoralis-stretch", "latissimus-dorsi-stretch", "long-sit-punch-curl", "long-sit-thoracic-stretch", "lying-knee-twist",
        "neck-rotation", "open-book", "passive-backbend", "prone-cobra", "prone-t-raise", "scapular-squeeze", "seated-twist",
        "shoulder-blade-setting", "shoulder-roll", "side-neck-stretch", "side-stretch", "standing-back-rounding", "standing-mid-back-reach",
        "supine-arms-overhead", "supine-chin-tuck", "supine-snow-angel", "thoracic-extension-over-chair", "thoracic-extension-over-roller",
        "thoracic-rotation-floor", "w-pull-down", "wall-push-up");

    [Fact]
    public void The_example_of_the_design_finds_what_can_be_done_at_the_desk()
    {
        var atTheDesk = All
            .Targeting(TargetArea.MiddleBack)
            .In(Position.SittingOnChair)
            .With(Equipment.Chair)
            .Avoiding(Demand.SpinalFlexion)
            .Fitting(TimeSpan.FromSeconds(90));

        Ids(atTheDesk).Should().Equal("latissimus-dorsi-stretch", "scapular-squeeze", "seated-twist", "shoulder-blade-setting", "side-stretch");
    }

    [Theory]
    [InlineData(TargetArea.Chest, "corner-stretch doorway-pectoralis-stretch elbows-back foam-roll-pectoralis-stretch lying-knee-twist open-book passive-backbend supine-arms-overhead supine-snow-angel thoracic-extension-over-chair thoracic-extension-over-roller w-pull-down wall-push-up")]
    [InlineData(TargetArea.LowerBack, "bird-dog cat-cow childs-pose lying-knee-twist seated-twist side-stretch")]
    [InlineData(TargetArea.Shoulders, "band-squeeze bird-dog childs-pose corner-stretch doorway-pectoralis-stretch elbows-back foam-roll-pectoralis-stretch latissimus-dorsi-stretch neck-rotation open-book prone-t-raise shoulder-roll side-neck-stretch side-stretch supine-arms-overhead supine-snow-angel w-pull-down wall-push-up")]
    [InlineData(TargetArea.Hips, "bird-dog childs-pose lying-knee-twist")] // the bird dog by the buttocks
    [InlineData(TargetArea.ShoulderBlades, "band-row band-squeeze elbows-back prone-cobra prone-t-raise scapular-squeeze shoulder-blade-setting standing-back-rounding standing-mid-back-reach supine-snow-angel w-pull-down wall-push-up")]
    [InlineData(TargetArea.UpperBack, "band-row band-squeeze cat-cow childs-pose elbows-back long-sit-punch-curl long-sit-thoracic-stretch open-book prone-cobra prone-t-raise scapular-squeeze shoulder-blade-setting shoulder-roll standing-back-rounding standing-mid-back-reach supine-arms-overhead supine-snow-angel thoracic-extension-over-chair thoracic-extension-over-roller w-pull-down wall-push-up")]
    [InlineData(TargetArea.Knees, "")]
    public void An_area_finds_what_targets_it_or_an_area_inside_it(TargetArea area, string expected) => Ids(All.Targeting(area)).Should().Equal(Words(expected));

    [Fact]
    public void The_back_includes_upper_middle_and_lower_back_and_leaves_out_the_chest() => Ids(All.Targeting(TargetArea.Back)).Should()
        .Equal(Ids(All).Except(
            ["chin-tuck", "corner-stretch", "doorway-pectoralis-stretch", "foam-roll-pectoralis-stretch", "neck-rotation", "side-neck-stretch", "supine-chin-tuck"]));

    [Fact]
    public void An_area_does_not_find_what_targets_only_an_area_around_it()
    {
        var wide = OwnCatalog.WallSlide with { PrimaryAreas = [TargetArea.Back] };
        var catalog = ExerciseCatalog.Empty.Extend([wide], [OwnCatalog.Sheet, OwnCatalog.Video]);

        catalog.Query().Targeting(TargetArea.MiddleBack).Should().BeEmpty();
        catalog.Query().Targeting(TargetArea.WholeBody).Should().ContainSingle();
    }

    [Theory]
    [InlineData(Muscle.LatissimusDorsi, "band-row childs-pose latissimus-dorsi-stretch side-stretch supine-arms-overhead supine-snow-angel")]
    [InlineData(Muscle.Rhomboids, "band-row band-squeeze elbows-back long-sit-punch-curl long-sit-thoracic-stretch prone-cobra prone-t-raise scapular-squeeze shoulder-blade-setting shoulder-roll standing-back-rounding standing-mid-back-reach w-pull-down")]
    [InlineData(Muscle.Pectorals, "corner-stretch doorway-pectoralis-stretch elbows-back foam-roll-pectoralis-stretch open-book passive-backbend supine-arms-overhead supine-snow-angel thoracic-extension-over-chair thoracic-extension-over-roller w-pull-down wall-push-up")]
    [InlineData(Muscle.Biceps, "band-row")]
    public void A_muscle_finds_what_works_it(Muscle muscle, string expected) => Ids(All.Working(muscle)).Should().Equal(Words(expected));

    [Fact]
    public void A_muscle_finds_what_works_it_only_as_well() => Ids(ExerciseCatalog.Default.Extend([OwnCatalog.BandRow], [OwnCatalog.Sheet, OwnCatalog.Video])
        .Query().Working(Muscle.LatissimusDorsi)).Should().Equal("band-row", "childs-pose", "latissimus-dorsi-stretch", "side-stretch", "supine-arms-overhead", "supine-snow-angel", "tube-row");

    [Theory]
    [InlineData(Position.Standing, "band-row band-squeeze chin-tuck corner-stretch doorway-pectoralis-stretch elbows-back latissimus-dorsi-stretch neck-rotation scapular-squeeze shoulder-roll side-neck-stretch side-stretch standing-back-rounding standing-mid-back-reach w-pull-down wall-push-up")]
    [InlineData(Position.SittingOnChair, "band-row band-squeeze chin-tuck latissimus-dorsi-stretch neck-rotation scapular-squeeze seated-twist shoulder-blade-setting shoulder-roll side-neck-stretch side-stretch thoracic-extension-over-chair w-pull-down")]
    [InlineData(Position.Quadruped, "bird-dog cat-cow childs-pose")]
    [InlineData(Position.Kneeling, "childs-pose")]
    [InlineData(Position.Supine, "foam-roll-pectoralis-stretch lying-knee-twist passive-backbend supine-arms-overhead supine-chin-tuck supine-snow-angel")]
    [InlineData(Position.CrookLying, "foam-roll-pectoralis-stretch supine-arms-overhead supine-chin-tuck supine-snow-angel")]
    [InlineData(Position.Prone, "prone-cobra prone-t-raise")]
    [InlineData(Position.LongSitting, "long-sit-punch-curl long-sit-thoracic-stretch")]
    [InlineData(Position.CrookSitting, "thoracic-extension-over-roller")]
    [InlineData(Position.CrossLeggedSitting, "thoracic-rotation-floor")]
    [InlineData(Position.SideLying, "open-book")]
    public void A_position_finds_what_can_start_there(Position position, string expected) => Ids(All.In(position)).Should().Equal(Words(expected));

    private const string WithNothing = "bird-dog cat-cow childs-pose chin-tuck elbows-back latissimus-dorsi-stretch long-sit-punch-curl long-sit-thoracic-stretch "
        + "lying-knee-twist neck-rotation open-book prone-cobra prone-t-raise scapular-squeeze shoulder-blade-setting shoulder-roll "
        + "side-neck-stretch side-stretch standing-mid-back-reach supine-arms-overhead supine-snow-angel thoracic-rotation-floor w-pull-down";

    [Theory]
    [InlineData("", "")]
    [InlineData("RolledTowel", "foam-roll-pectoralis-stretch passive-backbend supine-chin-tuck thoracic-extension-over-roller")]
    [InlineData("FoamRoller", "foam-roll-pectoralis-stretch thoracic-extension-over-roller")]
    [InlineData("RolledMat", "passive-backbend")]
    [InlineData("Mat", "")]
    [InlineData("Chair", "seated-twist standing-back-rounding thoracic-extension-over-chair")]
    [InlineData("Doorway RoomCorner", "corner-stretch doorway-pectoralis-stretch")]
    [InlineData("ResistanceBand", "band-row band-squeeze")]
    [InlineData("Wall Table Dumbbell", "standing-back-rounding wall-push-up")]
    public void Things_at_hand_add_what_they_or_their_stand_ins_allow_to_what_needs_nothing(string atHand, string added) =>
        Ids(All.With(Words(atHand).Select(Equipment.Parse))).Should().Equal(Words(WithNothing).Concat(Words(added)).Order(StringComparer.Ordinal));

    [Fact]
    public void One_item_of_every_group_must_be_at_hand()
    {
        var row = ExerciseCatalog.Default.Extend([OwnCatalog.BandRow], [OwnCatalog.Sheet, OwnCatalog.Video]).Query().Targeting(TargetArea.ShoulderBlades);

        row.With(Equipment.ResistanceBand).Should().NotContain(OwnCatalog.BandRow);
        row.With(Equipment.Doorway, Equipment.Table).Should().NotContain(OwnCatalog.BandRow);
        row.With(Equipment.ResistanceBand, Equipment.Table).Should().Contain(OwnCatalog.BandRow);
    }

    [Fact]
    public void Things_of_several_calls_add_up()
    {
        Ids(All.With(Equipment.Chair).In(Position.SittingOnChair, Position.CrookSitting).With(Equipment.RolledTowel)).Should()
            .Equal(Ids(All.With(Equipment.RolledTowel, Equipment.Chair).In(Position.SittingOnChair, Position.CrookSitting)));
        Ids(All.With(Equipment.Chair).With()).Should().Equal(Ids(All.With(Equipment.Chair)));
    }

    [Theory]
    [InlineData(ExerciseKind.Mobility, "cat-cow chin-tuck elbows-back open-book shoulder-roll supine-arms-overhead supine-snow-angel thoracic-rotation-floor")]
    [InlineData(ExerciseKind.Strengthening, "band-row band-squeeze bird-dog prone-cobra prone-t-raise scapular-squeeze shoulder-blade-setting supine-chin-tuck w-pull-down wall-push-up")]
    public void A_kind_finds_its_exercises(ExerciseKind kind, string expected) => Ids(All.OfKind(kind)).Should().Equal(Words(expected));

    [Fact]
    public void Everything_else_is_a_stretch() => Ids(All.OfKind(ExerciseKind.Stretch)).Should()
        .Equal(Ids(All).Except(Ids(All.OfKind(ExerciseKind.Mobility, ExerciseKind.Strengthening)))).And.HaveCount(17);

    [Theory]
    [InlineData("SpinalFlexion", "cat-cow childs-pose long-sit-punch-curl long-sit-thoracic-stretch standing-back-rounding standing-mid-back-reach")]
    [InlineData("NeckFlexion", "cat-cow chin-tuck long-sit-punch-curl long-sit-thoracic-stretch standing-back-rounding supine-chin-tuck")] // the standing reach has a level without it
    [InlineData("OverheadArm", "bird-dog childs-pose doorway-pectoralis-stretch elbows-back latissimus-dorsi-stretch side-stretch supine-arms-overhead supine-snow-angel thoracic-extension-over-chair thoracic-extension-over-roller w-pull-down")] // the foam roll stretch has levels without it
    [InlineData("OverheadArm ShoulderAbduction", "bird-dog childs-pose corner-stretch doorway-pectoralis-stretch elbows-back foam-roll-pectoralis-stretch latissimus-dorsi-stretch open-book prone-t-raise side-stretch supine-arms-overhead supine-snow-angel thoracic-extension-over-chair thoracic-extension-over-roller w-pull-down")]
    [InlineData("Kneeling WristLoad", "bird-dog cat-cow childs-pose wall-push-up")]
    [InlineData("SpinalRotation NeckRotation", "lying-knee-twist neck-rotation open-book seated-twist thoracic-rotation-floor")]
    [InlineData("PropTransfer", "foam-roll-pectoralis-stretch passive-backbend thoracic-extension-over-roller")]
    [InlineData("FloorTransfer", "bird-dog cat-cow childs-pose foam-roll-pectoralis-stretch long-sit-punch-curl long-sit-thoracic-stretch lying-knee-twist open-book passive-backbend prone-cobra prone-t-raise supine-arms-overhead supine-chin-tuck supine-snow-angel thoracic-extension-over-roller thoracic-rotation-floor")]
    public void A_demand_to_avoid_leaves_out_what_makes_it(string demands, string leftOut) =>
        Ids(All.Avoiding(Words(demands).Select(Demand.Parse))).Should().Equal(Ids(All).Except(Words(leftOut)));

    [Theory]
    [InlineData(Laterality.EachSideInTurn, "latissimus-dorsi-stretch lying-knee-twist neck-rotation open-book seated-twist side-neck-stretch side-stretch thoracic-rotation-floor")]
    [InlineData(Laterality.Alternating, "bird-dog")]
    public void A_laterality_finds_its_exercises(Laterality laterality, string expected) => Ids(All.OfLaterality(laterality)).Should().Equal(Words(expected));

    [Theory]
    [InlineData("middle-back-exercises", "bird-dog childs-pose corner-stretch latissimus-dorsi-stretch passive-backbend prone-cobra seated-twist")]
    [InlineData("home-back-pain-fix", "standing-mid-back-reach")]
    [InlineData("helen-clark", "doorway-pectoralis-stretch long-sit-thoracic-stretch lying-knee-twist scapular-squeeze")]
    [InlineData("ask-doctor-jo", "bird-dog foam-roll-pectoralis-stretch long-sit-punch-curl prone-t-raise supine-snow-angel thoracic-extension-over-chair")]
    [InlineData("momentum-medical", "cat-cow childs-pose scapular-squeeze thoracic-extension-over-roller thoracic-rotation-floor")]
    public void A_source_finds_every_exercise_with_a_dose_of_it(string source, string expected) => Ids(All.CitedBy(source)).Should().Equal(Words(expected));

    [Theory]
    [InlineData(8, "")]
    [InlineData(9, "chin-tuck")] // 5 + 4
    [InlineData(10, "chin-tuck standing-back-rounding supine-arms-overhead")] // 5 + 5
    [InlineData(12, "chin-tuck standing-back-rounding supine-arms-overhead")]
    [InlineData(13, "chin-tuck shoulder-roll standing-back-rounding supine-arms-overhead")] // 5 + 2 x 4
    [InlineData(15, "chin-tuck shoulder-blade-setting shoulder-roll standing-back-rounding supine-arms-overhead")] // 5 + 10
    [InlineData(20, "chin-tuck shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding supine-arms-overhead")] // 5 + 5 + 5 to switch + 5
    [InlineData(25, "chin-tuck shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding supine-arms-overhead")]
    [InlineData(26, "chin-tuck shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding supine-arms-overhead thoracic-rotation-floor")] // 5 s ready, 2 x 4 s, 5 s to switch, 2 x 4 s
    [InlineData(34, "chin-tuck shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding supine-arms-overhead thoracic-rotation-floor")]
    [InlineData(35, "childs-pose chin-tuck corner-stretch doorway-pectoralis-stretch shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding supine-arms-overhead thoracic-rotation-floor")] // 5 + 30
    [InlineData(36, "childs-pose chin-tuck corner-stretch doorway-pectoralis-stretch shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding supine-arms-overhead thoracic-rotation-floor")]
    [InlineData(37, "band-row band-squeeze childs-pose chin-tuck corner-stretch doorway-pectoralis-stretch shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding standing-mid-back-reach supine-arms-overhead thoracic-rotation-floor wall-push-up")] // 5 + 15 + 2 + 15
    [InlineData(38, "band-row band-squeeze childs-pose chin-tuck corner-stretch doorway-pectoralis-stretch elbows-back shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding standing-mid-back-reach supine-arms-overhead thoracic-rotation-floor wall-push-up")]
    [InlineData(39, "band-row band-squeeze childs-pose chin-tuck corner-stretch doorway-pectoralis-stretch elbows-back long-sit-thoracic-stretch shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding standing-mid-back-reach supine-arms-overhead thoracic-rotation-floor wall-push-up")] // 5 + 3 x 10 + 2 x 2
    [InlineData(42, "band-row band-squeeze childs-pose chin-tuck corner-stretch doorway-pectoralis-stretch elbows-back long-sit-thoracic-stretch shoulder-blade-setting shoulder-roll side-neck-stretch standing-back-rounding standing-mid-back-reach supine-arms-overhead thoracic-rotation-floor wall-push-up")]
    public void A_time_finds_what_fits_to_the_second(int seconds, string expected) =>
        Ids(All.Fitting(TimeSpan.FromSeconds(seconds))).Should().Equal(Words(expected));

    [Theory]
    [InlineData("seated-twist", 70)] // 5 + 30 + 5 + 30
    [InlineData("passive-backbend", 65)] // 5 + 60
    [InlineData("bird-dog", 45)] // 5 + 5 x 4 on each side, the shortest of three doses
    [InlineData("scapular-squeeze", 53)] // 5 + 10 x 3 + 9 x 2, the shortest of three doses
    [InlineData("prone-t-raise", 43)] // 5 + 10 x 2 + 9 x 2
    [InlineData("supine-snow-angel", 115)] // 5 + 2 x 10 x 4 + 30 of rest
    [InlineData("thoracic-extension-over-chair", 99)] // 5 + 3 x 30 + 2 x 2
    public void The_last_second_that_an_exercise_needs_counts(string id, int seconds)
    {
        Ids(All.Fitting(TimeSpan.FromSeconds(seconds))).Should().Contain(id);
        Ids(All.Fitting(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1))).Should().NotContain(id);
    }

    [Theory]
    [InlineData("TWIST", "lying-knee-twist seated-twist thoracic-rotation-floor")] // the last by its alias "Cross-legged twist"
    [InlineData("LYING KNEE", "lying-knee-twist")] // by its name alone
    [InlineData("rhomboıd", "")]
    [InlineData("RHOMBOID", "standing-mid-back-reach")]
    [InlineData("child's", "childs-pose")]
    [InlineData("lat stretch", "latissimus-dorsi-stretch")]
    public void A_name_or_alias_is_found_in_any_case_also_on_a_Turkish_machine(string text, string expected) =>
        TextForm.In("tr-TR", () => Ids(All.Named(text)).Should().Equal(Words(expected)));

    [Fact]
    public void Words_of_one_call_are_alternatives_and_calls_add_up()
    {
        Ids(All.OfKind(ExerciseKind.Mobility, ExerciseKind.Strengthening).In(Position.Quadruped)).Should().Equal("bird-dog", "cat-cow");
        Ids(All.In(Position.Standing).In(Position.SittingOnChair)).Should().Equal(
            "band-row", "band-squeeze", "chin-tuck", "latissimus-dorsi-stretch", "neck-rotation", "scapular-squeeze", "shoulder-roll", "side-neck-stretch", "side-stretch", "w-pull-down");
        Ids(All.CitedBy("middle-back-exercises").CitedBy("ask-doctor-jo")).Should().Equal("bird-dog");
        Ids(All.Targeting(TargetArea.Chest).Targeting(TargetArea.MiddleBack)).Should()
            .Equal("lying-knee-twist", "open-book", "passive-backbend", "thoracic-extension-over-chair", "thoracic-extension-over-roller");
        Ids(All.Avoiding(Demand.Prone).Avoiding(Demand.Supine)).Should().Equal(Ids(All.Avoiding(Demand.Prone, Demand.Supine)));
    }

    [Fact]
    public void A_call_without_words_asks_for_nothing() =>
        Ids(All.Targeting().Working().In().OfKind().Avoiding().OfLaterality().CitedBy().Named("")).Should().Equal(Ids(ExerciseCatalog.Default.Exercises));

    [Fact]
    public void No_match_is_an_empty_result()
    {
        All.OfKind(ExerciseKind.Strengthening).OfKind(ExerciseKind.Stretch).Should().BeEmpty();
        All.CitedBy("no-such-source").Should().BeEmpty();
        All.Fitting(TimeSpan.FromSeconds(-1)).Should().BeEmpty();
    }

    [Fact]
    public void Two_queries_made_from_one_do_not_touch_each_other_or_it()
    {
        var standing = All.In(Position.Standing).With();
        var withDoorway = standing.With(Equipment.Doorway);
        var sided = standing.OfLaterality(Laterality.EachSideInTurn);

        Ids(withDoorway).Should().Contain("doorway-pectoralis-stretch");
        Ids(sided).Should().Equal("latissimus-dorsi-stretch", "neck-rotation", "side-neck-stretch", "side-stretch");
        Ids(standing).Should().Equal(
            "chin-tuck", "elbows-back", "latissimus-dorsi-stretch", "neck-rotation", "scapular-squeeze", "shoulder-roll", "side-neck-stretch", "side-stretch", "standing-mid-back-reach", "w-pull-down");
    }

    [Fact]
    public void A_word_list_handed_over_may_change_afterwards()
    {
        Position[] positions = [Position.Prone];
        var prone = All.In(positions);

        positions[0] = Position.Standing;

        Ids(prone).Should().Equal("prone-cobra", "prone-t-raise");
    }

    [Theory]
    [InlineData("areas")]
    [InlineData("muscles")]
    [InlineData("positions")]
    [InlineData("kinds")]
    [InlineData("lateralities")]
    public void A_number_that_is_no_word_is_refused_by_name(string parameter)
    {
        Func<ExerciseQuery> narrow = parameter switch
        {
            "areas" => () => All.Targeting(TargetArea.Back, (TargetArea)99),
            "muscles" => () => All.Working((Muscle)(-1)),
            "positions" => () => All.In((Position)99),
            "kinds" => () => All.OfKind((ExerciseKind)3),
            _ => () => All.OfLaterality((Laterality)3),
        };

        narrow.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected one of *").Which.ParamName.Should().Be(parameter);
    }

    [Fact]
    public void A_word_that_the_catalog_does_not_know_is_refused_by_name_with_the_nearest_one()
    {
        FluentActions.Invoking(() => All.With(Equipment.Parse("rolledTowl"))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("'rolledTowl' is not an item of equipment that is known or declared; did you mean 'rolledTowel'?*").WithParameterName("atHand");
        FluentActions.Invoking(() => All.Avoiding(Demand.Parse("spinalFlection"))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*did you mean 'spinalFlexion'?*").WithParameterName("demands");
    }

    [Fact]
    public void A_part_of_a_muscle_counts_for_the_whole()
    {
        var row = Example.Exercise with { Id = "tube-row", PrimaryMuscles = [Muscle.MiddleTrapezius], SecondaryMuscles = [Muscle.PectoralisMajor] };
        var query = ExerciseCatalog.Default.Extend([row]).Query().Named(row.Name);

        query.Working(Muscle.Trapezius).Should().Equal(row);
        query.Working(Muscle.Pectorals).Should().Equal(row);
        query.Working(Muscle.MiddleTrapezius).Should().Equal(row);
        query.Working(Muscle.UpperTrapezius).Should().BeEmpty("it works another part");
        query.Working(Muscle.PectoralisMinor).Should().BeEmpty();
    }

    [Fact]
    public void Whoever_sits_on_a_chair_has_one_at_hand()
    {
        Ids(All.In(Position.SittingOnChair).With()).Should().Equal(Ids(All.In(Position.SittingOnChair).With(Equipment.Chair))).And.NotBeEmpty();
        Ids(All.With().In(Position.SittingOnChair)).Should().Equal(Ids(All.In(Position.SittingOnChair).With()));
        Ids(All.With().In(Position.Standing)).Should().Equal(Ids(All.In(Position.Standing).With()));
    }

    [Fact]
    public void A_query_that_finds_nothing_says_why()
    {
        var query = All.Targeting(TargetArea.Knees).In(Position.SittingOnChair).Working(Muscle.CalfMuscles);

        query.Should().BeEmpty();
        query.Explain().Select(step => step.ToString()).Should().Equal(
            "Area knees: no exercise of this catalog", "Position sitting on a chair: 13 of this catalog, 0 left", "Muscle calf muscles: no exercise of this catalog");
        All.Targeting(TargetArea.Neck).In(Position.SittingOnChair).Explain().Select(step => step.ToString()).Should().Equal(
            "Area neck: 7 of this catalog, 7 left", "Position sitting on a chair: 13 of this catalog, 4 left");
        All.With(Equipment.Wall).OfKind(ExerciseKind.Stretch).Explain().Select(step => (step.Requirement, step.Wanted, step.Left == step.Alone)).Should().Equal(
            (Requirement.Equipment, "wall", true), (Requirement.Kind, "stretch", false));
        All.Explain().Should().BeEmpty();
    }

    private static readonly Func<ExerciseQuery, ExerciseQuery>[] Filters =
    [
        query => query.Targeting(TargetArea.MiddleBack, TargetArea.Chest),
        query => query.Working(Muscle.Rhomboids, Muscle.Pectorals),
        query => query.In(Position.Standing, Position.Supine, Position.Quadruped),
        query => query.With(Equipment.Doorway),
        query => query.With(Equipment.FoamRoller, Equipment.Chair),
        query => query.OfKind(ExerciseKind.Stretch, ExerciseKind.Mobility),
        query => query.Avoiding(Demand.SpinalFlexion),
        query => query.Avoiding(Demand.Prone, Demand.Balance),
        query => query.OfLaterality(Laterality.Bilateral),
        query => query.CitedBy("ask-doctor-jo", "momentum-medical", "helen-clark"),
        query => query.Fitting(TimeSpan.FromSeconds(60)),
        query => query.Named("stretch"),
    ];

    [Fact]
    public void The_order_of_the_calls_does_not_matter()
    {
        var orders = from some in Gen.SubListOf(Filters) from one in Gen.Shuffle(some.ToArray()) select (Some: some, Shuffled: one);

        Prop.ForAll(Arb.From(orders), order =>
            Ids(order.Shuffled.Aggregate(All, (query, filter) => filter(query))).SequenceEqual(Ids(order.Some.Aggregate(All, (query, filter) => filter(query)))))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_further_call_never_adds_an_exercise()
    {
        // With is the one call whose repetition widens: it says what is at hand, and more may be.
        var calls = Gen.ListOf(Gen.Elements(Filters.Where((_, index) => index != 4).ToArray()));

        Prop.ForAll(Arb.From(calls), filters =>
        {
            var steps = filters.Aggregate(new List<ExerciseQuery> { All }, (queries, filter) => [.. queries, filter(queries[^1])]);
            return steps.Zip(steps.Skip(1)).All(step => step.Second.All(step.First.Matches));
        }).QuickCheckThrowOnFailure();
    }

    private static string[] Ids(IEnumerable<Exercise> exercises) => [.. exercises.Select(exercise => exercise.Id.Value)];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
