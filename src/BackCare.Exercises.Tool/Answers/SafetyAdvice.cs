using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>What to read before beginning, as the library has it.</summary>
internal sealed record SafetyAdvice(string StopRule, string CheckFirst, IReadOnlyList<string> Precautions, string Disclaimer)
{
    public static SafetyAdvice For(Routine routine) => For(routine.Precautions, routine.Language);

    public static SafetyAdvice For(Exercise exercise, Language language) => For(exercise.Precautions, language);

    public IEnumerable<string> ToLines(Language language) =>
    [
        "",
        StopRule,
        CheckFirst,
        .. Precautions.Count == 0 ? [] : new[] { Precaution.Heading(language) },
        .. Precautions.Select(precaution => $"- {precaution}"),
        Disclaimer,
    ];

    private static SafetyAdvice For(IEnumerable<Precaution> precautions, Language language)
    {
        var guidance = GuidanceCatalog.Default.In(language);
        return new(guidance.StopRule.ToString(), guidance.CheckFirst.ToString(), [.. precautions.Select(precaution => precaution.InList)], guidance.Disclaimer);
    }
}
