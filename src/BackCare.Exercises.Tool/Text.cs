using System.Globalization;

namespace BackCare.Exercises.Tool;

/// <summary>Values as people read them.</summary>
internal static class Text
{
    /// <summary>Minutes and seconds, such as "9:05".</summary>
    public static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");
}
