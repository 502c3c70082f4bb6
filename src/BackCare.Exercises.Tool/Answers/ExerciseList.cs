using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>The exercises that meet what was asked for; when there are none, what could be left out.</summary>
internal sealed record ExerciseList : Answer
{
    private ExerciseList(Language language) : base(language)
    {
    }

    public required IReadOnlyList<ExerciseSummary> Exercises { get; init; }

    public required IReadOnlyList<Relief> Reliefs { get; init; }

    public required IReadOnlyList<CitedSource> Sources { get; init; }

    internal override bool IsYes => Exercises.Count > 0;

    public static ExerciseList Of(SearchArguments asked)
    {
        Exercise[] found = [.. asked.Query()];
        return new(asked.Catalog.Language)
        {
            Exercises = [.. found.Select(ExerciseSummary.Of)],
            Reliefs = found.Length > 0 ? [] : [.. asked.WithoutOne().Select(less => new Relief(less.Without, less.Arguments.Query().Count())).Where(relief => relief.Exercises > 0)],
            Sources = CitedSource.Of(found.SelectMany(exercise => exercise.Doses).Select(cited => cited.Source)),
        };
    }

    public override IEnumerable<string> ToLines() => Exercises.Count == 0
        ? [Phrases[Reliefs.Count == 0 ? "No exercise fits." : "No exercise fits. So many would:"], .. Reliefs.Select(relief => $"- {Phrases["Without {0}: {1}", relief.Without, relief.Exercises]}")]
        :
        [
            .. Exercises.SelectMany(exercise => new[] { $"{exercise.Name} ({exercise.Id})" }.Concat(exercise.Doses.Select(dose => $"  {dose.Range} [{dose.Source}]"))),
            "",
            Phrases["Exercises: {0}", Exercises.Count],
            .. CitedSource.Lines(Sources, Phrases),
        ];
}

/// <summary>An exercise in short.</summary>
/// <param name="Equipment">What is needed: one of each list.</param>
/// <param name="Takes">How long it takes at least.</param>
internal sealed record ExerciseSummary(
    ExerciseId Id, string Name, ExerciseKind Kind, Laterality Laterality, IReadOnlyList<Position> Positions, IReadOnlyList<IReadOnlyList<Equipment>> Equipment, IReadOnlyList<TargetArea> Areas,
    IReadOnlyList<Demand> Demands, IReadOnlyList<Citation> Doses, TimeSpan Takes)
{
    public static ExerciseSummary Of(Exercise exercise) => new(
        exercise.Id, exercise.Name, exercise.Kind, exercise.Laterality, exercise.Positions, [.. exercise.Equipment.Select(group => group.AnyOf)], exercise.PrimaryAreas, exercise.Demands,
        Citation.Of(exercise), exercise.ShortestDuration);
}

/// <summary>Something that was asked for and stands in the way.</summary>
/// <param name="Without">The member to leave out.</param>
/// <param name="Exercises">How many exercises there are then.</param>
internal sealed record Relief(string Without, int Exercises);
