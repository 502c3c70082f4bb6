using System.Buffers.Binary;
using System.Text;

namespace BackCare.Exercises;

/// <summary>Turns a seed into an order of exercises: the same on every machine and in every run.</summary>
internal static class SeedOrder
{
    /// <summary>The id's FNV-1a hash, stirred with the seed by the finisher of SplitMix64.</summary>
    public static ulong Rank(ExerciseId id, int seed)
    {
        unchecked
        {
            Span<byte> seedBytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(seedBytes, seed);
            var hash = Hash(0xcbf29ce484222325, seedBytes);
            hash = Hash(hash, Encoding.UTF8.GetBytes(id.Value));
            hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
            hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
            return hash ^ (hash >> 31);
        }
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            foreach (var b in bytes) hash = (hash ^ b) * 0x100000001b3;
            return hash;
        }
    }
}
