namespace BackCare.Exercises.Tests.Exercises;

public class StandInTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    /// <summary>An exercise for which people try something that does not suit; the catalog has none at present.</summary>
    private static readonly Exercise Unsuitable = Catalog["foam-roll-pectoralis-stretch"] with
    {
        Id = "roller-rest",
        Equipment = [new(Equipment.FoamRoller) { StandIns = [new(Equipment.Cushion, false, "It is too soft to lie on along your spine; stretch in a doorway instead.")] }],
    };

    [Fact]
    public void A_rolled_towel_stands_in_for_the_roller_under_the_upper_back()
    {
        var roller = Catalog["thoracic-extension-over-roller"].Equipment.Single();

        roller.AnyOf.Should().Equal(Equipment.FoamRoller);
        var towel = roller.StandIns.Should().ContainSingle().Subject;
        (towel.Item, towel.Suits, towel.Source).Should().Be((Equipment.RolledTowel, true, SourceId.Parse("momentum-medical")));
        towel.Why.Should().Contain("behind the upper back");
        Catalog["thoracic-extension-over-roller"].IsDoableWith([Equipment.RolledTowel]).Should().BeTrue();
    }

    [Fact]
    public void It_stands_in_for_the_roller_that_one_lies_on_lengthwise_because_another_source_says_so()
    {
        var stretch = Catalog["foam-roll-pectoralis-stretch"];
        var towel = stretch.Equipment.Single().StandIns.Should().ContainSingle().Subject;

        (towel.Item, towel.Suits, towel.Source).Should().Be((Equipment.RolledTowel, true, SourceId.Parse("rhp-towel-stretch")));
        towel.Why.Should().Contain("bath towel").And.Contain("milder");
        stretch.Doses.Select(dose => dose.Source).Should().NotContain(towel.Source!, "the source of the exercise has a roller");
        Catalog.SourceOf(towel.Source!).Publisher.Should().Be("RHP Physiotherapy");
        stretch.IsDoableWith([Equipment.RolledTowel]).Should().BeTrue();
        Catalog.Query().With(Equipment.RolledTowel).Select(exercise => exercise.Id).Should().Contain("foam-roll-pectoralis-stretch");
    }

    [Fact]
    public void One_that_does_not_suit_is_named_and_not_counted()
    {
        var cushion = Unsuitable.Equipment.Single().StandIns.Should().ContainSingle().Subject;

        (cushion.Item, cushion.Suits).Should().Be((Equipment.Cushion, false));
        cushion.Why.Should().Contain("too soft").And.Contain("doorway");
        cushion.Source.Should().BeNull("no source says it");
        Unsuitable.IsDoableWith([Equipment.Cushion]).Should().BeFalse();
        Unsuitable.IsDoableWith([Equipment.Cushion, Equipment.FoamRoller]).Should().BeTrue();
        var extended = Catalog.Extend([Unsuitable]);
        extended.Query().With(Equipment.Cushion).Should().NotContain(Unsuitable);
        extended.Query().With(Equipment.FoamRoller).Should().Contain(Unsuitable);
        extended.Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), Equipment = [Equipment.Cushion], Included = [Unsuitable.Id] }).HasRoutine.Should().BeFalse();
    }

    [Fact]
    public void It_holds_in_one_direction_only()
    {
        Catalog["passive-backbend"].IsDoableWith([Equipment.RolledTowel]).Should().BeTrue();
        Catalog["prone-t-raise"].Comfort.Should().Equal(Equipment.RolledTowel);
        var onTowel = Catalog["passive-backbend"] with { Equipment = [new(Equipment.RolledTowel)] };

        onTowel.IsDoableWith([Equipment.FoamRoller]).Should().BeFalse();
        onTowel.IsDoableWith([Equipment.RolledMat]).Should().BeFalse();
    }

    [Fact]
    public void A_group_prints_the_stand_ins_that_suit_and_no_other()
    {
        Catalog["thoracic-extension-over-roller"].Equipment.Single().ToString().Should().Be("foam roller or rolled towel");
        Catalog["foam-roll-pectoralis-stretch"].Equipment.Single().ToString().Should().Be("foam roller or rolled towel");
        Unsuitable.Equipment.Single().ToString().Should().Be("foam roller");
        new EquipmentGroup(Equipment.FoamRoller) { StandIns = [new(Equipment.Cushion, false, "Too soft."), new(Equipment.RolledTowel, true, "Firm.")] }
            .ToString().Should().Be("foam roller or rolled towel");
    }

    [Fact]
    public void Stand_ins_with_faults_are_named_where_they_stand()
    {
        EquipmentGroup group = new(Equipment.Chair)
        {
            StandIns =
            [
                new(Equipment.Chair, true, "It is one."),
                new(Equipment.Cushion, true, " "),
                new(Equipment.Parse("slingTrainer"), false, "Unknown."),
                new(Equipment.Cushion, false, "Too soft.") { Source = "nobody" },
            ],
        };

        var refused = FluentActions.Invoking(() => Catalog.Extend([Catalog["cat-cow"] with { Id = "cat-chair", Equipment = [group] }])).Should().Throw<InvalidCatalogException>();

        refused.Which.Findings.Select(finding => $"{finding.Code} {finding.Place}").Should().BeEquivalentTo(
            "exercise.listed-twice Exercises[0].Equipment[0].StandIns[0].Item",
            "value.blank Exercises[0].Equipment[0].StandIns[1].Why",
            "value.unknown-word Exercises[0].Equipment[0].StandIns[2].Item",
            "exercise.listed-twice Exercises[0].Equipment[0].StandIns[3].Item",
            "catalog.unknown-source Exercises[0].Equipment[0].StandIns[3].Source");
    }

    [Fact]
    public void Stand_ins_and_levels_with_positions_are_written_and_read_back()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Catalog.Extend([Unsuitable]).ToJson()));

        var read = ExerciseCatalog.Read(stream);

        read[Unsuitable.Id].Should().Be(Unsuitable);
        read[Unsuitable.Id].Equipment[0].StandIns.Should().Equal(Unsuitable.Equipment[0].StandIns);
        read["foam-roll-pectoralis-stretch"].Should().Be(Catalog["foam-roll-pectoralis-stretch"]);
        read["thoracic-extension-over-roller"].Equipment[0].StandIns.Should().Equal(Catalog["thoracic-extension-over-roller"].Equipment[0].StandIns);
        read["supine-snow-angel"].Levels.Select(level => level.Position).Should().Equal(Position.CrookLying, Position.Supine);
    }

    [Fact]
    public void A_stand_in_without_a_reason_cannot_be_made() =>
        FluentActions.Invoking(() => new StandIn(Equipment.Chair, true, null!)).Should().Throw<ArgumentNullException>().WithParameterName("why");
}
