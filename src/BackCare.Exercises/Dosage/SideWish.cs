using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What somebody asks of exercises that have sides. The default is <see cref="Both"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<SideWish>))]
public enum SideWish
{
    /// <summary>Both sides do the same.</summary>
    Both,

    /// <summary>The left side only; the right one is left out.</summary>
    LeftOnly,

    /// <summary>The right side only; the left one is left out.</summary>
    RightOnly,

    /// <summary>Both sides, and then an extra set on the left. Cited ranges do not count that set.</summary>
    MoreOnLeft,

    /// <summary>Both sides, and then an extra set on the right. Cited ranges do not count that set.</summary>
    MoreOnRight,
}
