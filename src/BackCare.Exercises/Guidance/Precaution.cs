namespace BackCare.Exercises.Guidance;

/// <summary>For whom it is wise to ask a professional before an exercise that makes a demand. It never says that something is safe. Immutable.</summary>
public sealed record Precaution
{
    internal Precaution(Demand demand, Language language, string checkFirst, string? advice, IEnumerable<Source> sources)
    {
        (Demand, Text, Advice, Sources) = (demand, language.Say("precaution", ("checkFirst", checkFirst)), advice, ValueList<Source>.Copy(sources));
        InList = string.Join(' ', [$"{Language.Capitalized(checkFirst)}.", .. advice is null ? Array.Empty<string>() : [advice]]);
    }

    /// <summary>What each precaution asks for in a language: the heading of a list of them.</summary>
    public static string Heading(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Say("precaution.heading");
    }

    /// <summary>The demand.</summary>
    public Demand Demand { get; }

    /// <summary>The precaution, in one sentence.</summary>
    public string Text { get; }

    /// <summary>For whom, and the advice, below the <see cref="Heading"/>: "If a wrist hurts. A thin cushion ..."</summary>
    public string InList { get; }

    /// <summary>How to go about it more gently; <see langword="null"/> where no source says it.</summary>
    public string? Advice { get; }

    /// <summary>Who says so; empty: common knowledge that no source of ours states.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The precaution, with its advice.</summary>
    public override string ToString() => Advice is null ? Text : $"{Text} {Advice}";
}
