namespace BackCare.Exercises;

/// <summary>A routine as a page to print and to hand over. Thread-safe.</summary>
/// <remarks>
/// Each exercise with its dose in plain words, steps, cues, what it should feel like where a source says it, its note, its pictures (<see cref="Exercise.Media"/>) or
/// room for one, and boxes to tick; the stop rule, the disclaimer and the sources. All text is escaped: names and notes stay text. Nothing is loaded from
/// anywhere but pictures that you gave an address.
/// </remarks>
public static class Handout
{
    /// <summary>The page as one HTML document: offline, for A4, for a phone, for light and dark screens.</summary>
    /// <param name="routine">The routine.</param>
    /// <param name="schedule">The days to tick and the times to name; <see langword="null"/>: every day of the week, and no times.</param>
    /// <param name="catalog">Where the sources are; <see langword="null"/>: the default catalog. A source that it does not have is named by its id.</param>
    public static string ToHtml(Routine routine, Schedule? schedule = null, ExerciseCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(routine);
        return new HtmlPage(new(routine, schedule, catalog)).Text();
    }

    /// <summary>The page as Markdown (CommonMark with tables).</summary>
    /// <inheritdoc cref="ToHtml"/>
    public static string ToMarkdown(Routine routine, Schedule? schedule = null, ExerciseCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(routine);
        return new MarkdownPage(new(routine, schedule, catalog)).Text();
    }

    /// <summary>A dose in plain words, such as "Repeat 15 times, hold 5 seconds each time. Do 2 sets."</summary>
    public static string InWords(Dose dose)
    {
        ArgumentNullException.ThrowIfNull(dose);
        return DoseWords.Of(dose);
    }
}
