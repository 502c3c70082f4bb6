namespace BackCare.Exercises;

/// <summary>Something that only each exercise by itself can tell.</summary>
/// <param name="requirement">What it is about.</param>
/// <param name="wanted">What is asked for, in words of a language.</param>
/// <param name="isMet">Whether an exercise meets it.</param>
internal sealed class TestCall(Requirement requirement, Func<Language, string> wanted, Func<Exercise, bool> isMet) : QueryCall(requirement)
{
    public override string WantedIn(Language language) => wanted(language);

    public override bool IsMetBy(Exercise exercise) => isMet(exercise);
}
