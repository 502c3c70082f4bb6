namespace BackCare.Exercises.Figures;

/// <summary>A thing that an exercise is done with. Immutable.</summary>
internal abstract record Prop
{
    /// <summary>The same as a mirror shows it that changes left and right.</summary>
    public virtual Prop Mirrored => this;
}
