using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Tests.Generation;

public class NoPlaceTests
{
    [Fact]
    public void An_exercise_that_covers_as_much_is_not_said_to_cover_less_when_an_included_one_has_the_only_place()
    {
        var result = ExerciseCatalog.Default.Generate(new()
        {
            TimeBudget = TimeSpan.FromMinutes(10),
            Equipment = Equipment.Known,
            Included = ["cat-cow"],
            MaxExercises = 1,
        });

        result.Reasons.Single(reason => reason.Exercise == "seated-twist").LostOn.Should().NotBe(SelectionCriterion.Coverage);
    }
}
