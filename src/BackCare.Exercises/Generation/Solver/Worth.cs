namespace BackCare.Exercises.Generation.Solver;

/// <summary>How many points each thing is worth. docs/generator.md gives the reasons; a test holds the two together.</summary>
internal static class Worth
{
    /// <summary>A part that an exercise has, once more as a primary one, and a direction in which the trunk moves; each once.</summary>
    public const int Feature = 1;

    /// <summary>A kind of exercise that is there.</summary>
    public const int Kind = 2;

    /// <summary>A second exercise for the area of the greatest weight; less for lighter areas, in proportion.</summary>
    public const int SecondExercise = 2;

    /// <summary>One exercise that bends forward more than exercises that bend backward.</summary>
    public const int Rounding = 2;

    /// <summary>A stretch that can come last.</summary>
    public const int CalmEnd = 3;

    /// <summary>A change of position.</summary>
    public const int PositionChange = 3;

    /// <summary>Getting down to the floor, beside the change of position that it is.</summary>
    public const int FloorTransfer = 1;

    /// <summary>One listing among the recent exercises; at most <see cref="MostRecent"/> count.</summary>
    public const int Recent = 2;

    /// <summary>How many listings of one exercise among the recent ones count.</summary>
    public const int MostRecent = 2;

    /// <summary>An exercise that suits the time of day less.</summary>
    public const int Untimely = 6;

    /// <summary>A step of the time that is not used.</summary>
    public const int UnusedStep = 2;

    /// <summary>How many steps the budget has: a step is a twentieth of it.</summary>
    public const int StepsOfBudget = 20;

    /// <summary>The longest step, in seconds.</summary>
    public const int LongestStepSeconds = 60;
}
