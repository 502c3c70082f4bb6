using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>How an exercise uses the sides of the body. The default is <see cref="Bilateral"/>.</summary>
/// <remarks>Closed: documents and programs cannot add a word. A minor version of the library may, so a switch needs a default.</remarks>
[JsonConverter(typeof(WordJsonConverter<Laterality>))]
public enum Laterality
{
    /// <summary>Both sides work at once.</summary>
    Bilateral,

    /// <summary>All of one side, switch, all of the other.</summary>
    EachSideInTurn,

    /// <summary>Left, right, left, right: the side changes with each repetition.</summary>
    Alternating,
}
