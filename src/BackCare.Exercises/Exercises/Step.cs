namespace BackCare.Exercises;

/// <summary>One step of an exercise, in words to follow. Immutable.</summary>
public sealed record Step
{
    /// <summary>A step that reads the same for both sides unless <see cref="Left"/> and <see cref="Right"/> are given.</summary>
    public Step(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The step, for either side.</summary>
    public string Text { get; }

    /// <summary>The wording for the left side; <see langword="null"/>: <see cref="Text"/>.</summary>
    public string? Left { get; init; }

    /// <summary>The wording for the right side; <see langword="null"/>: <see cref="Text"/>.</summary>
    public string? Right { get; init; }

    /// <summary>What the step is for.</summary>
    public StepPhase Phase { get; init; }

    /// <summary>How to breathe in this step.</summary>
    public Breathing Breathing { get; init; }

    /// <summary>Who says so; empty: the author.</summary>
    public IReadOnlyList<SourceId> Sources { get; init => field = ValueList<SourceId>.Copy(value); } = ValueList<SourceId>.Empty;

    /// <summary>The wording for one side, or for either with <see langword="null"/>.</summary>
    public string For(Side? side) => side switch { Side.Left => Left ?? Text, Side.Right => Right ?? Text, _ => Text };

    /// <summary>The step, for either side.</summary>
    public override string ToString() => Text;
}
