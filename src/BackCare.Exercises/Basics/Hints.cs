namespace BackCare.Exercises;

/// <summary>Suggestions for one report: the first few unknown words get one, because each is compared with every word that is known. Not thread-safe.</summary>
internal sealed class Hints
{
    /// <summary>How many unknown words of a report are compared with those that are known.</summary>
    public const int Limit = 5;

    private int left = Limit;

    /// <summary>The end of a sentence, as <see cref="Nearest.Hint"/> has it; "." once the suggestions are used up.</summary>
    public string For(string given, IEnumerable<string> known)
    {
        if (left == 0) return ".";
        left--;
        return Nearest.Hint(given, known);
    }
}
