namespace BackCare.Exercises;

/// <summary>One of these words of an enumeration.</summary>
/// <param name="requirement">What the words are about.</param>
/// <param name="words">The words.</param>
/// <param name="bits">Their <see cref="WordBits"/>.</param>
internal sealed class WordCall<TWord>(Requirement requirement, ValueList<TWord> words, ulong bits) : QueryCall(requirement) where TWord : struct, Enum
{
    public ValueList<TWord> Words => words;

    public override string WantedIn(Language language) => Either(language, words, language.Word);

    public override bool IsMetBy(Exercise exercise) => (WordBits.Of(Requirement, exercise) & bits) != 0;

    public override BitSet MetIn(ExerciseIndex index) => index.WithAny(Requirement, bits);
}
