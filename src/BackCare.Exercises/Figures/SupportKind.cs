namespace BackCare.Exercises.Figures;

/// <summary>What carries a body.</summary>
internal enum SupportKind
{
    Floor,
    Seat,
    Roller,
}
