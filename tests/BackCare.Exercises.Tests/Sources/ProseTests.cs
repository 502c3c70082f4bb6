using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tests.Sources;

/// <summary>What the prose of the catalog may say, whatever exercise is added to it.</summary>
public sealed partial class ProseTests
{
    private const int MostWordsInASentence = 19;

    private static IEnumerable<Exercise> Exercises => ExerciseCatalog.Default.Exercises;

    private static IEnumerable<Prose.Line> Everything => Exercises.SelectMany(Prose.Everything);

    [Fact]
    public void A_number_in_the_prose_is_a_figure_of_a_dose_or_a_measure()
    {
        var strayNumbers =
            from exercise in Exercises
            let figures = FiguresOf(exercise).ToHashSet()
            from line in Prose.Instructions(exercise)
            from number in NumbersIn(line.Text)
            where !figures.Contains(number)
            select string.Create(CultureInfo.InvariantCulture, $"{number} in {line}");

        strayNumbers.Should().BeEmpty();
    }

    [Fact]
    public void No_figure_is_written_out_in_words()
    {
        Quoted(Exercises.SelectMany(Prose.Instructions).Where(line => NumberWord.IsMatch(line.Text))).Should().BeEmpty("the test above reads digits only");
    }

    [Fact]
    public void Every_measure_stands_in_the_prose()
    {
        var unsaid =
            from exercise in Exercises
            let numbers = Prose.Instructions(exercise).SelectMany(line => NumbersIn(line.Text)).ToHashSet()
            from measure in exercise.Measures
            where !numbers.Contains(measure.Value)
            select $"{exercise.Id}: {measure}";

        unsaid.Should().BeEmpty();
    }

    [Fact]
    public void The_left_wording_of_a_step_is_the_mirror_image_of_the_right()
    {
        var lopsided = SidedSteps().Where(sided => Mirrored(sided.Step.Left!) != sided.Step.Right);

        lopsided.Select(sided => $"{sided.Exercise.Id}: '{sided.Step.Left}' / '{sided.Step.Right}'").Should().BeEmpty();
    }

    [Fact]
    public void The_wording_for_a_side_names_a_side()
    {
        SidedSteps().Where(sided => !SideWord.IsMatch(sided.Step.Left!)).Select(sided => $"{sided.Exercise.Id}: {sided.Step.Left}").Should().BeEmpty();
    }

    [Fact]
    public void A_step_for_either_side_names_no_side()
    {
        var oneSided =
            from exercise in Exercises
            where exercise.Laterality == Laterality.EachSideInTurn
            from step in exercise.Steps
            where SideWord.IsMatch(step.Text)
            select $"{exercise.Id}: {step.Text}";

        oneSided.Should().BeEmpty();
    }

    [Fact]
    public void No_text_of_the_library_has_medical_wording()
    {
        Quoted(Everything.Where(line => MedicalWord.IsMatch(line.Text))).Should().BeEmpty("a source's title may claim what it likes; the catalog claims nothing");
    }

    [Fact]
    public void No_claim_that_was_rejected_is_carried_over()
    {
        Quoted(Everything.Where(line => RejectedClaim.IsMatch(line.Text))).Should().BeEmpty("it was looked at, and no good source says it");
    }

    [Fact]
    public void Every_sentence_is_shorter_than_twenty_words()
    {
        var longWinded = Everything.SelectMany(line => line.Sentences).Where(sentence => WordsIn(sentence.Text) > MostWordsInASentence);

        Quoted(longWinded).Should().BeEmpty();
    }

    [Fact]
    public void No_text_has_stray_blanks()
    {
        Quoted(Everything.Where(line => line.Text != SingleBlanks(line.Text))).Should().BeEmpty();
    }

    [Fact]
    public void Every_instruction_ends_with_a_full_stop()
    {
        Quoted(Exercises.SelectMany(Prose.FullSentences).Where(line => !line.Text.EndsWith('.'))).Should().BeEmpty();
    }

    [Fact]
    public void No_two_exercises_share_a_name_or_an_alias()
    {
        var names = Exercises.SelectMany(exercise => exercise.Aliases.Prepend(exercise.Name), (exercise, name) => (exercise.Id, Name: name));

        var shared = names.GroupBy(named => named.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);

        shared.Select(group => $"'{group.Key}': {string.Join(", ", group.Select(named => named.Id))}").Should().BeEmpty();
    }

    /// <summary>Lines as text, which a failing test shows in one line each.</summary>
    private static IEnumerable<string> Quoted(IEnumerable<Prose.Line> lines) => lines.Select(line => $"{line}");

    private static IEnumerable<decimal> FiguresOf(Exercise exercise)
    {
        foreach (var measure in exercise.Measures) yield return measure.Value;
        foreach (var range in exercise.Doses.Select(dose => dose.Range))
        {
            if (range.Hold.Shortest is { } shortest) yield return (decimal)shortest.TotalSeconds;
            if (range.Hold.Longest is { } longest) yield return (decimal)longest.TotalSeconds;
            foreach (var count in new[] { range.Repetitions.Fewest, range.Repetitions.Most, range.Sets.Fewest, range.Sets.Most })
            {
                if (count is { } figure) yield return figure;
            }
        }
    }

    private static IEnumerable<(Exercise Exercise, Step Step)> SidedSteps() =>
        Exercises.SelectMany(exercise => exercise.Steps, (exercise, step) => (exercise, step)).Where(sided => sided.step is { Left: not null, Right: not null });

    private static IEnumerable<decimal> NumbersIn(string text) =>
        Number.Matches(text).Select(number => decimal.Parse(number.Value, CultureInfo.InvariantCulture));

    private static int WordsIn(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string SingleBlanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Mirrored(string text) => SideWord.Replace(text, word => word.Value switch
    {
        "left" => "right",
        "Left" => "Right",
        "right" => "left",
        _ => "Left",
    });

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberWord { get; }

    [GeneratedRegex(@"\b([Ll]eft|[Rr]ight)\b")]
    private static partial Regex SideWord { get; }

    [GeneratedRegex(@"\b(cure\w*|heal\w*|treat\w*|therap\w*|rehab\w*|prescri\w*|patient\w*|diagnos\w*|contraindicat\w*|pain\w*|reliev\w*|relief|injur\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MedicalWord { get; }

    [GeneratedRegex(@"\b(posture\w*|realign\w*|nerves?|crack\w*|chiropract\w*|hypnosis|discs?|herniat\w*|sciatica|sacroiliac)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RejectedClaim { get; }
}
