using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackCare.Exercises.Mutation;

/// <summary>Every change that is tried in a file.</summary>
internal static class MutantFinder
{
    public static IEnumerable<Mutant> In(SyntaxTree tree, SemanticModel model, string folder, string file) =>
        from site in tree.GetRoot().DescendantNodes().Where(IsSite)
        from node in site.DescendantNodesAndSelf(inner => !IsLeftAlone(inner, model)).Where(node => !IsLeftAlone(node, model))
        from change in Operators.Of(node)
        let line = tree.GetLineSpan(change.Node.Span).StartLinePosition.Line + 1
        select new Mutant(folder, file, line, site.Span, change.Node.Span, change.Text, $"`{Short(change.Node.ToString())}` -> `{Short(change.Text)}`");

    /// <summary>What becomes a switch: the body of a member, an accessor that is an arrow, or what a field or a property begins with. Hashes need only be equal for equal values, and are left out.</summary>
    private static bool IsSite(SyntaxNode node) => node switch
    {
        BlockSyntax { Parent: MethodDeclarationSyntax { Identifier.Text: "GetHashCode" } } => false,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { Identifier.Text: "GetHashCode" } } => false,
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    private static bool IsLeftAlone(SyntaxNode node, SemanticModel model) => node switch
    {
        AttributeListSyntax or ThrowStatementSyntax or ThrowExpressionSyntax => true,
        LocalDeclarationStatementSyntax local => local.IsConst,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Debug" } } } => true,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Debug" } } } } => true,
        LambdaExpressionSyntax => model.GetTypeInfo(node).ConvertedType?.Name == "Expression",
        _ => false,
    };

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 90 ? line[..90] + "..." : line;
    }
}
