using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Tests.Schedules;

public class ScheduleTests
{
    private static readonly DayOfWeek[] Weekend = [DayOfWeek.Sunday, DayOfWeek.Saturday];

    [Fact]
    public void Without_wishes_it_is_every_day_on_waking_and_before_bed_with_strengthening_on_three_days_apart()
    {
        var schedule = new Schedule();

        schedule.Days.Should().HaveCount(7).And.StartWith(DayOfWeek.Monday).And.EndWith(DayOfWeek.Sunday);
        schedule.Times.Should().Equal(TimeOfDay.OnWaking, TimeOfDay.BeforeBed);
        schedule.StrengtheningDays.Should().Equal(DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday);
        schedule.ToString().Should().Be("Every day: OnWaking, BeforeBed; strengthening on Monday, Wednesday, Friday");
    }

    [Fact]
    public void Days_and_times_are_put_in_order_each_once()
    {
        var schedule = new Schedule([.. Weekend, DayOfWeek.Sunday], [TimeOfDay.BeforeBed, TimeOfDay.DuringTheDay, TimeOfDay.BeforeBed], []);

        schedule.Days.Should().Equal(DayOfWeek.Saturday, DayOfWeek.Sunday);
        schedule.Times.Should().Equal(TimeOfDay.DuringTheDay, TimeOfDay.BeforeBed);
        schedule.ToString().Should().Be("Saturday, Sunday: DuringTheDay, BeforeBed; strengthening on none");
        schedule.Should().Be(new Schedule(Weekend, [TimeOfDay.DuringTheDay, TimeOfDay.BeforeBed], []));
    }

    [Theory]
    [InlineData("Saturday Sunday", "Saturday")]
    [InlineData("Sunday Monday", "Monday")]
    [InlineData("Tuesday Thursday Saturday", "Tuesday Thursday Saturday")]
    [InlineData("Monday Thursday Sunday", "Monday Thursday")]
    [InlineData("Friday", "Friday")]
    public void Strengthening_left_to_the_schedule_is_never_on_two_days_in_a_row_the_turn_of_the_week_included(string days, string strengthening)
    {
        var schedule = new Schedule(days.Split(' ').Select(Enum.Parse<DayOfWeek>));

        schedule.StrengtheningDays.Should().Equal(strengthening.Split(' ').Select(Enum.Parse<DayOfWeek>));
    }

    [Fact]
    public void What_cannot_be_a_schedule_is_refused_with_the_reason()
    {
        Refused(() => new Schedule(days: []), "days", "*no day*");
        Refused(() => new Schedule(times: []), "times", "*no time of day*");
        Refused(() => new Schedule(days: Weekend, strengtheningDays: [DayOfWeek.Monday]), "strengtheningDays", "Monday is a day of strengthening and no day of the schedule*");
        Refused(() => new Schedule(days: [(DayOfWeek)7]), "days", "Expected one of Monday, Tuesday*");
        Refused(() => new Schedule(times: [(TimeOfDay)3]), "times", "Expected one of OnWaking, DuringTheDay, BeforeBed*");
        Refused(() => new Schedule(strengtheningDays: [(DayOfWeek)(-1)]), "strengtheningDays", "*");

        static void Refused(Func<Schedule> make, string parameter, string message) =>
            make.Invoking(it => it()).Should().Throw<ArgumentException>().WithParameterName(parameter).WithMessage(message);
    }
}
