using System.Text.Json;
using BackCare.Exercises;
using BackCare.Exercises.Handouts;
using BackCare.Exercises.Validation;
using FluentValidation;

namespace WebTimer;

/// <summary>The library's rules for requests, and the narrower limits of this page.</summary>
internal sealed class OrderValidator : AbstractValidator<Order>
{
    private readonly Language language;

    private OrderValidator(ExerciseCatalog catalog)
    {
        language = catalog.Language;
        RuleFor(order => order.Language).Must(Order.IsLanguage).WithMessage(Order.KnownLanguages);
        RuleFor(order => order.Request).SetValidator(new RoutineRequestValidator(catalog));
        RuleFor(order => order.Request.TimeBudget).InclusiveBetween(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(Order.MostMinutes))
            .WithMessage(Said("Expected {0} to {1} minutes.", 1, Order.MostMinutes));
        RuleFor(order => order.Weeks).InclusiveBetween(1, Order.MostWeeks).WithMessage(Said("Expected {0} to {1} weeks.", 1, Order.MostWeeks));
        RuleForEach(order => order.StrengtheningDays).Must((order, day) => order.Days is not { Count: > 0 } || order.Days.Contains(day))
            .WithMessage(Said("Expected one of the days to be reminded on."));
        InWholeMinutes(RuleFor(order => order.OnWaking));
        InWholeMinutes(RuleFor(order => order.DuringTheDay));
        InWholeMinutes(RuleFor(order => order.BeforeBed));
        When(order => order.Sitting is not null, () =>
        {
            RuleFor(order => order.Sitting!.Minutes).InclusiveBetween(SittingHours.ShortestStretch, SittingHours.LongestStretch)
                .WithMessage(Said("Expected {0} to {1} minutes.", SittingHours.ShortestStretch, SittingHours.LongestStretch));
            RuleFor(order => order.Sitting!.To).GreaterThan(order => order.Sitting!.From).WithMessage(Said("Expected an end after the beginning."));
            InWholeMinutes(RuleFor(order => (TimeOnly?)order.Sitting!.From));
            InWholeMinutes(RuleFor(order => (TimeOnly?)order.Sitting!.To));
        });
        RuleFor(order => order.Print.Weeks).InclusiveBetween(1, HandoutOptions.MostWeeks).WithMessage(Said("Expected {0} to {1} weeks.", 1, HandoutOptions.MostWeeks));
        OneLine(RuleFor(order => order.Print.Sender), PrintWishes.LongestSender);
        OneLine(RuleFor(order => order.Print.Phone), PrintWishes.LongestPhone);
        Few(RuleFor(order => order.Print.Times));
        RuleFor(order => order.Routine!.Duration).LessThanOrEqualTo(TimeSpan.FromMinutes(Change.LongestMinutes)).When(order => order.Routine is not null)
            .WithMessage(Said("Expected {0} to {1} minutes.", 1, Change.LongestMinutes)).OverridePropertyName("Routine");
        RuleFor(order => order.Routine!.Items.Count).LessThanOrEqualTo(RoutineRequest.MostExercises).When(order => order.Routine is not null)
            .WithMessage(Said("Expected {0} to {1} exercises.", 1, RoutineRequest.MostExercises)).OverridePropertyName("Routine");
        RuleFor(order => order.Routine!.Name.Length).LessThanOrEqualTo(Order.LongestName).When(order => order.Routine is not null)
            .WithMessage(Said("Expected at most {0} characters.", Order.LongestName)).OverridePropertyName("Routine");
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
        Few(RuleFor(order => order.StrengtheningDays));
    }

    /// <summary>What refuses an order, by the place in its JSON: "timeBudget", "equipment[0]". Warnings refuse nothing.</summary>
    public static Dictionary<string, string[]> Errors(Order order) => new OrderValidator(order.Catalog).Validate(order).Errors
        .Where(failure => failure.Severity == Severity.Error)
        .GroupBy(failure => Place(failure.PropertyName), failure => failure.ErrorMessage)
        .ToDictionary(messages => messages.Key, messages => messages.ToArray());

    private static string Place(string property) => string.Join('.', property.Replace($"{nameof(Order.Request)}.", "", StringComparison.Ordinal).Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private void OneLine(IRuleBuilder<Order, string?> text, int longest) => text
        .MaximumLength(longest).WithMessage(Said("Expected at most {0} characters.", longest))
        .Must(line => line?.Any(char.IsControl) != true).WithMessage(Said("Expected one line of text, without control characters."));

    private void Few<TWord>(IRuleBuilder<Order, IReadOnlyList<TWord>?> words) => words
        .Must(list => list is null || list.Count <= Order.MostWords).WithMessage(Said("Expected at most {0} words.", Order.MostWords));

    private void InWholeMinutes(IRuleBuilder<Order, TimeOnly?> time) => time
        .Must(value => value is null || value.Value.Ticks % TimeSpan.TicksPerMinute == 0).WithMessage(Said("Expected whole minutes."));

    private string Said(string english, params ReadOnlySpan<object?> figures) => Phrases.In(language, english, figures);
}
