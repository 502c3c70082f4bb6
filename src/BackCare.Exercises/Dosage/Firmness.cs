using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>How firmly a source states a figure. The default is <see cref="None"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<Firmness>))]
public enum Firmness
{
    /// <summary>The source gives no figure: a hold of none moves without stopping, a count of none was left out.</summary>
    None,

    /// <summary>One figure, or a range with both ends included.</summary>
    Exact,

    /// <summary>About this figure or range; <see cref="Assumed.AboutTolerancePercent"/> says how far "about" reaches.</summary>
    About,

    /// <summary>This figure or more; there is no upper end.</summary>
    AtLeast,

    /// <summary>"A few", without a figure.</summary>
    AFew,

    /// <summary>As many as wanted, one at least. Only repetitions can be open-ended in this way.</summary>
    AsManyAsWanted,
}
