using BackCare.Exercises.Fuzz;

namespace BackCare.Exercises.Tests.Quality;

/// <summary>
/// Answers to random requests, as one digest: routines with their reasons, timelines, pages in three languages, calendars, what queries explain. A difference changes
/// what people get; if it is meant, run the tests with ACCEPT_GOLDEN=1.
/// </summary>
public class DigestTests
{
    private const int Accepted = 300;

    private const int Elsewhere = 60;

    private static readonly string Here = Answers.Digest(Elsewhere).Digest;

    /// <summary>Arguments, a variable with its value, and what the program says of itself when it took effect.</summary>
    public static TheoryData<string, string, string, string> Surroundings => new()
    {
        { "--culture tr-TR", "LANG", "tr_TR.UTF-8", "i becomes \u0130" },
        { "--culture ar-SA", "LANG", "ar_SA.UTF-8", "culture 'ar-SA'" },
        { "--culture fa-IR", "TZ", "Asia/Tehran", "culture 'fa-IR'" },
        { "--culture th-TH", "TZ", "America/St_Johns", "culture 'th-TH'" },
        { "", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "culture ''" },
        { "", "DOTNET_gcServer", "1", "server GC" },
        { "", "DOTNET_gcServer", "0", "workstation GC" },
        { "", "DOTNET_TieredCompilation", "0", "workstation GC" },
        { "--threads 32 --culture de-DE", "DOTNET_TieredPGO", "0", "culture 'de-DE'" },
    };

    [Fact]
    public void The_answers_are_the_ones_accepted() => Golden.Matches("tests/BackCare.Exercises.Tests/Quality/answers.approved.txt", $"{Answers.Digest(Accepted).Digest}\n");

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void They_are_the_same_wherever_the_program_runs_and_all_threads_share_one_catalog(string arguments, string variable, string value, string effect)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "BackCare.Exercises.Fuzz.dll");

        var (code, output, errors) = Programs.Run("dotnet", [program, "digest", "--count", $"{Elsewhere}", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)], "", (variable, value))!.Value;

        code.Should().Be(0, errors);
        output.Should().StartWith(Here).And.Contain(", 1 catalog").And.Contain(effect);
    }
}
