using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>How many exercises a routine has at most where nobody says it: few, because few are kept up; more where there is time that they could not fill.</summary>
internal static class Places
{
    private static readonly TimeSpan LongestOfFew = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestOfMore = TimeSpan.FromMinutes(15);

    private static int Few => Rules.ManyExercises.Figure!.Value;

    private static int Most => Rules.TooManyExercises.Figure!.Value;

    /// <summary>4 for up to 10 minutes, 5 for up to 15 minutes, 6 for more.</summary>
    public static int For(TimeSpan time) => time <= LongestOfFew ? Few : time <= LongestOfMore ? Few + 1 : Most;
}
