using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>A page to print, in Markdown.</summary>
internal sealed record HandoutPage : RoutineAnswer
{
    private HandoutPage(Language language) : base(language)
    {
    }

    public required string Markdown { get; init; }

    public static HandoutPage Of(RoutineArguments asked)
    {
        var routine = asked.Build();
        return new(routine.Language) { Routine = routine, Markdown = routine.ToMarkdown() };
    }

    public override IEnumerable<string> ToLines() => [Markdown.TrimEnd()];
}
