namespace BackCare.Exercises;

/// <summary>Who decided on a dose that no source of the exercise states, and why. Immutable.</summary>
/// <remarks>With a decision, a dose outside of every cited range is a warning instead of an error. It is kept in documents and shown on handouts.</remarks>
public sealed record DoseDecision
{
    /// <summary>A decision.</summary>
    /// <param name="by">Who decided, such as "Our physiotherapist".</param>
    /// <param name="why">Why, such as "Half the repetitions while the shoulder gets used to it".</param>
    public DoseDecision(string by, string why)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(why);
        (By, Why) = (by, why);
    }

    /// <summary>Who decided.</summary>
    public string By { get; }

    /// <summary>Why.</summary>
    public string Why { get; }

    /// <summary>Who decided and why, in one line.</summary>
    public override string ToString() => $"{By}: {Why}";
}
