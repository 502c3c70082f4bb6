using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tests.Exercises;

/// <summary>Areas, positions, equipment, demands, muscles and kinds have a name as people say it, and no text for people has anything else.</summary>
public sealed partial class NameTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static IEnumerable<string> Words =>
    [
        .. Enum.GetNames<TargetArea>(), .. Enum.GetNames<Position>(), .. Enum.GetNames<Muscle>(), .. Enum.GetNames<ExerciseKind>(), .. Enum.GetNames<Laterality>(),
        .. Equipment.Known.Select(item => item.Id), .. Demand.Known.Select(demand => demand.Id),
    ];

    private static IReadOnlyList<string>[] Names =>
    [
        [.. Enum.GetValues<TargetArea>().Select(area => area.Name)], [.. Enum.GetValues<Position>().Select(position => position.Name)], [.. Enum.GetValues<Muscle>().Select(muscle => muscle.Name)],
        [.. Enum.GetValues<ExerciseKind>().Select(kind => kind.Name)], [.. Enum.GetValues<Laterality>().Select(laterality => laterality.Name)], [.. Equipment.Known.Select(item => item.Name)], [.. Demand.Known.Select(demand => demand.Name)],
    ];

    [Fact]
    public void Every_word_has_a_name_of_its_own_in_plain_words()
    {
        foreach (var names in Names) names.Should().OnlyHaveUniqueItems().And.OnlyContain(name => PlainName.IsMatch(name));
    }

    [Theory]
    [InlineData("On your hands and knees", Position.Quadruped)]
    [InlineData("Lying face down", Position.Prone)]
    [InlineData("Sitting cross-legged on the floor", Position.CrossLeggedSitting)]
    public void A_position_is_named_as_people_say_it(string name, Position position) => position.Name.Should().Be(name);

    [Fact]
    public void A_word_that_is_not_defined_is_named_by_its_number() => ((Position)99).Name.Should().Be("99");

    [Fact]
    public void No_reason_obstacle_finding_step_or_swap_shows_an_identifier()
    {
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(5), Targets = [TargetArea.MiddleBack, TargetArea.Ribs], Equipment = [Equipment.Chair], Positions = [Position.SittingOnChair, Position.Quadruped], Avoided = [Demand.WristLoad] };
        var result = Catalog.Generate(request);
        var nothing = Catalog.Generate(request with { Targets = [TargetArea.ShoulderBlades], Positions = [Position.HalfKneeling], Kinds = [ExerciseKind.Mobility] });
        var twice = Catalog.Generate(request with { TimeBudget = TimeSpan.FromSeconds(20), Kinds = [ExerciseKind.Mobility] });
        var routine = new RoutineBuilder("One", Catalog).Add("prone-cobra").Add("latissimus-dorsi-stretch").Build();
        new RoutineBuilder("Wrong", Catalog).Avoiding(Demand.Prone).Add("prone-cobra", position: Position.Quadruped).TryBuild(out _, out var findings);
        var broken = ((Action)(() => Catalog.Extend([Example.Exercise with { SecondaryAreas = [TargetArea.MiddleBack], Levels = [new("Low", "Low.") { Position = Position.LongSitting }] }])))
            .Should().Throw<InvalidCatalogException>().Which.Findings;

        string[] texts =
        [
            .. result.Reasons.Concat(nothing.Reasons).Select(reason => reason.Text), .. nothing.Obstacles.Concat(twice.Obstacles).Select(obstacle => obstacle.Text),
            .. result.Findings.Concat(findings).Concat(broken).Select(finding => finding.Message), .. routine.Swaps(0, Catalog).Concat(routine.Swaps(1, Catalog)).Select(swap => swap.Text),
            .. Catalog.Query().Targeting(TargetArea.UpperBack).In(Position.SittingOnChair, Position.CrookLying).With(Equipment.FoamRoller).Avoiding(Demand.HeadDown).OfKind(ExerciseKind.Mobility)
                .Working(Muscle.ErectorSpinae).OfLaterality(Laterality.EachSideInTurn).Explain().Select(step => step.ToString()),
            routine.ToCertReport().ToString(), routine.ToMarkdown(),
        ];

        texts.Should().HaveCountGreaterThan(60);
        var identifiers = Words.Where(word => InnerCapital.IsMatch(word)).ToArray();
        foreach (var text in texts) identifiers.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty("'{0}' is for people", text);
    }

    [GeneratedRegex("^[A-Z][a-z]*(,?[ -][a-z]+)*$")]
    private static partial Regex PlainName { get; }

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex InnerCapital { get; }
}
