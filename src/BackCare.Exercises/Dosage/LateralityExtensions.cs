namespace BackCare.Exercises;

/// <summary>What the ways to use the sides of the body are called. Thread-safe.</summary>
public static class LateralityExtensions
{
    extension(Laterality laterality)
    {
        /// <summary>The name to show in English, such as "One side, then the other".</summary>
        public string Name => laterality.NameIn(Language.English);

        /// <summary>The name to show in a language.</summary>
        public string NameIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.NameOf(laterality);
        }
    }
}
