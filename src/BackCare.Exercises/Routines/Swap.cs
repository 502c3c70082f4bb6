using System.Globalization;

namespace BackCare.Exercises;

/// <summary>An exercise that could take the place of another one in a routine. Immutable.</summary>
public sealed record Swap
{
    private Swap(Exercise exercise, Routine routine, string text) => (Exercise, Routine, Text) = (exercise, routine, text);

    /// <summary>The exercise that comes in.</summary>
    public Exercise Exercise { get; }

    /// <summary>The routine with the exercise in that place, at the dose whose time is closest. It has no errors.</summary>
    public Routine Routine { get; }

    /// <summary>What is alike and what is not, in words.</summary>
    public string Text { get; }

    /// <summary>The exercise and what is alike in one line.</summary>
    public override string ToString() => $"{Exercise.Name}: {Text}";

    internal static IReadOnlyList<Swap> Of(Routine routine, RoutineItem old, ExerciseCatalog catalog, IReadOnlyCollection<Equipment>? atHand)
    {
        var nearest =
            from exercise in catalog.Exercises
            where routine.Items.All(item => item.Exercise.Id != exercise.Id)
            where !exercise.AsksForAny(routine.Avoided) && (atHand is null || exercise.IsDoableWith(atHand))
            let similarity = new Similarity(old, exercise, routine)
            where similarity.SharedAreas.Count > 0
            let changed = routine.Replacing(old, similarity.Item)
            where !changed.IsTooLong
            orderby similarity.SharedAreas.Count descending, similarity.IsSameKind descending, similarity.IsHeldAlike descending,
                similarity.IsSamePosition descending, Math.Abs(similarity.SecondsLonger), exercise.Id
            select new Swap(exercise, changed, similarity.Text);
        return ValueList<Swap>.Copy(nearest);
    }

    /// <summary>How near an exercise is to an item of a routine.</summary>
    private sealed class Similarity
    {
        private readonly RoutineItem old;
        private readonly Exercise exercise;
        private readonly string inEach;

        public Similarity(RoutineItem old, Exercise exercise, Routine routine)
        {
            (this.old, this.exercise, inEach) = (old, exercise, routine.Rounds == 1 ? "" : " in each round");
            SharedAreas = [.. old.Exercise.PrimaryAreas.Where(exercise.Targets)];
            var positions = exercise.StartPositions([], routine.Avoided);
            IsSamePosition = positions.Has(old.Position);
            var position = IsSamePosition ? old.Position : positions[0];
            var seconds = WholeSeconds.Of(old.Duration);
            var closest = DoseOption.Of(exercise, routine.Sides).MinBy(option => Math.Abs(option.Seconds - seconds))!;
            SecondsLonger = closest.Seconds - seconds;
            Item = new(exercise, closest.Dose, position, exercise.EasiestLevel(position, routine.Avoided));
        }

        public RoutineItem Item { get; }

        public IReadOnlyList<TargetArea> SharedAreas { get; }

        public long SecondsLonger { get; }

        public bool IsSameKind => exercise.Kind == old.Exercise.Kind;

        public bool IsHeldAlike => Item.Dose.Hold is null == old.Dose.Hold is null;

        public bool IsSamePosition { get; }

        public string Text => string.Join(", ",
        [
            $"targets the {WordForm.AndList(SharedAreas.Select(area => area.Name))} as well",
            IsSameKind ? $"a {Said(exercise.Kind.Name)} too" : $"a {Said(exercise.Kind.Name)} instead of a {Said(old.Exercise.Kind.Name)}",
            .. IsHeldAlike ? [] : new[] { Item.Dose.Hold is null ? "moves instead of being held" : "is held instead of moving" },
            IsSamePosition ? $"{Said(Item.Position.Name)} too" : $"{Said(Item.Position.Name)} instead of {Said(old.Position.Name)}",
            SecondsLonger switch
            {
                0 => "takes as long",
                > 0 => string.Create(CultureInfo.InvariantCulture, $"takes {SecondsLonger} s longer{inEach}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"takes {-SecondsLonger} s less{inEach}"),
            },
        ]);

        private static string Said(string name) => WordForm.InSentence(name);
    }
}
