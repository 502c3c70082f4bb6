namespace BackCare.Exercises;

/// <summary>A set of whole seconds from zero to a most.</summary>
internal sealed class DurationSet(int most)
{
    private readonly ulong[] bits = new ulong[(most >> 6) + 1];

    public int Most => most;

    /// <summary>How many words of memory it takes: what a shift costs.</summary>
    public int Length => bits.Length;

    public bool Contains(int seconds) => (uint)seconds <= (uint)most && (bits[seconds >> 6] >> (seconds & 63) & 1) != 0;

    public void Add(int seconds) => bits[seconds >> 6] |= 1UL << (seconds & 63);

    /// <summary>Adds every member of another set, so many seconds later; what comes after the most is left out.</summary>
    public void AddLater(DurationSet other, int seconds)
    {
        var (words, shift) = (seconds >> 6, seconds & 63);
        for (var to = bits.Length - 1; to >= words; to--)
        {
            var word = other.bits[to - words] << shift;
            if (shift > 0 && to > words) word |= other.bits[to - words - 1] >> (64 - shift);
            bits[to] |= word;
        }

        var last = most & 63;
        if (last < 63) bits[^1] &= (1UL << (last + 1)) - 1;
    }

    /// <summary>The members, the most first.</summary>
    public IEnumerable<int> Descending()
    {
        for (var seconds = most; seconds >= 0; seconds--)
        {
            if (Contains(seconds)) yield return seconds;
        }
    }

    /// <summary>Whether a member of each add up to the seconds.</summary>
    public bool Meets(DurationSet other, int seconds)
    {
        for (var some = 0; some <= seconds; some++)
        {
            if (Contains(some) && other.Contains(seconds - some)) return true;
        }

        return false;
    }
}
