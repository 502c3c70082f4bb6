using BackCare.Exercises.Guidance;

namespace BackCare.Exercises;

/// <summary>What the tiers of safety notes ask for. Thread-safe.</summary>
public static class SafetyTierExtensions
{
    extension(SafetyTier tier)
    {
        /// <summary>What to do in English, as the heading of the signs.</summary>
        public string Heading => tier.HeadingIn(Language.English);

        /// <summary>What to do in a language, as the heading of the signs.</summary>
        public string HeadingIn(Language language)
        {
            ArgumentNullException.ThrowIfNull(language);
            return language.NameOf(tier);
        }
    }
}
