using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>Which sides of the body a dose is for. Counts of a sided exercise are per side, without exception.</summary>
/// <remarks>The default is <see cref="Together"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<Sides>))]
public enum Sides
{
    /// <summary>Both sides work at once: the exercise has no sides.</summary>
    Together,

    /// <summary>Left and right, each with all the repetitions and sets that the dose names.</summary>
    Each,

    /// <summary>The left side only.</summary>
    Left,

    /// <summary>The right side only.</summary>
    Right,

    /// <summary>Left and right as in <see cref="Each"/>, and then an extra set on the left. Cited ranges do not count that set.</summary>
    LeftMore,

    /// <summary>Left and right as in <see cref="Each"/>, and then an extra set on the right. Cited ranges do not count that set.</summary>
    RightMore,
}

internal static class SidesExtensions
{
    extension(SideWish wish)
    {
        /// <summary>The sides of a sided exercise in a routine with this wish.</summary>
        public Sides Sides => wish switch
        {
            SideWish.LeftOnly => Sides.Left,
            SideWish.RightOnly => Sides.Right,
            SideWish.MoreOnLeft => Sides.LeftMore,
            SideWish.MoreOnRight => Sides.RightMore,
            _ => Sides.Each,
        };
    }

    extension(Sides sides)
    {
        public Side? OnlySide => sides switch { Sides.Left => Side.Left, Sides.Right => Side.Right, _ => null };

        public Side? MoreOn => sides switch { Sides.LeftMore => Side.Left, Sides.RightMore => Side.Right, _ => null };

        public bool AreBoth => sides is Sides.Each or Sides.LeftMore or Sides.RightMore;

        /// <summary>The words of a dose for these sides; null for <see cref="Sides.Together"/>.</summary>
        public string? Text => sides switch
        {
            Sides.Each => "each side",
            Sides.Left => "left side",
            Sides.Right => "right side",
            Sides.LeftMore => "each side and left again",
            Sides.RightMore => "each side and right again",
            _ => null,
        };
    }
}
