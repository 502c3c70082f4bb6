using System.Globalization;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises;

/// <summary>What one call of a query asks for, and how many exercises it leaves. Immutable.</summary>
public sealed record QueryStep
{
    internal QueryStep(Requirement requirement, string wanted, int alone, int left) => (Requirement, Wanted, Alone, Left) = (requirement, wanted, alone, left);

    /// <summary>What the call is about.</summary>
    public Requirement Requirement { get; }

    /// <summary>What it asks for, in words.</summary>
    public string Wanted { get; }

    /// <summary>How many exercises of the catalog meet it, whatever the other calls ask for; 0: the catalog has none.</summary>
    public int Alone { get; }

    /// <summary>How many meet it and all calls before it.</summary>
    public int Left { get; }

    /// <summary>The step in one line, such as "Area Neck: no exercise of this catalog".</summary>
    public override string ToString() => Alone == 0
        ? $"{Requirement} {Wanted}: no exercise of this catalog"
        : string.Create(CultureInfo.InvariantCulture, $"{Requirement} {Wanted}: {Alone} of this catalog, {Left} left");
}
