using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Guidance;

/// <summary>How soon to ask for help. The default is <see cref="Emergency"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<SafetyTier>))]
public enum SafetyTier
{
    /// <summary>Call the emergency number.</summary>
    Emergency,

    /// <summary>Ask for an urgent appointment with a doctor.</summary>
    Urgent,
}
