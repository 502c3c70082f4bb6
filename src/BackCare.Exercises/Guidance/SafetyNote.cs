namespace BackCare.Exercises.Guidance;

/// <summary>A sign for which health services ask people to get help and not to exercise. Static text: nothing is counted, scored or ranked. Immutable.</summary>
public sealed record SafetyNote
{
    internal SafetyNote(SafetyTier tier, string text, IEnumerable<Source> sources) =>
        (Tier, Text, Sources) = (tier, text, ValueList<Source>.Copy(sources));

    /// <summary>How soon to ask for help.</summary>
    public SafetyTier Tier { get; }

    /// <summary>The sign.</summary>
    public string Text { get; }

    /// <summary>Who says so; at least one.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The sign.</summary>
    public override string ToString() => Text;
}
