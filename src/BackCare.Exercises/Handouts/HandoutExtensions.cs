using BackCare.Exercises.Figures;
using BackCare.Exercises.Handouts;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises;

/// <summary>A routine as a page to print and to hand over. Thread-safe.</summary>
/// <remarks>
/// The page begins with the stop rule, the advice to check with a clinician, and the precautions of the routine. Each exercise follows with its dose in
/// plain words, its steps, all that its other texts say, its note and its pictures: your own (<see cref="Exercise.Media"/>), else its figure; then the way down to the
/// floor and up, boxes to tick, the signs for which to get help, whole, the disclaimer and the sources. All text is escaped: names and
/// notes stay text. Only pictures that you gave an address are loaded; nothing else is.
/// </remarks>
public static class HandoutExtensions
{
    extension(Routine routine)
    {
        /// <summary>The routine as one HTML document to print: offline, for A4, for a phone, for light and dark screens.</summary>
        /// <param name="schedule">The days to tick and the times to name; <see langword="null"/>: every day of the week, and no times.</param>
        /// <param name="catalog">Where the sources are; <see langword="null"/>: the default catalog. A source that it does not have is named by its id.</param>
        /// <param name="figures">Where the pictures are; <see langword="null"/>: those of this package; <see cref="FigureCatalog.Empty"/>: none.</param>
        /// <exception cref="ArgumentNullException">The routine is <see langword="null"/>.</exception>
        public string ToHtml(Schedule? schedule = null, ExerciseCatalog? catalog = null, FigureCatalog? figures = null)
        {
            ArgumentNullException.ThrowIfNull(routine);
            return new HtmlPage(new(routine, schedule, catalog, figures)).Text();
        }

        /// <summary>The routine as a page to print, in Markdown (CommonMark with tables).</summary>
        /// <param name="schedule">The days to tick and the times to name; <see langword="null"/>: every day of the week, and no times.</param>
        /// <param name="catalog">Where the sources are; <see langword="null"/>: the default catalog. A source that it does not have is named by its id.</param>
        /// <exception cref="ArgumentNullException">The routine is <see langword="null"/>.</exception>
        public string ToMarkdown(Schedule? schedule = null, ExerciseCatalog? catalog = null)
        {
            ArgumentNullException.ThrowIfNull(routine);
            return new MarkdownPage(new(routine, schedule, catalog)).Text();
        }
    }
}
