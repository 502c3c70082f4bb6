namespace BackCare.Exercises;

/// <summary>What positions and kinds are called. Thread-safe.</summary>
public static class ExerciseWordExtensions
{
    extension(Position position)
    {
        /// <summary>The name to show in English, such as "On your hands and knees".</summary>
        public string Name => position.NameIn(Language.English);

        /// <summary>The name to show in a language.</summary>
        public string NameIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.NameOf(position);
        }
    }

    extension(ExerciseKind kind)
    {
        /// <summary>The name to show in English, such as "Stretch".</summary>
        public string Name => kind.NameIn(Language.English);

        /// <summary>The name to show in a language.</summary>
        public string NameIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.NameOf(kind);
        }
    }
}
