using System.CommandLine;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Makes a calendar that reminds of a routine.</summary>
internal sealed class RemindersCommand : ToolCommand
{
    public RemindersCommand(CommandContext context) : base(
        "reminders",
        "Make a calendar (iCalendar) that reminds of a routine.",
        "backcare reminders routine.json -o evening.ics",
        "backcare reminders routine.json --day monday,thursday --time beforeBed --weeks 6 -o evening.ics")
    {
        var file = LibraryOptions.RoutineFile();
        var output = LibraryOptions.Output("Where the calendar goes; left out: the output.");
        var (days, times) = (LibraryOptions.Days(), LibraryOptions.Times());
        var weeks = LibraryOptions.Number<int?>("--weeks", "For how many weeks; left out: without an end.", 1, MostWeeks);
        var from = new Option<DateOnly?>("--from") { Description = "The first day; left out: today.", HelpName = "yyyy-mm-dd" };
        Add(file);
        foreach (var option in new Option[] { output, days, times, weeks, from }) Add(option);

        SetAction(parsed =>
        {
            var now = context.Around.Clock.GetLocalNow();
            var options = ReminderOptions.For(context.ReadRoutine(parsed, file), parsed.GetValue(from) ?? DateOnly.FromDateTime(now.DateTime), now) with { Weeks = parsed.GetValue(weeks) };
            context.Save(parsed.GetValue(output), new Schedule(parsed.GetValue(days), parsed.GetValue(times)).ToICalendar(options));
        });
    }

    private const int MostWeeks = 520;
}
