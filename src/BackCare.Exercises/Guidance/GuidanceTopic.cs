using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Guidance;

/// <summary>What a note of guidance is about. The default is <see cref="Cause"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<GuidanceTopic>))]
public enum GuidanceTopic
{
    /// <summary>What the sources name as causes of trouble in the middle and upper back. None of them is a diagnosis.</summary>
    Cause,

    /// <summary>What people do for themselves.</summary>
    SelfCare,

    /// <summary>What professionals offer, as named in the sources and not endorsed here.</summary>
    ProfessionalOption,

    /// <summary>Habits for every day.</summary>
    Prevention,

    /// <summary>How to begin with exercises, and how often.</summary>
    GettingStarted,

    /// <summary>When to stop, and whom to ask.</summary>
    WhenToStop,

    /// <summary>What the middle and upper back is made of.</summary>
    Anatomy,

    /// <summary>What people ask for and this library does not have.</summary>
    NotCovered,
}
