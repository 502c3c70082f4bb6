using System.Globalization;

namespace BackCare.Exercises.Exchange;

/// <summary>Steps that are done more than once, such as the repetitions of a set. Immutable; lists compare by their elements.</summary>
public sealed class Repeat : StepOrRepeat
{
    internal Repeat(RepeatKind kind, int count, IReadOnlyList<StepOrRepeat> steps, IReadOnlyList<StepOrRepeat> between) =>
        (Kind, Count, Steps, Between) = (kind, count, ValueList<StepOrRepeat>.Copy(steps), ValueList<StepOrRepeat>.Copy(between));

    /// <summary>What repeats.</summary>
    public RepeatKind Kind { get; }

    /// <summary>How often the <see cref="Steps"/> are done; 2 or more.</summary>
    public int Count { get; }

    /// <summary>What is done each time; at least one step.</summary>
    public IReadOnlyList<StepOrRepeat> Steps { get; }

    /// <summary>What comes after each time but the last, such as a rest; may be empty.</summary>
    public IReadOnlyList<StepOrRepeat> Between { get; }

    private protected override object Value => (Kind, Count, Steps, Between);

    /// <summary>All of it in one line, such as "3 repetitions of [Hold 5 s scapular-squeeze], between them [Rest 2 s scapular-squeeze]".</summary>
    public override string ToString()
    {
        var between = Between.Count == 0 ? "" : $", between them [{Between}]";
        return string.Create(CultureInfo.InvariantCulture, $"{Count} {Kind.ToString().ToLowerInvariant()} of [{Steps}]{between}");
    }
}
