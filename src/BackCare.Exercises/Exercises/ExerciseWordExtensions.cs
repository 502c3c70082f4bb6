namespace BackCare.Exercises;

/// <summary>What positions and kinds are called. Thread-safe.</summary>
public static class ExerciseWordExtensions
{
    extension(Position position)
    {
        /// <summary>The name to show, such as "On your hands and knees".</summary>
        public string Name => position switch
        {
            Position.SittingOnChair => "Sitting on a chair",
            Position.HalfKneeling => "On one knee and one foot",
            Position.Quadruped => "On your hands and knees",
            Position.CrossLeggedSitting => "Sitting cross-legged on the floor",
            Position.CrookSitting => "Sitting on the floor with bent knees",
            Position.LongSitting => "Sitting on the floor with straight legs",
            Position.Supine => "Lying on your back",
            Position.CrookLying => "Lying on your back with bent knees",
            Position.SideLying => "Lying on your side",
            Position.Prone => "Lying face down",
            _ => position.ToString(),
        };
    }

    extension(ExerciseKind kind)
    {
        /// <summary>The name to show, such as "Stretch".</summary>
        public string Name => kind switch
        {
            ExerciseKind.Mobility => "Mobility exercise",
            ExerciseKind.Strengthening => "Strengthening exercise",
            _ => kind.ToString(),
        };
    }
}
