using FluentValidation;
using FluentValidation.Results;

namespace BackCare.Exercises.Validation;

/// <summary>Ties FluentValidation to the checks of this library, for those who use its validators: the same findings, found by the same code.</summary>
internal static class ValidatorExtensions
{
    /// <summary>Makes each finding a failure with the code, severity and place of the finding, and the finding itself as custom state.</summary>
    public static void ReportEach<T>(this AbstractValidator<T> validator, Func<T, IEnumerable<Finding>> check) => validator.RuleFor(value => value).Custom((value, context) =>
    {
        foreach (var finding in check(value))
        {
            context.AddFailure(new ValidationFailure(Place(context.PropertyPath, finding.Path.ToString()), finding.Message)
            {
                ErrorCode = finding.Code,
                Severity = Severity(finding.Rule),
                CustomState = finding,
            });
        }
    });

    private static string Place(string outer, string inner) => outer.Length == 0 ? inner : $"{outer}.{inner}";

    private static Severity Severity(Rule rule) => rule.Severity switch
    {
        FindingSeverity.Error => FluentValidation.Severity.Error,
        FindingSeverity.Warning => FluentValidation.Severity.Warning,
        _ => FluentValidation.Severity.Info,
    };
}
