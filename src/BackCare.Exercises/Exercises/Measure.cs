namespace BackCare.Exercises;

/// <summary>A figure in an exercise that is not part of its dose, such as an angle of the arms, with its source.</summary>
/// <param name="Of">What is measured.</param>
/// <param name="Value">How much, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Source">The source that states it.</param>
public sealed record Measure(string Of, decimal Value, MeasureUnit Unit, SourceId Source);
