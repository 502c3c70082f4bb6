using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tests.Start;

/// <summary>How many methods a fresh process compiles until it has done one thing. That is most of what a first call costs, and unlike time it does not depend on load.</summary>
public partial class ColdStartTests
{
    /// <summary>
    /// What is done first, and the most methods that it may compile: what was measured, and a few in a hundred more for other processors and patches of .NET. The
    /// goals are 450 for a query and 1,200 for a routine. See docs/benchmarks.md, Start.
    /// </summary>
    public static TheoryData<string, int> Firsts => new()
    {
        { "query", 600 },
        { "routine", 1_910 },
        { "plan", 2_170 },
        { "handout", 3_540 },
    };

    [Theory]
    [MemberData(nameof(Firsts))]
    public void A_first_call_compiles_no_more_methods_than_it_did(string what, int most) => MethodsCompiled("library", what).Should().BeLessThanOrEqualTo(most);

    [Fact]
    public void A_count_is_the_same_each_time() => MethodsCompiled("library", "query").Should().Be(MethodsCompiled("library", "query"));

    [Fact]
    public void An_empty_program_compiles_next_to_nothing() => MethodsCompiled("empty").Should().BeLessThan(10);

    private static int MethodsCompiled(params string[] arguments)
    {
        var build = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "BackCare.Exercises.Tests"), AppContext.BaseDirectory);
        var program = Path.Combine(Repository.Root, "benchmarks", "BackCare.Exercises.ColdStart", build, "BackCare.Exercises.ColdStart.dll");

        // Calls are counted, and hot methods compiled again, only after a delay in milliseconds (hexadecimal) that no run reaches: each method counts once.
        var (code, output, errors) = Programs.Run("dotnet", [program, .. arguments], "", ("DOTNET_TieredCompilation", "1"), ("DOTNET_TieredPGO", "0"), ("DOTNET_TC_CallCountingDelayMs", "927C0"))!.Value;

        code.Should().Be(0, errors);
        return int.Parse(Methods.Match(output).Groups[1].Value);
    }

    [GeneratedRegex(@"^methods (\d+) ")]
    private static partial Regex Methods { get; }
}
