namespace BackCare.Exercises.Exchange;

/// <summary>A step, or steps that repeat: a <see cref="TimedStep"/> or a <see cref="Repeat"/>, and nothing else. Immutable; compared by what it holds.</summary>
public abstract class StepOrRepeat : IEquatable<StepOrRepeat>
{
    private protected StepOrRepeat()
    {
    }

    /// <summary>All that makes two of a kind equal.</summary>
    private protected abstract object Value { get; }

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(StepOrRepeat? left, StepOrRepeat? right) => Equals(left, right);

    /// <summary>Whether both differ.</summary>
    public static bool operator !=(StepOrRepeat? left, StepOrRepeat? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(StepOrRepeat? other) => other is not null && GetType() == other.GetType() && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StepOrRepeat);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
