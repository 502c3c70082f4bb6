using System.Text.RegularExpressions;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tests.Sources;

/// <summary>What a text must have so that somebody can do the exercise from it alone, as far as a rule can check it.</summary>
public sealed partial class RubricTests
{
    private const double HighestGrade = 7;

    public static TheoryData<string> Ids => [.. ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_part_is_there(string id)
    {
        var exercise = ExerciseCatalog.Default[id];

        // That none is blank, the catalog's own validator sees to.
        new[] { exercise.HowFar, exercise.Sensation, exercise.WrongSensation, exercise.HowToBreathe, exercise.EasierWay }.Should().NotContainNulls();
        exercise.Mistakes.Count.Should().BeInRange(1, 3);
        exercise.Cues.Should().NotBeEmpty();
        exercise.PrimaryMuscles.Should().NotBeEmpty();
        exercise.Steps.Select(step => step.Phase).Should().Contain(StepPhase.Start).And.Contain(StepPhase.Move).And.Contain(StepPhase.Return);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Steps_begin_with_the_start_and_end_with_the_way_back(string id)
    {
        var phases = ExerciseCatalog.Default[id].Steps.Select(step => step.Phase switch { StepPhase.Start => 0, StepPhase.Finish => 2, _ => 1 }).ToArray();

        phases.Should().BeInAscendingOrder();
        ExerciseCatalog.Default[id].Steps.Last(step => step.Phase != StepPhase.Finish).Phase.Should().Be(StepPhase.Return);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_hold_has_a_step_that_stays_and_one_that_returns(string id)
    {
        var exercise = ExerciseCatalog.Default[id];
        var isHeld = exercise.Doses[0].Range.Hold != HoldRange.None;

        exercise.Steps.Any(step => step.Phase == StepPhase.Hold).Should().Be(isHeld);
        var hold = exercise.Steps.ToList().FindIndex(step => step.Phase == StepPhase.Hold);
        exercise.Steps.Skip(hold + 1).Should().Contain(step => step.Phase == StepPhase.Return);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_said_how_to_breathe_and_of_held_strength_that_the_breath_is_not_held(string id)
    {
        var exercise = ExerciseCatalog.Default[id];

        exercise.HowToBreathe!.Text.Should().MatchRegex("(?i)breath");
        if (exercise.Kind == ExerciseKind.Strengthening) exercise.HowToBreathe.Text.Should().Contain("o not hold your breath");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Whoever_gets_onto_a_prop_is_told_how_to_get_off(string id)
    {
        var exercise = ExerciseCatalog.Default[id];

        exercise.Steps.Any(step => step.Phase == StepPhase.Finish).Should().Be(exercise.Demands.Contains(Demand.PropTransfer));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_without_a_source_is_marked_as_inferred_and_no_other_is(string id)
    {
        var exercise = ExerciseCatalog.Default[id];
        (ExerciseFact Fact, IEnumerable<IReadOnlyList<SourceId>> Sources)[] parts =
        [
            (ExerciseFact.Steps, exercise.Steps.Select(step => step.Sources)),
            (ExerciseFact.Levels, exercise.Levels.Select(level => level.Sources)),
            (ExerciseFact.Cues, exercise.Cues.Select(cue => cue.Sources)),
            (ExerciseFact.Mistakes, exercise.Mistakes.Select(mistake => mistake.Sources)),
            (ExerciseFact.HowFar, Of(exercise.HowFar)),
            (ExerciseFact.Sensation, Of(exercise.Sensation)),
            (ExerciseFact.WrongSensation, Of(exercise.WrongSensation)),
            (ExerciseFact.HowToBreathe, Of(exercise.HowToBreathe)),
            (ExerciseFact.EasierWay, Of(exercise.EasierWay)),
            (ExerciseFact.HarderWay, Of(exercise.HarderWay)),
        ];

        foreach (var (fact, sources) in parts) exercise.Inferred.Contains(fact).Should().Be(sources.Any(list => list.Count == 0), "that is what the {0} of '{1}' name", fact, id);
        Enum.GetValues<ExerciseFact>().Should().Contain(parts.Select(part => part.Fact)).And.Contain(ExerciseFact.Measures);

        static IEnumerable<IReadOnlyList<SourceId>> Of(CitedText? text) => text is null ? [] : [text.Sources];
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_text_reads_at_grade_seven_or_lower(string id)
    {
        var sentences = Prose.FullSentences(ExerciseCatalog.Default[id]).Where(line => !line.Place.EndsWith("right", StringComparison.Ordinal)).SelectMany(line => line.Sentences).Select(line => line.Text);

        Grade([.. sentences]).Should().BeLessThanOrEqualTo(HighestGrade);
    }

    [Fact]
    public void Signs_and_precautions_read_at_grade_seven_or_lower()
    {
        var guidance = GuidanceCatalog.Default;
        Grade([.. guidance.Safety.Select(sign => sign.Text).SelectMany(Sentences)]).Should().BeLessThanOrEqualTo(HighestGrade);
        Grade([.. guidance.Positions.SelectMany(guide => new[] { guide.GettingInto, guide.GettingOut }).SelectMany(Sentences)]).Should().BeLessThanOrEqualTo(HighestGrade);

        static IEnumerable<string> Sentences(string text) => Prose.BetweenSentences.Split(text);
    }

    [Theory]
    [InlineData("Turn.", 1)]
    [InlineData("shoulder", 2)]
    [InlineData("gently", 2)]
    [InlineData("between", 2)]
    [InlineData("little", 2)]
    [InlineData("breathe", 1)]
    public void Syllables_are_counted_as_people_speak(string word, int syllables) => Syllables(word).Should().Be(syllables);

    [Fact]
    public void A_text_for_professionals_reads_at_a_higher_grade() =>
        Grade(["Simultaneous scapular retraction necessitates bilateral activation of the intermediate musculature."]).Should().BeGreaterThan(HighestGrade);

    /// <summary>The grade of a text by Flesch and Kincaid (1975): 0.39 x words a sentence + 11.8 x syllables a word - 15.59.</summary>
    private static double Grade(string[] sentences)
    {
        string[] words = [.. sentences.SelectMany(sentence => Word.Matches(sentence).Select(word => word.Value))];
        return (0.39 * words.Length / sentences.Length) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    /// <summary>Groups of vowels; an e at the end is silent unless it follows a consonant and an l.</summary>
    private static int Syllables(string word)
    {
        var groups = Vowels.Count(word);
        return Math.Max(1, SilentE.IsMatch(word) ? groups - 1 : groups);
    }

    [GeneratedRegex("[A-Za-z']+")]
    private static partial Regex Word { get; }

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels { get; }

    [GeneratedRegex("([^aeiouyl]|[aeiouy]l)(e|es|ed)$", RegexOptions.IgnoreCase)]
    private static partial Regex SilentE { get; }
}
