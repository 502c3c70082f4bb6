using System.Diagnostics;

namespace BackCare.Exercises.Fuzz;

/// <summary>One kind of input: sound examples, how one is changed, what reads it and what it may throw.</summary>
public sealed class DocumentKind(string name, IReadOnlyList<string> sound, Func<string, Random, string> change, Func<string, object> read)
{
    /// <summary>The most that reading a small document may allocate, in bytes.</summary>
    public const long MostAllocated = 32L * 1024 * 1024;

    /// <summary>What counts as a small document, in characters.</summary>
    public const int Small = 64 * 1024;

    public string Name => name;

    public IReadOnlyList<string> Sound => sound;

    /// <summary>Says what an exception promises and does not keep; <see langword="null"/> when it is a refusal as documented.</summary>
    public required Func<Exception, string?> Complaint { get; init; }

    /// <summary>Works with what was read; throws when something does not hold.</summary>
    public Action<object> Use { get; init; } = _ => { };

    /// <summary>A sound example with one to three changes.</summary>
    public string Changed(Random random)
    {
        var text = sound[random.Next(sound.Count)];
        for (var changes = Math.Max(1, random.Next(-2, 4)); changes > 0 && text.Length > 0; changes--) text = change(text, random);
        return text;
    }

    public Outcome Check(string input)
    {
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        object? made = null;
        string? failure = null;
        try
        {
            made = read(input);
        }
        catch (Exception e)
        {
            failure = Complaint(e);
        }

        var (elapsed, allocated) = (clock.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        if (failure is null && input.Length < Small && allocated > MostAllocated) failure = $"{allocated} bytes were allocated for {input.Length} characters";
        if (failure is null && made is not null) failure = FailureOfUse(made);
        return new(made is not null, failure, allocated, elapsed);
    }

    private string? FailureOfUse(object made)
    {
        try
        {
            Use(made);
            return null;
        }
        catch (Exception e)
        {
            return $"it was read, and then: {e}";
        }
    }
}
