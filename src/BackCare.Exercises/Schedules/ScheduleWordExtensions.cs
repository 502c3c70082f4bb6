using BackCare.Exercises.Schedules;

namespace BackCare.Exercises;

/// <summary>What times of day and days of the week are called. Thread-safe.</summary>
public static class ScheduleWordExtensions
{
    extension(TimeOfDay time)
    {
        /// <summary>The name to show in English, such as "On waking".</summary>
        public string Name => time.NameIn(Language.English);

        /// <summary>The name to show in a language.</summary>
        public string NameIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.NameOf(time);
        }
    }

    extension(DayOfWeek day)
    {
        /// <summary>The name in a language as it stands in a sentence, such as "lunes"; languages that write it with a capital letter do so.</summary>
        public string NameIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.Word(day);
        }
    }
}
