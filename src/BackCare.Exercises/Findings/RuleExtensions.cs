using FluentValidation;

namespace BackCare.Exercises.Validation;

/// <summary>Ties a FluentValidation rule to a <see cref="Rule"/>, so that its code, severity and source come from one table.</summary>
internal static class RuleExtensions
{
    public static IRuleBuilderOptions<T, TProperty> Because<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> builder, Rule rule, Func<T, TProperty, string> message) =>
        builder.WithErrorCode(rule.Code).WithSeverity(rule.Severity).WithState(_ => rule).WithMessage(message);

    public static IRuleBuilderOptions<T, TProperty> Because<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> builder, Rule rule, string message) => builder.Because(rule, (_, _) => message);

    public static void Report<T>(this ValidationContext<T> context, Rule rule, string path, string message) =>
        context.AddFailure(new FluentValidation.Results.ValidationFailure(Path(context.PropertyPath, path), message)
        {
            ErrorCode = rule.Code,
            Severity = rule.Severity,
            CustomState = rule,
        });

    public static string Undefined<TWord>(TWord word) where TWord : struct, Enum =>
        $"{word} is not a defined {typeof(TWord).Name}; expected one of {string.Join(", ", Enum.GetNames<TWord>())}.";

    private static string Path(string under, string path) => under.Length == 0 ? path : path.Length == 0 ? under : $"{under}.{path}";
}
