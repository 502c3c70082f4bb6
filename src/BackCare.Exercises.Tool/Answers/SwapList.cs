using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>What could take the place of an exercise, the nearest first.</summary>
internal sealed record SwapList : Answer
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 5;

    private readonly Exercise replaced;

    private SwapList(Exercise replaced, IEnumerable<Swap> swaps, Language language) : base(language) =>
        (this.replaced, Swaps) = (replaced, [.. swaps.Take(Most).Select(SwapChoice.Of)]);

    public IReadOnlyList<SwapChoice> Swaps { get; }

    public IReadOnlyList<CitedSource> Sources => CitedSource.Of(Swaps.SelectMany(swap => swap.Citations).Select(cited => cited.Source));

    internal override bool IsYes => Swaps.Count > 0;

    public static SwapList Of(SwapArguments asked)
    {
        var routine = asked.Build();
        var old = routine.Items.FirstOrDefault(item => item.Exercise.Id.Value == asked.Exercise)
            ?? throw new RefusedException($"'{asked.Exercise}' is not in the routine; expected one of {string.Join(", ", routine.Items.Select(item => item.Exercise.Id))}.");
        return new(old.Exercise, routine.Swaps(old.Exercise.Id, asked.Catalog, asked.Equipment), routine.Language);
    }

    public override IEnumerable<string> ToLines() => Swaps.Count == 0
        ? [Phrases["No exercise can take the place of {0}.", replaced.Name]]
        :
        [
            Phrases["In the place of {0}:", replaced.Name],
            .. Swaps.SelectMany(swap => new[] { $"- {swap.Name}: {swap.Dose} ({swap.Exercise}) [{string.Join(", ", swap.Citations.Select(cited => cited.Source))}]", $"  {swap.Text}" }),
            .. CitedSource.Lines(Sources, Phrases),
        ];
}

/// <summary>An exercise that could come in.</summary>
/// <param name="Text">What is alike and what is not.</param>
/// <param name="Routine">The routine with it.</param>
internal sealed record SwapChoice(ExerciseId Exercise, string Name, Dose Dose, string Text, TimeSpan Duration, Routine Routine, IReadOnlyList<Citation> Citations)
{
    public static SwapChoice Of(Swap swap)
    {
        var item = swap.Routine.Items.First(item => item.Exercise.Id == swap.Exercise.Id);
        return new(swap.Exercise.Id, swap.Exercise.Name, item.Dose, swap.Text, swap.Routine.Duration, swap.Routine, [.. Citation.Of(swap.Routine).Where(cited => cited.Exercise == swap.Exercise.Id)]);
    }
}
