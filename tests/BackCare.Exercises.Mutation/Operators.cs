using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackCare.Exercises.Mutation;

/// <summary>The changes that are tried: each node of a body with the texts that replace it. Texts in quotes are never changed.</summary>
internal static class Operators
{
    private static readonly Dictionary<SyntaxKind, string[]> Binary = new()
    {
        [SyntaxKind.LessThanExpression] = ["<=", ">="],
        [SyntaxKind.LessThanOrEqualExpression] = ["<", ">"],
        [SyntaxKind.GreaterThanExpression] = [">=", "<="],
        [SyntaxKind.GreaterThanOrEqualExpression] = [">", "<"],
        [SyntaxKind.EqualsExpression] = ["!="],
        [SyntaxKind.NotEqualsExpression] = ["=="],
        [SyntaxKind.LogicalAndExpression] = ["||"],
        [SyntaxKind.LogicalOrExpression] = ["&&"],
        [SyntaxKind.AddExpression] = ["-"],
        [SyntaxKind.SubtractExpression] = ["+"],
        [SyntaxKind.MultiplyExpression] = ["/"],
        [SyntaxKind.DivideExpression] = ["*"],
        [SyntaxKind.ModuloExpression] = ["*"],
        [SyntaxKind.BitwiseAndExpression] = ["|"],
        [SyntaxKind.BitwiseOrExpression] = ["&"],
        [SyntaxKind.ExclusiveOrExpression] = ["|"],
        [SyntaxKind.LeftShiftExpression] = [">>"],
        [SyntaxKind.RightShiftExpression] = ["<<"],
    };

    private static readonly Dictionary<SyntaxKind, string> Assignments = new()
    {
        [SyntaxKind.AddAssignmentExpression] = "-=",
        [SyntaxKind.SubtractAssignmentExpression] = "+=",
        [SyntaxKind.MultiplyAssignmentExpression] = "/=",
        [SyntaxKind.DivideAssignmentExpression] = "*=",
        [SyntaxKind.AndAssignmentExpression] = "|=",
        [SyntaxKind.OrAssignmentExpression] = "&=",
        [SyntaxKind.LeftShiftAssignmentExpression] = ">>=",
        [SyntaxKind.RightShiftAssignmentExpression] = "<<=",
        [SyntaxKind.CoalesceAssignmentExpression] = "=",
    };

    private static readonly Dictionary<SyntaxKind, string> RelationalPatterns = new()
    {
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
    };

    private static readonly Dictionary<SyntaxKind, string> Steps = new() { [SyntaxKind.PlusPlusToken] = "--", [SyntaxKind.MinusMinusToken] = "++" };

    private static readonly Dictionary<string, string> Calls = Both(
        ("Min", "Max"), ("MinBy", "MaxBy"), ("Any", "All"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"),
        ("Take", "Skip"), ("TakeWhile", "SkipWhile"), ("Floor", "Ceiling"), ("Sin", "Cos"), ("StartsWith", "EndsWith"), ("IndexOf", "LastIndexOf"), ("TrimStart", "TrimEnd"), ("Union", "Intersect"),
        ("ToUpperInvariant", "ToLowerInvariant"), ("Append", "Prepend"), ("FromSeconds", "FromMinutes"), ("AddDays", "AddHours"));

    public static IEnumerable<(SyntaxNode Node, string Text)> Of(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when Binary.TryGetValue(binary.Kind(), out var signs) && !HasText(binary):
                foreach (var sign in signs) yield return (binary, With(binary, binary.OperatorToken, sign));
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: not ThrowExpressionSyntax } either:
                yield return (either, $"({either.Left})!");
                yield return (either, $"({either.Right})");
                break;
            case AssignmentExpressionSyntax assignment when Assignments.TryGetValue(assignment.Kind(), out var sign):
                yield return (assignment, With(assignment, assignment.OperatorToken, sign));
                break;
            case RelationalPatternSyntax pattern when RelationalPatterns.TryGetValue(pattern.OperatorToken.Kind(), out var sign):
                yield return (pattern, With(pattern, pattern.OperatorToken, sign));
                break;
            case BinaryPatternSyntax pattern:
                yield return (pattern, With(pattern, pattern.OperatorToken, pattern.OperatorToken.IsKind(SyntaxKind.OrKeyword) ? "and" : "or"));
                yield return (pattern, $"({pattern.Left})");
                yield return (pattern, $"({pattern.Right})");
                break;
            case UnaryPatternSyntax pattern:
                yield return (pattern, $"{pattern.Pattern}");
                break;
            case PrefixUnaryExpressionSyntax unary when unary.Kind() is SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression or SyntaxKind.BitwiseNotExpression:
                yield return (unary, $"{unary.Operand}");
                break;
            case PrefixUnaryExpressionSyntax unary when Steps.TryGetValue(unary.OperatorToken.Kind(), out var sign):
                yield return (unary, $"{sign}{unary.Operand}");
                break;
            case PostfixUnaryExpressionSyntax unary when Steps.TryGetValue(unary.OperatorToken.Kind(), out var sign):
                yield return (unary, $"{unary.Operand}{sign}");
                break;
            case LiteralExpressionSyntax { Token.Value: bool value } literal:
                yield return (literal, value ? "false" : "true");
                break;
            case LiteralExpressionSyntax literal when literal.Kind() is SyntaxKind.NumericLiteralExpression:
                yield return (literal, $"({literal} + 1)");
                if (literal.Token.Value is not 0) yield return (literal, $"({literal} - 1)");
                break;
            case IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access } name when access.Name == name && Calls.TryGetValue(name.Identifier.Text, out var other):
                yield return (name, other);
                break;
            case IfStatementSyntax choice:
                yield return (choice.Condition, $"!({choice.Condition})");
                if (choice.Else is null) yield return (choice, ";");
                break;
            case ConditionalExpressionSyntax choice:
                yield return (choice.Condition, $"!({choice.Condition})");
                break;
            case WhileStatementSyntax loop:
                yield return (loop.Condition, $"!({loop.Condition})");
                break;
            case WhenClauseSyntax clause:
                yield return (clause.Condition, $"!({clause.Condition})");
                break;
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax or InvocationExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax } statement:
                yield return (statement, ";");
                break;
            case BreakStatementSyntax { Parent: not SwitchSectionSyntax } or ContinueStatementSyntax or YieldStatementSyntax:
                yield return (node, ";");
                break;
            case ReturnStatementSyntax { Expression: { } value } when !IsDefault(value):
                yield return (value, "default!");
                break;
            case ArrowExpressionClauseSyntax { Expression: { } value } when !IsDefault(value) && value is not (ThrowExpressionSyntax or AssignmentExpressionSyntax):
                yield return (value, "default!");
                break;
        }
    }

    /// <summary>The node with another sign, in brackets where it is an expression or a pattern with two sides: the new sign may bind less.</summary>
    private static string With(SyntaxNode node, SyntaxToken token, string sign)
    {
        var at = token.SpanStart - node.SpanStart;
        var text = node.ToString();
        var changed = string.Concat(text.AsSpan(0, at), sign, text.AsSpan(at + token.Span.Length));
        return node is BinaryExpressionSyntax or BinaryPatternSyntax ? $"({changed})" : changed;
    }

    /// <summary>"a" + "b" has no difference.</summary>
    private static bool HasText(BinaryExpressionSyntax binary) =>
        binary.IsKind(SyntaxKind.AddExpression)
        && binary.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.StringLiteralExpression) || node is InterpolatedStringExpressionSyntax);

    private static bool IsDefault(ExpressionSyntax value) =>
        value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.NumericLiteralExpression;

    private static Dictionary<string, string> Both(params (string One, string Other)[] pairs) =>
        pairs.Concat(pairs.Select(pair => (One: pair.Other, Other: pair.One))).ToDictionary(pair => pair.One, pair => pair.Other);
}
