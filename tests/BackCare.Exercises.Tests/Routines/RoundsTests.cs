using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Routines;

/// <summary>A routine that is done more than once through.</summary>
public class RoundsTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    /// <summary>Sitting for 70 s, then on hands and knees for 45 s.</summary>
    private static readonly Routine Once = new RoutineBuilder("Circuit", Catalog).Add("seated-twist").Add("cat-cow", "10 x").Build();

    [Fact]
    public void A_routine_is_done_once_when_nothing_is_said() => Once.Rounds.Should().Be(1);

    [Fact]
    public void All_rounds_take_their_time_and_so_does_getting_back_to_the_first_position()
    {
        var routine = Once.WithRounds(3);

        routine.PositionChanges.Should().Be(3 + 2, "each round has one, and so has each way from one round to the next");
        routine.Duration.TotalSeconds.Should().Be((3 * (70 + 10 + 45)) + (2 * 10));
        routine.Items.Should().Equal(Once.Items, "the doses are those of one round");
    }

    [Fact]
    public void An_empty_routine_stays_an_error_in_rounds()
    {
        new RoutineBuilder("Nothing", Catalog).InRounds(3).TryBuild(out _, out var findings).Should().BeFalse();

        findings.Should().ContainSingle().Which.Code.Should().Be("routine.empty");
    }

    [Fact]
    public void Rounds_that_begin_where_they_end_have_no_change_between_them()
    {
        var floor = new RoutineBuilder("Floor", Catalog).InRounds(2).Add("cat-cow").Add("bird-dog").Build();
        var back = new RoutineBuilder("Back", Catalog).InRounds(2).Add("cat-cow").Add("seated-twist").Add("bird-dog").Build();

        floor.PositionChanges.Should().Be(0);
        back.PositionChanges.Should().Be(4);
    }

    [Fact]
    public void A_start_position_is_chosen_with_the_next_round_in_mind()
    {
        var first = Catalog["scapular-squeeze"] with { Id = "first", Positions = [Position.Standing, Position.SittingOnChair] };
        var last = Catalog["scapular-squeeze"] with { Id = "last", Positions = [Position.Prone, Position.SittingOnChair] };
        var catalog = Catalog.Extend([first, last]);

        Starts(rounds: 1).Should().Equal(Position.Standing, Position.Quadruped, Position.Prone);
        Starts(rounds: 2).Should().Equal(Position.SittingOnChair, Position.Quadruped, Position.SittingOnChair);

        IEnumerable<Position> Starts(int rounds) =>
            new RoutineBuilder("Positions", catalog).InRounds(rounds).Add("first").Add("cat-cow").Add("last").Build().Items.Select(item => item.Position);
    }

    [Fact]
    public void No_other_start_positions_make_fewer_changes_in_all_rounds()
    {
        Position[] positions = [Position.Standing, Position.SittingOnChair, Position.Quadruped];
        var some = Gen.SubListOf(positions).Where(list => list.Count > 0).SelectMany(list => Gen.Shuffle(list.ToArray()));
        var routines =
            from choices in some.ListOf(4)
            from rounds in Gen.Choose(1, 3)
            select (Choices: choices.ToArray(), Rounds: rounds);

        Prop.ForAll(Arb.From(routines), chosen =>
        {
            var exercises = chosen.Choices.Select((starts, i) => Catalog["scapular-squeeze"] with { Id = $"squeeze-{i}", Positions = starts }).ToArray();
            var builder = new RoutineBuilder("Any", Catalog.Extend(exercises)).InRounds(chosen.Rounds);
            foreach (var exercise in exercises) builder.Add(exercise);
            var fewest = Ways(chosen.Choices).Min(way => Enumerable.Repeat(way, chosen.Rounds).SelectMany(round => round).ToArray() is var all ? all.Zip(all.Skip(1)).Count(pair => pair.First != pair.Second) : 0);

            builder.Build().PositionChanges.Should().Be(fewest);
        }).QuickCheckThrowOnFailure();

        static IEnumerable<Position[]> Ways(IEnumerable<Position[]> choices) =>
            choices.Aggregate((IEnumerable<Position[]>)[[]], (ways, starts) => ways.SelectMany(way => starts.Select(start => (Position[])[.. way, start])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_number_of_rounds_out_of_its_range_is_refused_by_name(int rounds)
    {
        Once.Invoking(routine => routine.WithRounds(rounds)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(rounds));
        new RoutineBuilder("Any", Catalog).Invoking(builder => builder.InRounds(rounds)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(rounds));
        Once.WithRounds(Routine.MostRounds).Rounds.Should().Be(10);
    }

    [Fact]
    public void Rounds_that_take_longer_than_a_day_are_refused()
    {
        var endless = Catalog["cat-cow"] with { Id = "endless", Doses = [new("helen-clark", DoseRange.Parse(">=1 x >=1"))] };
        var long3 = new RoutineBuilder("Long", Catalog.Extend([endless])).Add("endless", "7 x 1000, rest 0 s").InRounds(3).Build();

        long3.Duration.TotalSeconds.Should().Be(3 * (5 + 28_000));
        long3.Invoking(routine => routine.WithRounds(4)).Should().Throw<InvalidRoutineException>()
            .Which.Findings.Single(finding => finding.Severity == FindingSeverity.Error).Message.Should().StartWith("The routine takes 112020 s");
    }

    [Fact]
    public void An_edited_routine_keeps_its_rounds()
    {
        var routine = new RoutineBuilder("Circuit", Catalog).InRounds(2).Add("foam-roll-pectoralis-stretch").Add("seated-twist").Build();

        routine.WithName("Other").Rounds.Should().Be(2);
        routine.WithNote(0, "Slowly.").WithMoved(0, 1).Without(1).Rounds.Should().Be(2);
        routine.Harder("foam-roll-pectoralis-stretch").Rounds.Should().Be(2);
        routine.Harder("foam-roll-pectoralis-stretch").Easier("foam-roll-pectoralis-stretch").Should().Be(routine);
        routine.Swaps("seated-twist", Catalog).Should().NotBeEmpty().And.OnlyContain(swap => swap.Routine.Rounds == 2);
        routine.ToBuilder(Catalog).Build().Should().Be(routine);
    }

    [Fact]
    public void What_takes_the_place_of_an_exercise_says_that_its_time_comes_in_each_round()
    {
        var (once, twice) = (Once.Swaps("cat-cow", Catalog), Once.WithRounds(2).Swaps("cat-cow", Catalog));

        twice.Select(swap => swap.Exercise).Should().Equal(once.Select(swap => swap.Exercise));
        once.Should().NotContain(swap => swap.Text.Contains("round"));
        twice.Should().OnlyContain(swap => swap.Text.EndsWith(" s longer in each round") || swap.Text.EndsWith(" s less in each round") || swap.Text.EndsWith("takes as long"));
    }

    [Fact]
    public void Another_number_of_rounds_is_another_routine_that_says_so()
    {
        Once.WithRounds(2).Should().NotBe(Once);
        Once.WithRounds(2).WithRounds(1).Should().Be(Once);
        Once.WithRounds(2).ToString().Should().Be("Circuit (2 rounds)\nSeated twist: hold 30 s, each side\nCat-cow: 10 x");
        Once.ToString().Should().StartWith("Circuit\n");
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(8, null)]
    [InlineData(9, "dose.long-total")]
    public void The_hold_in_all_is_counted_over_all_rounds(int rounds, string? expected)
    {
        var findings = new RoutineBuilder("Circuit", Catalog).Add("seated-twist", "hold 30 s").InRounds(rounds).Build().Validate();

        findings.Where(finding => finding.Code is "dose.short-total" or "dose.long-total").Select(finding => finding.Code).Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void A_session_is_as_long_as_all_of_its_rounds()
    {
        Once.WithRounds(8).Validate().Select(finding => finding.Code).Should().NotContain("routine.long-session");
        Once.WithRounds(9).Validate().Select(finding => finding.Code).Should().Contain("routine.long-session");
    }

    [Theory]
    [InlineData("1-3 x 10", "10 x", 3, null)]
    [InlineData("1-3 x 10", "2 x 10", 2, "all rounds make 4 sets, and at most 3 are stated")]
    [InlineData("2 x 10", "2 x 10", 1, null)]
    [InlineData("2 x 10", "2 x 10", 2, "all rounds make 4 sets, and at most 2 are stated")]
    [InlineData("~3 x 10", "3 x 10", 1, null)]
    [InlineData("~3 x 10", "3 x 10", 2, "all rounds make 6 sets, and at most 3 are stated")]
    [InlineData(">=1 x 10", "10 x", 10, null)] // no upper end
    [InlineData("10 x", "10 x", 10, null)] // the source leaves the sets out
    public void More_sets_in_all_rounds_than_a_source_states_are_an_info_that_names_the_exercise(string stated, string dose, int rounds, string? expected)
    {
        var findings = new RoutineBuilder("Circuit", With(DoseRange.Parse(stated))).Add("own", dose).InRounds(rounds).Build().Validate();

        var found = findings.Where(finding => finding.Code == "routine.rounds-exceed-sets");
        found.Select(finding => $"{finding.Severity} {finding.Place} {finding.Message}").Should()
            .Equal(expected is null ? [] : [$"Info Items[0].Dose Cat-cow: {expected}; do fewer rounds, or fewer sets in each."]);
    }

    [Fact]
    public void Of_two_sources_the_one_that_states_more_sets_counts()
    {
        var routine = new RoutineBuilder("Circuit", With(DoseRange.Parse("1 x 10"), DoseRange.Parse("3-4 x 8-12"))).Add("own", "10 x").Build();

        Codes(routine.WithRounds(4)).Should().NotContain("routine.rounds-exceed-sets");
        Codes(routine.WithRounds(5)).Should().Contain("routine.rounds-exceed-sets");
    }

    [Fact]
    public void Of_two_sources_the_one_that_leaves_the_sets_out_does_not_count()
    {
        var routine = new RoutineBuilder("Circuit", With(DoseRange.Parse("10 x"), DoseRange.Parse("2 x 10"))).Add("own", "2 x 10").Build();

        Codes(routine).Should().NotContain("routine.rounds-exceed-sets");
        Codes(routine.WithRounds(2)).Should().Contain("routine.rounds-exceed-sets");
    }

    [Fact]
    public void An_exercise_that_comes_twice_in_a_round_counts_twice_and_is_heard_of_once()
    {
        var circuit = new RoutineBuilder("Circuit", With(DoseRange.Parse("1-3 x 10"))).AllowRepeats().Add("own", "10 x").Add("seated-twist").Add("own", "10 x").Build();

        Codes(circuit).Should().NotContain("routine.rounds-exceed-sets", "it has one round");
        Codes(circuit.WithRounds(2)).Count(code => code == "routine.rounds-exceed-sets").Should().Be(1);
    }

    [Fact]
    public void A_dose_that_somebody_decided_on_has_one_finding_and_no_second_one_for_its_rounds()
    {
        var routine = new RoutineBuilder("Circuit", With(DoseRange.Parse("1-3 x 10"))).Add("own", "4 x 20", decision: new("Ana", "For a week")).InRounds(2).Build();

        Codes(routine).Should().Contain("dose.decided").And.NotContain("routine.rounds-exceed-sets");
    }

    [Fact]
    public void Rounds_are_kept_in_the_document_and_left_out_of_it_when_there_is_one()
    {
        var json = Once.WithRounds(3).ToJson();

        json.Should().Contain("\"formatVersion\": 2").And.Contain("  \"rounds\": 3,\n");
        Routine.Read(json, Catalog).Should().Be(Once.WithRounds(3));
        Once.ToJson().Should().NotContain("rounds");
        Routine.Read(json.Replace("\"rounds\": 3,", "", StringComparison.Ordinal), Catalog).Should().Be(Once);
    }

    [Theory]
    [InlineData("0", "value.out-of-range", "1 to 10")]
    [InlineData("11", "value.out-of-range", "1 to 10")]
    [InlineData("1.5", "document.wrong-type", "a whole number")]
    [InlineData("\"2\"", "document.wrong-type", "a whole number")]
    public void Rounds_that_make_no_sense_in_a_document_are_refused_with_their_place(string rounds, string code, string says)
    {
        var json = Once.WithRounds(3).ToJson().Replace("\"rounds\": 3", $"\"rounds\": {rounds}", StringComparison.Ordinal);

        var finding = json.Invoking(text => Routine.Read(text, Catalog)).Should().Throw<InvalidRoutineException>().Which.Findings.Should().ContainSingle().Subject;

        (finding.Code, finding.Place, finding.Line).Should().Be((code, "$.rounds", 4));
        finding.Message.Should().Contain(says);
    }

    [Fact]
    public void Rounds_are_kept_in_the_value_of_a_routine_and_refused_out_of_their_range()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForBackCare(Catalog);

        var json = JsonSerializer.Serialize(Once.WithRounds(2), options);

        json.Should().StartWith("""{"name":"Circuit","rounds":2,"items":""");
        JsonSerializer.Deserialize<Routine>(json, options).Should().Be(Once.WithRounds(2));
        JsonSerializer.Serialize(Once, options).Should().NotContain("rounds");
        json.Replace("\"rounds\":2", "\"rounds\":11", StringComparison.Ordinal).Invoking(wrong => JsonSerializer.Deserialize<Routine>(wrong, options))
            .Should().Throw<JsonException>().WithMessage("*11 is out of range; expected 1 to 10.*").Which.Path.Should().Be("$.rounds");
    }

    private static ExerciseCatalog With(params DoseRange[] stated) =>
        Catalog.Extend([Catalog["cat-cow"] with { Id = "own", Doses = [.. stated.Select(range => new CitedDose("helen-clark", range))] }]);

    private static IEnumerable<string> Codes(Routine routine) => routine.Validate().Select(finding => finding.Code);
}
