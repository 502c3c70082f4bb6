namespace BackCare.Exercises;

/// <summary>What the ways to use the sides of the body are called. Thread-safe.</summary>
public static class LateralityExtensions
{
    extension(Laterality laterality)
    {
        /// <summary>The name to show, such as "One side, then the other".</summary>
        public string Name => laterality switch
        {
            Laterality.Bilateral => "Both sides at once",
            Laterality.EachSideInTurn => "One side, then the other",
            Laterality.Alternating => "Sides that change with each repetition",
            _ => laterality.ToString(),
        };
    }
}
