namespace BackCare.Exercises.Tests.Catalog;

[Collection(nameof(QueryMemoryTests))]
public class QueryMemoryTests
{
    [Fact]
    public void Asking_with_ever_other_equipment_takes_no_more_memory_and_gives_the_same_answers()
    {
        var catalog = ExerciseCatalog.Empty.Extend(SyntheticCatalog.Of(2_000));
        var sets = Enumerable.Range(0, 10_000).Select(ItemsOf).ToArray();
        var first = Array.ConvertAll(sets[..100], items => catalog.Query().With(items).ToArray());
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var found = sets.Sum(items => catalog.Query().With(items).Count());

        found.Should().BePositive();
        // 250 bytes each, at the least, would be 2,500,000 for all.
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(500_000);
        for (var i = 0; i < first.Length; i++) catalog.Query().With(sets[i]).Should().Equal(first[i]);
        GC.KeepAlive(catalog);
    }

    /// <summary>Another set for each number below 2 to the number of known items.</summary>
    private static Equipment[] ItemsOf(int number) => [.. Equipment.Known.Where((_, i) => ((number >> i) & 1) != 0)];
}

/// <summary>Runs alone: the memory of the process is that of all tests that run.</summary>
[CollectionDefinition(nameof(QueryMemoryTests), DisableParallelization = true)]
public class QueryMemoryTestsRunAlone;
