using BackCare.Exercises;

namespace WebTimer;

internal static class RoutineExtensions
{
    /// <summary>The routine in the language of a catalog.</summary>
    public static Routine In(this Routine routine, ExerciseCatalog catalog) => Routine.Read(routine.ToJson(), catalog);

    public static bool CanBeEasier(this Routine routine, int place) => LevelsOf(routine, place, (level, present) => level < present);

    public static bool CanBeHarder(this Routine routine, int place) => LevelsOf(routine, place, (level, present) => level > present);

    private static bool LevelsOf(Routine routine, int place, Func<int, int, bool> isWanted)
    {
        var item = routine.Items[place];
        var levels = item.Exercise.Levels;
        var present = levels.ToList().FindIndex(level => level.Equals(item.Level));
        return present >= 0 && levels.Where((level, index) => isWanted(index, present) && !level.Demands.Intersect(routine.Avoided).Any()).Any();
    }
}
