using System.Globalization;

namespace BackCare.Exercises;

/// <summary>An exercise that could take the place of another one in a routine. Immutable.</summary>
public sealed record Alternative
{
    private Alternative(Exercise exercise, Routine routine, string text) => (Exercise, Routine, Text) = (exercise, routine, text);

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>The routine with the exercise in that place, at the dose whose time is closest. It has no errors.</summary>
    public Routine Routine { get; }

    /// <summary>What is alike and what is not, in words.</summary>
    public string Text { get; }

    /// <summary>The exercise and what is alike in one line.</summary>
    public override string ToString() => $"{Exercise.Name}: {Text}";

    internal static IReadOnlyList<Alternative> Of(Routine routine, ExerciseId id, ExerciseCatalog catalog, IReadOnlyCollection<Equipment>? atHand)
    {
        var index = routine.Items.TakeWhile(item => item.Exercise.Id != id).Count();
        if (index == routine.Items.Count)
        {
            var known = routine.Items.Select(item => item.Exercise.Id.Value);
            throw new KeyNotFoundException($"There is no exercise '{id}' in the routine{Nearest.Hint(id.Value, known)}");
        }

        var nearest =
            from exercise in catalog.Exercises
            where routine.Items.All(item => item.Exercise.Id != exercise.Id)
            where !exercise.AsksForAny(routine.Avoided) && (atHand is null || exercise.IsDoableWith(atHand))
            let likeness = new Likeness(routine.Items[index], exercise, routine.OnlySide)
            where likeness.SharedAreas.Count > 0
            orderby likeness.SharedAreas.Count descending, likeness.IsSameKind descending, likeness.IsHeldAlike descending,
                likeness.IsSamePosition descending, Math.Abs(likeness.SecondsLonger), exercise.Id
            select (exercise, likeness);
        return ValueList<Alternative>.Copy(nearest.Select(near => new Alternative(near.exercise, Swap(routine, index, near.exercise, near.likeness, catalog), near.likeness.Text)));
    }

    private static Routine Swap(Routine routine, int index, Exercise exercise, Likeness likeness, ExerciseCatalog catalog)
    {
        var builder = new RoutineBuilder(routine.Name, catalog).Avoiding(routine.Avoided);
        if (routine.OnlySide is { } side) builder.OnlySide(side);
        for (var i = 0; i < routine.Items.Count; i++)
        {
            var item = routine.Items[i];
            if (i == index) builder.AddExactly(exercise.Id, likeness.Dose, note: null, likeness.Position);
            else builder.AddExactly(item.Exercise.Id, item.Dose, item.Note, item.Position);
        }

        return builder.Build();
    }

    /// <summary>How near an exercise is to an item of a routine.</summary>
    private sealed class Likeness
    {
        private readonly RoutineItem item;
        private readonly Exercise exercise;

        public Likeness(RoutineItem item, Exercise exercise, Side? onlySide)
        {
            (this.item, this.exercise) = (item, exercise);
            SharedAreas = [.. item.Exercise.PrimaryAreas.Where(exercise.Targets)];
            var seconds = Whole.Seconds(item.Duration);
            var closest = DoseOption.Of(exercise, onlySide).MinBy(option => Math.Abs(option.Seconds - seconds))!;
            (Dose, SecondsLonger) = (closest.Dose, closest.Seconds - seconds);
        }

        public IReadOnlyList<TargetArea> SharedAreas { get; }

        public Dose Dose { get; }

        public long SecondsLonger { get; }

        public bool IsSameKind => exercise.Kind == item.Exercise.Kind;

        public bool IsHeldAlike => Dose.Hold is null == item.Dose.Hold is null;

        public bool IsSamePosition => exercise.Positions.Contains(item.Position);

        public Position Position => IsSamePosition ? item.Position : exercise.Positions[0];

        public string Text => string.Join(", ",
        [
            $"targets {string.Join(" and ", SharedAreas)} as well",
            IsSameKind ? $"{exercise.Kind} too" : $"{exercise.Kind} instead of {item.Exercise.Kind}",
            IsSamePosition ? $"{Position} too" : $"{Position} instead of {item.Position}",
            SecondsLonger switch
            {
                0 => "takes as long",
                > 0 => string.Create(CultureInfo.InvariantCulture, $"takes {SecondsLonger} s longer"),
                _ => string.Create(CultureInfo.InvariantCulture, $"takes {-SecondsLonger} s less"),
            },
        ]);
    }
}
