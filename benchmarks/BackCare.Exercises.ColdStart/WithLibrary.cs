using BackCare.Exercises.Figures;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises.ColdStart;

/// <summary>What a program does with the library first.</summary>
internal static class WithLibrary
{
    public static string Query() => string.Join('\n', ExerciseCatalog.Default.Query()
        .Targeting(TargetArea.MiddleBack)
        .In(Position.SittingOnChair)
        .With(Equipment.Chair)
        .Avoiding(Demand.SpinalFlexion)
        .Select(exercise => exercise.Name));

    public static string Routine() => string.Join('\n', Generated().Items.Select(item => $"{item.Exercise.Name}: {item.Dose}"));

    public static string Plan() => string.Join('\n', new ExercisePlan(Generated()).Next().Routine.Items.Select(item => $"{item.Exercise.Name}: {item.Dose}"));

    public static string Handout() => Generated().ToHtml();

    /// <summary>Writes what the program that is written by hand reads: the catalog as one document, and a picture of each exercise.</summary>
    public static string Export(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "catalog.json"), ExerciseCatalog.Default.ToJson());
        foreach (var exercise in ExerciseCatalog.Default.Exercises)
        {
            File.WriteAllText(Path.Combine(folder, $"{exercise.Id}.svg"), FigureCatalog.Default.For(exercise)!.ToSvg());
        }

        return folder;
    }

    private static Routine Generated() => ExerciseCatalog.Default.Generate(new RoutineRequest
    {
        Name = "Ten minutes",
        Targets = [TargetArea.MiddleBack, TargetArea.Chest],
        TimeBudget = TimeSpan.FromMinutes(10),
        Equipment = [Equipment.Chair, Equipment.RolledTowel],
        Seed = 7,
    }).Routine!;
}
