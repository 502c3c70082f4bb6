namespace BackCare.Exercises;

/// <summary>What one call of a query asks for. Immutable.</summary>
internal abstract class QueryCall(Requirement requirement)
{
    /// <summary>What it is about.</summary>
    public Requirement Requirement { get; } = requirement;

    /// <summary>What it asks for, in words.</summary>
    public abstract string WantedIn(Language language);

    /// <summary>Whether an exercise meets it.</summary>
    public abstract bool IsMetBy(Exercise exercise);

    /// <summary>The exercises of a catalog that meet it, where demands of levels are left out; null when each exercise has to be asked. The set must not be changed.</summary>
    public virtual BitSet? MetIn(ExerciseIndex index) => null;

    protected static string Either<TWord>(Language language, IReadOnlyCollection<TWord> words, Func<TWord, string> name) =>
        words.Count == 0 ? language.Say("query.nothing") : language.Or(words.Select(name));
}
