using BackCare.Exercises.Fuzz;

namespace BackCare.Exercises.Tests.Quality;

/// <summary>A short run of the program that changes documents, and all that ever failed in a long one. docs/quality.md tells of long runs.</summary>
public class FuzzTests
{
    private const int Inputs = 300;

    public static TheoryData<string> Kinds => [.. DocumentKinds.All.Select(kind => kind.Name)];

    public static TheoryData<string> Hostile => [.. HostileDocuments.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_changed_text_of_any_kind_is_read_or_refused_as_documented(string kind)
    {
        var fuzzer = new Fuzzer(DocumentKinds.All.Single(one => one.Name == kind), seed: 99);

        fuzzer.Run(Inputs).Should().BeEmpty();

        fuzzer.Checked.Should().Be(Inputs);
        fuzzer.IsRead.Should().BePositive();
    }

    [Fact]
    public void What_failed_once_fails_no_more()
    {
        Corpus.All.Should().NotBeEmpty();

        Corpus.All.Select(one => (one.File, one.Kind.Check(one.Input).Failure)).Where(one => one.Failure is not null).Should().BeEmpty();
    }

    /// <summary>What takes less than eight bytes for each character of a text is not looked at: pools of arrays give those, or do not.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_document_of_twice_the_size_takes_twice_the_memory_at_most(string name)
    {
        var sizes = HostileDocuments.All.Single(document => document.Name == name).Grow();

        foreach (var (size, twice) in sizes.Zip(sizes.Skip(1))) twice.Allocated.Should().BeLessThan((long)(2.5 * Math.Max(size.Allocated, 8L * size.Length)), "it grows so: {0}", string.Join(", ", sizes));
    }
}
