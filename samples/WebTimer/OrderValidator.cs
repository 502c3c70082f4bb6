using System.Text.Json;
using BackCare.Exercises;
using BackCare.Exercises.Validation;
using FluentValidation;

namespace WebTimer;

/// <summary>The library's rules for requests, and the narrower limits of this page.</summary>
internal sealed class OrderValidator : AbstractValidator<Order>
{
    private OrderValidator()
    {
        RuleFor(order => order.Request).SetValidator(new RoutineRequestValidator(ExerciseCatalog.Default));
        RuleFor(order => order.Request.TimeBudget).InclusiveBetween(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(Order.MostMinutes))
            .WithMessage($"Expected 1 to {Order.MostMinutes} minutes.");
        RuleFor(order => order.Weeks).InclusiveBetween(1, Order.MostWeeks).WithMessage($"Expected 1 to {Order.MostWeeks} weeks.");
        OneLine(RuleFor(order => order.Request.Name), Order.LongestName);
        OneLine(RuleFor(order => order.Note), Order.LongestNote);
        Few(RuleFor(order => order.Request.Targets));
        Few(RuleFor(order => order.Request.Equipment));
        Few(RuleFor(order => order.Request.Positions));
        Few(RuleFor(order => order.Request.Kinds));
        Few(RuleFor(order => order.Request.Avoided));
        Few(RuleFor(order => order.Request.Included));
        Few(RuleFor(order => order.Request.Excluded));
        Few(RuleFor(order => order.Request.Recent));
        Few(RuleFor(order => order.Days));
        Few(RuleFor(order => order.Times));
    }

    private static OrderValidator One { get; } = new();

    /// <summary>What refuses an order, by the place in its JSON: "timeBudget", "equipment[0]". Warnings refuse nothing.</summary>
    public static Dictionary<string, string[]> Errors(Order order) => One.Validate(order).Errors
        .Where(failure => failure.Severity == Severity.Error)
        .GroupBy(failure => Place(failure.PropertyName), failure => failure.ErrorMessage)
        .ToDictionary(messages => messages.Key, messages => messages.ToArray());

    private static string Place(string property) =>
        JsonNamingPolicy.CamelCase.ConvertName(property.Replace($"{nameof(Order.Request)}.", "", StringComparison.Ordinal));

    private static void OneLine(IRuleBuilder<Order, string?> text, int longest) => text
        .MaximumLength(longest).WithMessage($"Expected at most {longest} characters.")
        .Must(line => line?.Any(char.IsControl) != true).WithMessage("Expected one line of text, without control characters.");

    private static void Few<TWord>(IRuleBuilder<Order, IReadOnlyList<TWord>?> words) => words
        .Must(list => list is null || list.Count <= Order.MostWords).WithMessage($"Expected at most {Order.MostWords} words.");
}
