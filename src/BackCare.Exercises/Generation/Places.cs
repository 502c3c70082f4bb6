namespace BackCare.Exercises;

/// <summary>How many exercises a routine has at most where nobody says it: few, because few are kept up; more where there is time that they could not fill.</summary>
internal static class Places
{
    private static readonly TimeSpan UpToFour = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan UpToFive = TimeSpan.FromMinutes(15);

    public static int For(TimeSpan time) =>
        time <= UpToFour ? Validation.Rules.ManyExercises.Figure!.Value : time <= UpToFive ? Validation.Rules.ManyExercises.Figure!.Value + 1 : Validation.Rules.TooManyExercises.Figure!.Value;
}
