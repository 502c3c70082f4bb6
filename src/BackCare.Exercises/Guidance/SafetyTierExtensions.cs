using BackCare.Exercises.Guidance;

namespace BackCare.Exercises;

/// <summary>What the tiers of safety notes ask for. Thread-safe.</summary>
public static class SafetyTierExtensions
{
    extension(SafetyTier tier)
    {
        /// <summary>What to do, as the heading of the signs.</summary>
        public string Heading => tier == SafetyTier.Emergency
            ? "Call the emergency number at once when your back hurts and one of these is true:"
            : "Ask a doctor for an urgent appointment when your back hurts and one of these is true:";
    }
}
