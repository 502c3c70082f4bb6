using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>An exercise by its id.</summary>
internal sealed record ExerciseArguments : Arguments
{
    [Description("The id of the exercise, such as 'cat-cow'. search finds it.")]
    [RegularExpression(Limits.IdForm)]
    [MaxLength(Limits.LongestText)]
    public required string Id { get; init; }
}
