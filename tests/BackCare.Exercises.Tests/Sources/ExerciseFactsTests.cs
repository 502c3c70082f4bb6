using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tests.Sources;

/// <summary>Holds the embedded catalog beside the notes, column by column.</summary>
public sealed class ExerciseFactsTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    /// <summary>The facts that the notes mark one by one as stated or inferred.</summary>
    private static readonly ExerciseFact[] Marked =
    [
        ExerciseFact.Kind, ExerciseFact.Laterality, ExerciseFact.Positions, ExerciseFact.Equipment, ExerciseFact.Comfort,
        ExerciseFact.PrimaryAreas, ExerciseFact.Demands,
    ];

    public static TheoryData<string> SidedRows => [.. ExerciseFacts.All.Where(row => row.OneSide.Length > 0).Select(row => row.Id)];

    public static TheoryData<string> Rows => [.. ExerciseFacts.All.Select(row => row.Id)];

    [Fact]
    public void The_catalog_has_the_exercises_of_the_notes_and_no_other() =>
        Ids(Catalog.Exercises).Should().BeEquivalentTo(ExerciseFacts.All.Select(row => row.Id));

    [Fact]
    public void The_first_sources_carry_their_exact_titles() =>
        ExerciseFacts.SourceTitles.ToDictionary(row => row.Key, row => Catalog.SourceOf(row.Key).Title).Should().Equal(ExerciseFacts.SourceTitles).And.HaveCount(5);

    [Theory]
    [InlineData("home-back-pain-fix", "Home Back Pain Fix")]
    [InlineData("helen-clark", "Helen Clark")]
    [InlineData("ask-doctor-jo", "Ask Doctor Jo")]
    [InlineData("momentum-medical", "Momentum Medical")]
    public void A_source_names_who_stands_behind_it(string source, string name) =>
        $"{Catalog.SourceOf(source).Author}, {Catalog.SourceOf(source).Publisher}".Should().Contain(name);

    [Theory]
    [InlineData("middle-back-exercises", 7)]
    [InlineData("home-back-pain-fix", 1)]
    [InlineData("helen-clark", 4)]
    [InlineData("ask-doctor-jo", 6)]
    [InlineData("momentum-medical", 5)]
    public void A_source_states_the_dose_of_each_exercise_that_it_describes(string source, int exercises) =>
        Ids(Catalog.Query().CitedBy(source)).Should().HaveCount(exercises);

    [Fact]
    public void The_first_sources_state_23_doses() => Catalog.Exercises.Sum(exercise => exercise.Doses.Count(IsOfFirstSources)).Should().Be(23);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Doses_of_the_first_sources_come_before_all_others(string id) =>
        Catalog[id].Doses.SkipWhile(dose => ExerciseFacts.SourceTitles.ContainsKey(dose.Source.Value)).Where(dose => ExerciseFacts.SourceTitles.ContainsKey(dose.Source.Value)).Should().BeEmpty();

    /// <summary>What later sources add, copied by hand from notes of their pages.</summary>
    [Theory]
    [InlineData("bird-dog", "mayo-bird-dog", "1-3 x 6")]
    [InlineData("childs-pose", "alberta-upper-back", "2-4 x, hold 15-30 s")]
    [InlineData("doorway-pectoralis-stretch", "michigan-neck-torso", "1-2 x, hold 30 s")]
    [InlineData("doorway-pectoralis-stretch", "rebalance-doorway", "hold 30-60 s")]
    [InlineData("latissimus-dorsi-stretch", "commonspirit-side-stretch", "2-4 x, hold 15-30 s")]
    [InlineData("prone-t-raise", "therapeutic-associates-prone-t", "10-15 x, hold 3 s")]
    [InlineData("scapular-squeeze", "kaiser-neck-exercises", "8-12 x, hold 6 s")]
    [InlineData("seated-twist", "staywell-rotation", "5 x, hold 5 s")]
    [InlineData("standing-mid-back-reach", "alberta-upper-back", "2-4 x, hold 15-30 s")]
    [InlineData("thoracic-rotation-floor", "commonspirit-trunk-twist", "2-4 x")]
    [InlineData("shoulder-roll", "kaiser-neck-exercises", "2-4 x")]
    [InlineData("shoulder-roll", "michigan-upper-back", "8-15 x")]
    [InlineData("standing-back-rounding", "michigan-upper-back", "1-3 x, hold 5-10 s")]
    [InlineData("neck-rotation", "kaiser-neck-exercises", "2-4 x, hold 15-30 s")]
    [InlineData("supine-chin-tuck", "kaiser-neck-exercises", "8-12 x, hold 6 s")]
    [InlineData("side-neck-stretch", "kaiser-neck-exercises", "2-4 x, hold 15-30 s")]
    [InlineData("side-neck-stretch", "michigan-upper-back", "hold 5-10 s")]
    [InlineData("chin-tuck", "michigan-upper-back", "1-2 x")]
    [InlineData("wall-push-up", "michigan-upper-back", "8-15 x")]
    [InlineData("shoulder-blade-setting", "cambridge-scapular", "hold 10 s")]
    [InlineData("band-row", "commonspirit-band-row", "8-12 x")]
    [InlineData("band-squeeze", "commonspirit-band-squeeze", "8-12 x")]
    [InlineData("side-stretch", "commonspirit-side-stretch", "2-4 x, hold 15-30 s")]
    [InlineData("open-book", "peak-physio-book-opening", "3 x 10")]
    [InlineData("elbows-back", "versus-arthritis-shoulders", "5 x, hold 5 s")]
    [InlineData("supine-arms-overhead", "versus-arthritis-shoulders", "hold 5-10 s")]
    [InlineData("w-pull-down", "wellspan-chest-shoulder", "8-12 x, hold 6 s")]
    public void A_later_source_adds_a_dose_of_its_own(string id, string source, string range) =>
        Catalog[id].Doses.Should().ContainSingle(dose => dose.Source == SourceId.Parse(source)).Which.Range.Should().Be(DoseRange.Parse(range));

    [Fact]
    public void No_other_dose_is_in_the_catalog() => Catalog.Exercises.Sum(exercise => exercise.Doses.Count).Should().Be(23 + 27);

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_exercise_goes_by_the_names_of_its_sources(string id) =>
        ExerciseFacts.Of(id).Names.Where(name => !Catalog[id].IsNamed(name))
            .Should().BeEmpty("it is called {0}", string.Join(", ", Catalog[id].Aliases.Prepend(Catalog[id].Name)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Kind_agrees(string id) => Catalog[id].Kind.ToString().Should().Be(ExerciseFacts.Of(id).Kind);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Laterality_agrees(string id) => Catalog[id].Laterality.ToString().Should().Be(ExerciseFacts.Of(id).Laterality);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Start_positions_agree(string id) => Sorted(Catalog[id].Positions).Should().Be(Sorted(ExerciseFacts.Of(id).Positions));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Equipment_and_its_stand_ins_agree(string id) => Sorted(Catalog[id].Equipment.Select(Member)).Should().Be(Sorted(ExerciseFacts.Of(id).Equipment));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Comfort_items_agree(string id) => Sorted(Catalog[id].Comfort.Select(Member)).Should().Be(Sorted(ExerciseFacts.Of(id).Comfort));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Areas_that_a_source_names_are_targeted(string id) =>
        Words(ExerciseFacts.Of(id).Areas).Where(area => !Catalog[id].Targets(Enum.Parse<TargetArea>(area)))
            .Should().BeEmpty("it targets {0}", Sorted(Catalog[id].PrimaryAreas.Concat(Catalog[id].SecondaryAreas)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_primary_area_that_no_source_names_is_marked_as_inferred(string id) =>
        (Catalog[id].Inferred.Contains(ExerciseFact.PrimaryAreas) ? [] : Catalog[id].PrimaryAreas.Select(area => $"{area}"))
            .Should().BeSubsetOf(Words(ExerciseFacts.Of(id).Areas));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Muscles_are_those_that_a_source_names(string id) =>
        Sorted(Catalog[id].Inferred.Contains(ExerciseFact.PrimaryMuscles) ? [] : Catalog[id].PrimaryMuscles)
            .Should().Be(Sorted(ExerciseFacts.Of(id).Muscles), "a muscle that no source names is marked as inferred");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Demands_agree(string id) => Sorted(Catalog[id].Demands.Select(Member)).Should().Be(Sorted(ExerciseFacts.Of(id).Demands));

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_inferred_is_marked(string id) =>
        Sorted(Catalog[id].Inferred.Intersect(Marked)).Should().Be(Sorted(ExerciseFacts.Of(id).Inferred));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Doses_are_kept_apart_each_with_its_source(string id) =>
        FirstDoses(Catalog[id]).Select(dose => $"{dose.Source}: {dose.Range}")
            .Should().Equal(ExerciseFacts.Of(id).Doses.Select(dose => $"{dose.Source}: {dose.Text}"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Assumed_figures_are_those_that_the_source_leaves_out(string id) =>
        FirstDoses(Catalog[id]).Select(dose => $"{dose.Source}: {dose.Range.AssumedFigures}")
            .Should().Equal(ExerciseFacts.Of(id).Doses.Select(dose => $"{dose.Source}: {(dose.LeftOut.Length == 0 ? "None" : dose.LeftOut)}"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Total_hold_per_side_agrees(string id) =>
        FirstDoses(Catalog[id]).Select(dose => $"{dose.Source}: {TotalHold(dose.Range)}")
            .Should().Equal(ExerciseFacts.Of(id).Doses.Select(dose => $"{dose.Source}: {dose.Total}"));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Measures_agree(string id) =>
        Sorted(Catalog[id].Measures.Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Value} {measure.Unit} of {measure.Source}")))
            .Should().Be(Sorted(Words(ExerciseFacts.Of(id).Measures).Select(measure => $"{measure} of {ExerciseFacts.Of(id).Doses[0].Source}")));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Breathing_agrees(string id) =>
        Lines(from step in Catalog[id].Steps where step.Breathing != Breathing.Natural select $"{step.Breathing}: {step.Text}")
            .Should().MatchRegex(EachLine(ExerciseFacts.Of(id).Breathing));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Levels_agree_easiest_first(string id) =>
        Lines(Catalog[id].Levels.Select(level => level.Text)).Should().MatchRegex(EachLine(ExerciseFacts.Of(id).Levels));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Setup_steps_and_cues_are_said(string id)
    {
        var prose = Lines(Prose.Instructions(Catalog[id]).Select(line => line.Text));

        ExerciseFacts.Of(id).Says.Where(pattern => !Matches(prose, pattern)).Should().BeEmpty("each of these stands in\n{0}", prose);
    }

    [Theory]
    [MemberData(nameof(SidedRows))]
    public void The_side_that_the_source_demonstrates_is_one_of_the_two(string id)
    {
        var sides = new[] { Side.Left, Side.Right }.Select(side => string.Join(' ', Catalog[id].Steps.Select(step => step.For(side)))).ToArray();

        sides.Should().Contain(steps => Matches(steps, ExerciseFacts.Of(id).OneSide), "'{0}' is how the source shows it, and here it reads\n{1}", ExerciseFacts.Of(id).OneSide, string.Join('\n', sides));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Variants_of_one_idea_are_a_family(string id)
    {
        var (family, row) = (Catalog[id].Family, ExerciseFacts.Of(id));

        var variants = Catalog.Exercises.Where(exercise => family is not null && exercise.Family == family);

        Ids(variants).Should().BeEquivalentTo(
            ExerciseFacts.All.Where(other => row.Family.Length > 0 && other.Family == row.Family).Select(other => other.Id),
            "its family here is '{0}'", family);
    }

    [Theory]
    [InlineData("childs-pose", "middle-back-exercises")]
    [InlineData("bird-dog", "middle-back-exercises")]
    [InlineData("cat-cow", "momentum-medical")]
    [InlineData("thoracic-rotation-floor", "momentum-medical")]
    public void A_dose_read_from_an_unclear_wording_has_a_note(string id, string source) =>
        Catalog[id].Doses.Should().ContainSingle(dose => dose.Source == SourceId.Parse(source)).Which.Note.Should().NotBeNullOrWhiteSpace();

    [Fact]
    public void The_chair_to_lean_over_has_a_back_of_medium_height() =>
        Catalog["thoracic-extension-over-chair"].Equipment.Should().ContainSingle().Which.Note.Should().Contain("medium");

    [Fact]
    public void These_exercises_are_for_standing_or_a_chair() =>
        Ids(Catalog.Query().In(Position.Standing, Position.SittingOnChair)).Should().BeEquivalentTo(
            "seated-twist", "latissimus-dorsi-stretch", "thoracic-extension-over-chair", "scapular-squeeze",
            "doorway-pectoralis-stretch", "corner-stretch", "standing-mid-back-reach", "shoulder-roll", "standing-back-rounding",
            "neck-rotation", "side-neck-stretch", "chin-tuck", "shoulder-blade-setting", "band-row", "band-squeeze", "wall-push-up", "w-pull-down", "side-stretch", "elbows-back");

    [Fact]
    public void These_stretches_always_add_up_to_a_minute() =>
        Ids(HeldFor(low => low >= 60, high => high >= 60)).Should().BeEquivalentTo(
            "passive-backbend", "thoracic-extension-over-chair", "foam-roll-pectoralis-stretch", "long-sit-punch-curl", "thoracic-extension-over-roller");

    [Fact]
    public void These_stretches_add_up_to_a_minute_only_at_the_upper_end() =>
        Ids(HeldFor(low => low < 60, high => high >= 60)).Should().BeEquivalentTo("corner-stretch", "childs-pose", "neck-rotation", "side-neck-stretch", "side-stretch");

    [Fact]
    public void These_exercises_never_add_up_to_a_minute_as_written() =>
        Ids(HeldFor(low => low < 60, high => high < 60)).Should().BeEquivalentTo(
            "seated-twist", "latissimus-dorsi-stretch", "lying-knee-twist", "long-sit-thoracic-stretch", "doorway-pectoralis-stretch", "thoracic-rotation-floor",
            "standing-back-rounding", "elbows-back", "supine-arms-overhead");

    /// <summary>The doses of the first five sources; of an exercise that they do not have, all.</summary>
    private static IEnumerable<CitedDose> FirstDoses(Exercise exercise) => exercise.Doses.Any(IsOfFirstSources) ? exercise.Doses.Where(IsOfFirstSources) : exercise.Doses;

    private static bool IsOfFirstSources(CitedDose dose) => ExerciseFacts.SourceTitles.ContainsKey(dose.Source.Value);

    /// <summary>Held exercises, other than strengthening and the open-ended reach, by the lowest and highest total hold of any dose.</summary>
    private static IEnumerable<Exercise> HeldFor(Func<double, bool> lowest, Func<double, bool> highest) =>
        from exercise in Catalog.Exercises
        where exercise.Kind != ExerciseKind.Strengthening
        let ranges = FirstDoses(exercise).Select(dose => dose.Range).ToArray()
        where ranges.All(range => range.Hold != HoldRange.None && range.Repetitions.Firmness != Firmness.AsManyAsWanted)
        where lowest(ranges.Min(range => range.Lowest().HoldPerSide.TotalSeconds)) && highest(ranges.Max(range => range.Highest().HoldPerSide.TotalSeconds))
        select exercise;

    /// <summary>The total in the words of section 4, which has none for a repetition that moves and for "a few" seconds.</summary>
    private static string TotalHold(DoseRange range)
    {
        var (low, high) = (range.Lowest().HoldPerSide.TotalSeconds, range.Highest().HoldPerSide.TotalSeconds);
        return range switch
        {
            { Hold.Shortest: null } => "",
            { Hold.Longest: null } => $">={low:0}",
            { Repetitions.Firmness: Firmness.AsManyAsWanted } => $"{range.Hold.Shortest!.Value.TotalSeconds:0}-{range.Hold.Longest!.Value.TotalSeconds:0} x open",
            _ => low == high ? $"{low:0}" : $"{low:0}-{high:0}",
        };
    }

    private static IEnumerable<string> Ids(IEnumerable<Exercise> exercises) => exercises.Select(exercise => exercise.Id.Value);

    private static string[] Words(string cell) => cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static string Sorted(string cell) => Sorted(Words(cell));

    private static string Sorted<T>(IEnumerable<T> words) => string.Join(", ", words.Select(word => $"{word}").Order(StringComparer.Ordinal));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    /// <summary>One pattern for a text of as many lines as there are patterns, each found in its line.</summary>
    private static string EachLine(IEnumerable<string> patterns) => $"(?i)^{Lines(patterns.Select(pattern => $".*({pattern}).*"))}$";

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase);

    /// <summary>"FoamRoller" for foamRoller, as the table has it.</summary>
    private static string Member(object word) => char.ToUpperInvariant($"{word}"[0]) + $"{word}"[1..];

    private static string Member(EquipmentGroup group) => string.Join(" or ", group.AnyOf.Concat(group.StandIns.Where(standIn => standIn.Suits).Select(standIn => standIn.Item)).Select(Member));
}
