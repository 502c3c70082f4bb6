using BackCare.Exercises.Handouts;

namespace BackCare.Exercises;

/// <summary>A routine as a page to print and to hand over. Thread-safe.</summary>
/// <remarks>
/// The first page is what somebody needs who does it: the stop rule and the advice to check with a clinician, each exercise with its dose in plain words, its
/// steps, its note and its picture (your own, <see cref="Exercise.Media"/>, else its figure), and boxes to tick. The pages after it have for whom it is wise to ask first, all that the
/// other texts of the exercises say, the way down to the floor and up, the signs for which to get help, whole, the disclaimer and the sources. All text is escaped: names and
/// notes stay text. Only pictures that you gave an address are loaded; nothing else is.
/// </remarks>
public static class HandoutExtensions
{
    extension(Routine routine)
    {
        /// <summary>The routine as one HTML document to print: offline, for paper of any size, for a phone, for light and dark screens.</summary>
        /// <remarks>It has the routine inside, as JSON that <see cref="Routine.Read(string, ExerciseCatalog)"/> reads (the element with the id "routine"), and as a plan of schema.org.</remarks>
        /// <param name="options">What it has besides the routine; <see langword="null"/>: the default.</param>
        /// <exception cref="ArgumentNullException">The routine is <see langword="null"/>.</exception>
        public string ToHtml(HandoutOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(routine);
            return new HtmlPage(new(routine, options ?? new())).Text();
        }

        /// <summary>The routine as a page to print, in Markdown (CommonMark with tables).</summary>
        /// <param name="options">What it has besides the routine; paper and type are not its matter; <see langword="null"/>: the default.</param>
        /// <exception cref="ArgumentNullException">The routine is <see langword="null"/>.</exception>
        public string ToMarkdown(HandoutOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(routine);
            return new MarkdownPage(new(routine, options ?? new())).Text();
        }
    }
}
