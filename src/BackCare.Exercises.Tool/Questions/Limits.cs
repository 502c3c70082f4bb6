namespace BackCare.Exercises.Tool.Questions;

/// <summary>How much can be asked for at once.</summary>
internal static class Limits
{
    public const double FewestMinutes = 0.5;
    public const double MostMinutes = 60;
    public const int LongestText = 80;
    public const int MostWords = 40;
    public const int MostStages = 1000;
    public const int MostSegments = 1_000_000;
    public const string IdForm = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>Minutes as a time, to the second.</summary>
    public static TimeSpan Time(double minutes) => TimeSpan.FromSeconds(Math.Round(minutes * 60));
}
