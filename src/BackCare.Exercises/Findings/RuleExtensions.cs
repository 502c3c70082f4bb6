using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace BackCare.Exercises.Validation;

/// <summary>Ties FluentValidation to <see cref="Rule"/>: each failure has the code and severity of its rule, and the finding itself as custom state.</summary>
internal static class RuleExtensions
{
    public static IRuleBuilderOptions<T, TProperty> WithRule<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> builder, Rule rule, FindingPath path, Func<T, TProperty, Message> message) => builder
        .OverridePropertyName(path.ToString())
        .WithErrorCode(rule.Code)
        .WithSeverity(Severity(rule))
        .WithState((instance, value) => new Finding(rule, path, message(instance, value)))
        .WithMessage((instance, value) => message(instance, value).Text);

    public static IRuleBuilderOptions<T, TProperty> WithRule<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> builder, Rule rule, FindingPath path, string message) => builder.WithRule(rule, path, (_, _) => message);

    public static void Report<T>(this ValidationContext<T> context, Rule rule, FindingPath path, Message message) =>
        context.Report(new Finding(rule, path, message));

    public static void Report<T>(this ValidationContext<T> context, Finding finding)
    {
        var (under, path) = (context.PropertyPath, finding.Path.ToString());
        context.AddFailure(new ValidationFailure(under.Length == 0 ? path : path.Length == 0 ? under : $"{under}.{path}", finding.Message)
        {
            ErrorCode = finding.Code,
            Severity = Severity(finding.Rule),
            CustomState = finding,
        });
    }

    public static void Report<T>(this ValidationContext<T> context, (Rule Rule, Message Message) fault, FindingPath path) => context.Report(fault.Rule, path, fault.Message);

    /// <summary>What is wrong with a text that may be missing: it is blank, or holds half a character, which no document can hold.</summary>
    public static (Rule Rule, Message Message)? TextFault(string? text, Message? ifBlank = null)
    {
        if (text is null) return null;
        if (ifBlank is not null && string.IsNullOrWhiteSpace(text)) return (Rules.Blank, ifBlank);
        return Surrogates.IndexOfLone(text) is >= 0 and var at ? (Rules.BrokenText, BrokenText(text, at)) : null;
    }

    public static string BrokenText(string text, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(text)}' holds half a character at index {at}; write the character whole, or remove it.");

    public static string Undefined<TWord>(TWord word) where TWord : struct, Enum =>
        $"{word} is not a defined {typeof(TWord).Name}; expected one of {Excerpt.List(Enum.GetNames<TWord>())}.";

    private static Severity Severity(Rule rule) => rule.Severity switch
    {
        FindingSeverity.Error => FluentValidation.Severity.Error,
        FindingSeverity.Warning => FluentValidation.Severity.Warning,
        _ => FluentValidation.Severity.Info,
    };
}
