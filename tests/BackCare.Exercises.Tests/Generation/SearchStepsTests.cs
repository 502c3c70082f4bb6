using System.Globalization;
using System.Text;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Tests.Generation;

/// <summary>How much work the search is. A count is the same on every machine, so that a change which only makes the search slower or quicker is seen.</summary>
public class SearchStepsTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    [Fact]
    public void The_search_takes_as_many_steps_as_when_these_were_accepted()
    {
        var text = new StringBuilder();
        Append("requests as people make them", Catalog, RealisticRequests.All, results: 3);
        Append("the same with variety", Catalog, RealisticRequests.All.Select(named => (named.Name, named.Request with { Variety = 10 })), results: 2);
        Append("hard requests", Catalog, HardRequests.All, results: 2);
        Append("hard requests to 100 exercises", SyntheticCatalog.Of(100), HardRequests.All, results: 1);
        Append("hard requests to 1,000 exercises", SyntheticCatalog.Of(1_000), HardRequests.All.Take(4), results: 2);
        Append("areas with weights, in rounds, on one side, in the morning", Catalog, HardRequests.All.Select(named => (named.Name, named.Request with
        {
            Targets = [.. named.Request.Targets.Select((target, place) => new Target(target.Area, 1 + (place % 3)))],
            TimeBudget = named.Request.TimeBudget / 2,
            Rounds = 2,
            Sides = SideWish.RightOnly,
            TimeOfDay = TimeOfDay.OnWaking,
            Included = ["cat-cow"],
            Recent = ["bird-dog", "seated-twist", "bird-dog"],
            Avoided = [Demand.Prone],
        })), results: 2);

        Golden.Matches("tests/BackCare.Exercises.Tests/Generation/search-steps.approved.txt", text.ToString());

        void Append(string title, ExerciseCatalog catalog, IEnumerable<(string Name, RoutineRequest Request)> requests, int results)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {title}\n");
            foreach (var (name, request) in requests)
            {
                var steps = catalog.GenerateAll(request).Take(results).Select(result => string.Create(CultureInfo.InvariantCulture, $"{result.SearchSteps:n0}{(result.IsProvenBest ? "" : " (not proven)")}"));
                text.Append(CultureInfo.InvariantCulture, $"{name}: {string.Join("; ", steps)}\n");
            }
        }
    }

    [Fact]
    public void There_are_no_steps_without_a_routine()
    {
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromSeconds(1) }).SearchSteps.Should().Be(0);
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromDays(2) }).SearchSteps.Should().Be(0);
    }
}
