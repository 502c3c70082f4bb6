using BackCare.Exercises.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Timelines;

/// <summary>Times of a timeline for properties.</summary>
internal static class RandomTimelineOptions
{
    public static Gen<TimelineOptions> Any =>
        from ready in Gen.Choose(0, 20)
        from change in Gen.Choose(0, 20)
        from swap in Gen.Choose(0, 10)
        from rest in Gen.Choose(0, 60)
        from between in Gen.Choose(0, 3)
        from move in Gen.Choose(1, 9)
        from first in Gen.Elements(Side.Left, Side.Right)
        select new TimelineOptions
        {
            GetReady = TimeSpan.FromSeconds(ready),
            ChangePosition = TimeSpan.FromSeconds(change),
            SwitchSides = TimeSpan.FromSeconds(swap),
            Rest = TimeSpan.FromSeconds(rest),
            BetweenHolds = TimeSpan.FromSeconds(between),
            MovingRepetition = TimeSpan.FromSeconds(move),
            FirstSide = first,
        };
}
