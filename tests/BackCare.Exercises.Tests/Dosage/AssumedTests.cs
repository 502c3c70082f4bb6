using System.Globalization;
using System.Reflection;

namespace BackCare.Exercises.Tests.Dosage;

public class AssumedTests
{
    /// <summary>A changed figure is a change of behaviour: the time of every routine changes. It goes into the change log.</summary>
    [Fact]
    public void The_assumed_figures_are_these_and_no_others() => Figures().Should().BeEquivalentTo(
    [
        "Sets 1",
        "Repetitions 1",
        "OpenEndedRepetitions 3",
        "AboutTolerancePercent 20",
        "RepetitionStep 2",
        "HoldStep 00:00:05",
        "AFewSeconds 00:00:03",
        "MovingRepetition 00:00:04",
        "BetweenHolds 00:00:02",
        "RestBetweenSets 00:00:30",
        "SwitchSides 00:00:05",
        "GetReady 00:00:05",
        "ChangePosition 00:00:10",
        "SpokenWordsPerMinute 150",
        "ShortestWithCountdown 00:00:10",
        "ShortestWithHalfWay 00:00:20",
        "LongestDelay 00:00:02",
        "JustBegun 00:00:02",
        "RecentDays 7",
    ]);

    [Fact]
    public void Assumed_durations_are_whole_seconds_because_doses_have_no_others()
    {
        var durations = Members().Select(figure => figure.GetValue(null)).OfType<TimeSpan>().ToArray();

        durations.Should().HaveCount(12)
            .And.OnlyContain(duration => duration > TimeSpan.Zero && duration.Ticks % TimeSpan.TicksPerSecond == 0);
    }

    [Fact]
    public void No_assumed_figure_can_be_changed() => Members().Should().OnlyContain(figure => !figure.CanWrite);

    [Fact]
    public void No_assumed_figure_is_compiled_into_code_that_uses_it() => typeof(Assumed).GetFields(BindingFlags.Public | BindingFlags.Static).Should().BeEmpty();

    private static IEnumerable<string> Figures() =>
        Members().Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.GetValue(null)}"));

    private static PropertyInfo[] Members() => typeof(Assumed).GetProperties(BindingFlags.Public | BindingFlags.Static);
}
