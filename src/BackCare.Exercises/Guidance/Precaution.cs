namespace BackCare.Exercises.Guidance;

/// <summary>For whom it is wise to ask a professional before an exercise that makes a demand. It never says that something is safe. Immutable.</summary>
public sealed record Precaution
{
    internal Precaution(Demand demand, string checkFirst, IEnumerable<Source> sources) =>
        (Demand, Text, Sources) = (demand, $"Check first with a health professional {checkFirst}.", ValueList<Source>.Copy(sources));

    /// <summary>The demand.</summary>
    public Demand Demand { get; }

    /// <summary>The precaution, in one sentence.</summary>
    public string Text { get; }

    /// <summary>Who says so; empty: common knowledge that no source of ours states.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The precaution, in one sentence.</summary>
    public override string ToString() => Text;
}
