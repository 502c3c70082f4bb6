using System.Text.Json;
using BackCare.Exercises;
using FluentValidation;

namespace WebTimer;

/// <summary>Whether a change can be made to its routine.</summary>
internal sealed class ChangeValidator : AbstractValidator<Change>
{
    private ChangeValidator(Language language, bool isMade)
    {
        ClassLevelCascadeMode = RuleLevelCascadeMode = CascadeMode.Stop; // what comes later needs what comes before
        RuleFor(change => change.Language).Must(Order.IsLanguage).WithMessage(Order.KnownLanguages);
        RuleFor(change => change.Equipment).Must(items => items.Count <= Order.MostWords && items.All(item => item is not null)).WithMessage(Said("Expected at most {0} words.", Order.MostWords));
        RuleFor(change => change.Routine.Name).MaximumLength(Order.LongestName).WithMessage(Said("Expected at most {0} characters.", Order.LongestName));
        RuleFor(change => change.Routine.Items.Count).InclusiveBetween(1, RoutineRequest.MostExercises)
            .WithMessage(Said("Expected {0} to {1} exercises.", 1, RoutineRequest.MostExercises)).OverridePropertyName("Routine.Items");
        RuleFor(change => change.Routine.Duration).LessThanOrEqualTo(TimeSpan.FromMinutes(Change.LongestMinutes))
            .WithMessage(Said("Expected {0} to {1} minutes.", 1, Change.LongestMinutes)).OverridePropertyName("Routine");
        RuleFor(change => change.Item).Must((change, item) => item >= 0 && item < change.Routine.Items.Count)
            .WithMessage(change => Said("Expected a number from {0} to {1}.", 0, change.Routine.Items.Count - 1));
        if (!isMade) return;
        RuleFor(change => change.Kind).Must((change, _) => CanBeMade(change)).WithMessage(Said("This exercise cannot be changed so."));
        RuleFor(change => change.Exercise).Must((change, id) => change.Kind != ChangeKind.Swap || change.Swaps().Any(swap => swap.Exercise.Id == id)).WithMessage(Said("This exercise cannot take the place of the other one."));

        string Said(string english, params ReadOnlySpan<object?> figures) => Phrases.In(language, english, figures);
    }

    /// <summary>What refuses a change, by the place in its JSON.</summary>
    /// <param name="change">The change.</param>
    /// <param name="isMade">Whether it is to be made; otherwise only what could come in is asked for.</param>
    public static Dictionary<string, string[]> Errors(Change change, bool isMade) => new ChangeValidator(change.Catalog.Language, isMade).Validate(change).Errors
        .GroupBy(failure => string.Join('.', failure.PropertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName)), failure => failure.ErrorMessage)
        .ToDictionary(messages => messages.Key, messages => messages.ToArray());

    private static bool CanBeMade(Change change) => change.Kind switch
    {
        ChangeKind.Remove => change.Routine.Items.Count > 1,
        ChangeKind.MoveUp => change.Item > 0,
        ChangeKind.MoveDown => change.Item < change.Routine.Items.Count - 1,
        ChangeKind.Easier => change.Routine.CanBeEasier(change.Item),
        ChangeKind.Harder => change.Routine.CanBeHarder(change.Item),
        _ => true,
    };
}
