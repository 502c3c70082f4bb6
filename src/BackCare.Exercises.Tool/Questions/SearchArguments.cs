using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>What an exercise is searched by. Everything that is given must be met; words in one list are alternatives.</summary>
internal sealed record SearchArguments : Arguments
{
    [Description("A part of the name of an exercise, such as 'twist'. Nothing else is searched; leave it out to search by the other members.")]
    [MaxLength(Limits.LongestText)]
    public string? Text { get; init; }

    [Description("The areas to work on; an area includes the areas inside it.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<TargetArea>? Areas { get; init; }

    [Description("The start positions allowed.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Position>? Positions { get; init; }

    [Description("What is at hand. Left out, equipment does not matter; an empty list means that nothing is at hand.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Equipment>? Equipment { get; init; }

    [Description("What the body must not be asked to bear.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Demand>? Avoid { get; init; }

    [Description("The kinds wanted.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<ExerciseKind>? Kinds { get; init; }

    [Description("The muscles to work.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Muscle>? Muscles { get; init; }

    [Description("The minutes that it may take at most, all sides and getting ready included.")]
    [Range(Limits.FewestMinutes, Limits.MostMinutes)]
    public double? Minutes { get; init; }

    internal override IEnumerable<string?> FreeTexts => [Text];

    public ExerciseQuery Query()
    {
        var query = Catalog.Query();
        if (!string.IsNullOrWhiteSpace(Text)) query = query.Named(Text);
        if (Areas is { Count: > 0 }) query = query.Targeting(Areas);
        if (Positions is { Count: > 0 }) query = query.In(Positions);
        if (Equipment is not null) query = query.With(Equipment);
        if (Avoid is { Count: > 0 }) query = query.Avoiding(Avoid);
        if (Kinds is { Count: > 0 }) query = query.OfKind(Kinds);
        if (Muscles is { Count: > 0 }) query = query.Working(Muscles);
        if (Minutes is { } minutes) query = query.Fitting(Limits.Time(minutes));
        return query;
    }

    /// <summary>The same without one of its members, for each that it has.</summary>
    public IEnumerable<(string Without, SearchArguments Arguments)> WithoutOne()
    {
        if (Text is not null) yield return ("text", this with { Text = null });
        if (Areas is not null) yield return ("areas", this with { Areas = null });
        if (Positions is not null) yield return ("positions", this with { Positions = null });
        if (Equipment is not null) yield return ("equipment", this with { Equipment = null });
        if (Avoid is not null) yield return ("avoid", this with { Avoid = null });
        if (Kinds is not null) yield return ("kinds", this with { Kinds = null });
        if (Muscles is not null) yield return ("muscles", this with { Muscles = null });
        if (Minutes is not null) yield return ("minutes", this with { Minutes = null });
    }
}
