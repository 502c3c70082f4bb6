namespace BackCare.Exercises.Timelines;

/// <summary>One exercise of a routine in one of its rounds.</summary>
/// <param name="Item">The item of the routine.</param>
/// <param name="Place">Its place in the routine, from 0.</param>
/// <param name="Round">Which round it is, from 1.</param>
/// <param name="Rounds">How many rounds there are.</param>
/// <param name="FirstSide">The side that is done first; null when there are no sides.</param>
internal sealed record Turn(RoutineItem Item, int Place, int Round, int Rounds, Side? FirstSide);
