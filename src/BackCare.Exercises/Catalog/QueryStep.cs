using BackCare.Exercises.Generation;

namespace BackCare.Exercises;

/// <summary>What one call of a query asks for, and how many exercises it leaves. Immutable.</summary>
public sealed record QueryStep
{
    private readonly Language language;

    internal QueryStep(Language language, Requirement requirement, string wanted, int alone, int left) =>
        (this.language, Requirement, Wanted, Alone, Left) = (language, requirement, wanted, alone, left);

    /// <summary>What the call is about.</summary>
    public Requirement Requirement { get; }

    /// <summary>What it asks for, in words of the language of the catalog.</summary>
    public string Wanted { get; }

    /// <summary>How many exercises of the catalog meet it, whatever the other calls ask for; 0: the catalog has none.</summary>
    public int Alone { get; }

    /// <summary>How many meet it and all calls before it.</summary>
    public int Left { get; }

    /// <summary>The step in one line, such as "Area Neck: no exercise of this catalog".</summary>
    public override string ToString() => language.Say(
        Alone == 0 ? "query.none" : "query.left", ("requirement", language.NameOf(Requirement)), ("wanted", Wanted), ("alone", Alone), ("left", Left));
}
