using System.Text.Json;

namespace BackCare.Exercises.Tests.Exercises;

public class EquipmentGroupTests
{
    private static readonly EquipmentGroup RollerOrTowel = new(Equipment.FoamRoller, Equipment.RolledTowel);

    [Theory]
    [InlineData(true, "foamRoller")]
    [InlineData(true, "rolledTowel")]
    [InlineData(true, "chair", "rolledTowel")]
    [InlineData(true, "foamRoller", "rolledTowel")]
    [InlineData(false, "chair", "foldedTowel")]
    [InlineData(false)]
    public void One_item_of_the_group_is_enough_and_another_item_is_not(bool met, params string[] atHand) =>
        RollerOrTowel.IsMetBy([.. atHand.Select(Equipment.Parse)]).Should().Be(met);

    [Fact]
    public void A_group_that_names_no_item_is_met_by_nothing() =>
        new EquipmentGroup().IsMetBy(Equipment.Known).Should().BeFalse();

    [Fact]
    public void Null_is_not_the_same_as_nothing()
    {
        new Action(() => _ = new EquipmentGroup(null!)).Should().ThrowExactly<ArgumentNullException>();
        new Action(() => RollerOrTowel.IsMetBy(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("atHand");
    }

    [Fact]
    public void The_items_are_copied_and_cannot_be_changed()
    {
        var items = new List<Equipment> { Equipment.FoamRoller };
        var group = new EquipmentGroup(items);

        items.Add(Equipment.Chair);

        group.AnyOf.Should().Equal(Equipment.FoamRoller);
        group.AnyOf.Should().NotBeAssignableTo<IList<Equipment>>();
    }

    [Fact]
    public void Groups_of_the_same_items_and_note_are_equal()
    {
        new EquipmentGroup(Equipment.FoamRoller, Equipment.RolledTowel).Should().Be(RollerOrTowel);
        new EquipmentGroup(Equipment.FoamRoller, Equipment.RolledTowel).GetHashCode().Should().Be(RollerOrTowel.GetHashCode());
        RollerOrTowel.Should().NotBe(new EquipmentGroup(Equipment.FoamRoller));
        RollerOrTowel.Should().NotBe(RollerOrTowel with { Note = "Firm." });
    }

    [Fact]
    public void In_json_a_group_without_a_note_and_stand_ins_has_neither() =>
        JsonSerializer.Serialize(RollerOrTowel).Should().Be("""{"anyOf":["foamRoller","rolledTowel"]}""");

    [Fact]
    public void A_group_prints_its_items_as_a_choice() => RollerOrTowel.ToString().Should().Be("foam roller or rolled towel");
}
