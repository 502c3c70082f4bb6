namespace BackCare.Exercises.Tests.Generation;

public class NextBestTests
{
    private static readonly Position[] Three = [Position.Quadruped, Position.Standing, Position.Supine];

    [Fact]
    public void One_exercise_gives_one_routine_however_many_doses_it_has() =>
        ShouldBeAllAndProven(expected: 1, seconds: 953, Any("exercise-1", ExerciseKind.Mobility, [Position.SittingOnChair], "1-3 x 3-22, hold 14-54 s"));

    [Fact]
    public void Three_exercises_give_seven_routines_however_many_positions_they_have() => ShouldBeAllAndProven(
        expected: 7,
        seconds: 862,
        Any("exercise-1", ExerciseKind.Strengthening, Three, "a few sets", "1-3 x as many as wanted, hold a few s", "1-3 x a few"),
        Any("exercise-2", ExerciseKind.Mobility, Three, ">=2 x 12", "a few x >=3", "1-3 x 11-14, hold a few s"),
        Any("exercise-3", ExerciseKind.Mobility, [Position.Standing], "1-3 x ~8, hold 5-6 s"));

    private static Exercise Any(string id, ExerciseKind kind, Position[] positions, params string[] ranges) => ExerciseCatalog.Default["childs-pose"] with
    {
        Id = id,
        Kind = kind,
        Positions = positions,
        PrimaryAreas = [TargetArea.Chest],
        SecondaryAreas = [],
        Equipment = [],
        Doses = [.. ranges.Select(range => new CitedDose(ExerciseCatalog.Default.Sources[0].Id, DoseRange.Parse(range)))],
    };

    private static void ShouldBeAllAndProven(int expected, int seconds, params Exercise[] exercises)
    {
        var results = ExerciseCatalog.Empty.Extend(exercises, ExerciseCatalog.Default.Sources)
            .GenerateAll(new() { TimeBudget = TimeSpan.FromSeconds(seconds), MaxExercises = 4, Seed = 1122221018 })
            .Select(result => (Ids: string.Join(' ', result.Routine.Items.Select(item => item.Exercise.Id.Value).Order(StringComparer.Ordinal)), result.IsProvenBest))
            .ToArray();

        results.Select(result => result.Ids).Should().OnlyHaveUniqueItems().And.HaveCount(expected);
        results.Should().OnlyContain(result => result.IsProvenBest);
    }
}
