using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>What is drawn of one pose: the layers of body, props and marks, at one scale.</summary>
internal sealed class Scene(Body body, Camera camera, double scale, bool isSmall)
{
    private readonly List<Layer> layers = [];

    public Body Body => body;

    public Camera Camera => camera;

    /// <summary>Units of the drawing for the stature of the body.</summary>
    public double Scale => scale;

    /// <summary>Whether it is drawn for the size of a thumbnail: heavier lines, less detail.</summary>
    public bool IsSmall => isSmall;

    /// <summary>The layers from the farthest to the nearest.</summary>
    public IReadOnlyList<Layer> Layers => layers;

    /// <summary>Adds shapes; those that are empty are left out.</summary>
    public void Add(double depth, params ReadOnlySpan<Shape> shapes)
    {
        var drawn = new List<Shape>(shapes.Length);
        foreach (var shape in shapes)
        {
            if (!shape.Path.IsEmpty) drawn.Add(shape);
        }

        if (drawn.Count > 0) Insert(new(depth, IsShadow: false, [.. drawn]));
    }

    /// <summary>Adds the shadow on the floor, whose path is squashed as the floor is.</summary>
    public void AddShadow(double depth, PathText path)
    {
        if (!path.IsEmpty) Insert(new(depth, IsShadow: true, [new(Paint.Shadow, path, HasLine: false)]));
    }

    /// <summary>Puts a layer in front of those that are as far.</summary>
    private void Insert(Layer layer)
    {
        var place = layers.Count;
        while (place > 0 && layers[place - 1].Depth > layer.Depth) place--;
        layers.Insert(place, layer);
    }

    /// <summary>Where a point is on the drawing.</summary>
    public Point On(Vector point) => camera.On(point) * scale;

    /// <summary>How near a point is to the viewer.</summary>
    public double Depth(Vector point) => camera.View.Dot(point);

    /// <summary>How near points are to the viewer in the mean.</summary>
    public double Depth(Vector one, Vector other) => (Depth(one) + Depth(other)) / 2;

    /// <summary>What a ball looks like.</summary>
    public Circle Ball(Vector centre, double radius)
    {
        var (x, y) = On(centre);
        return new(x, y, radius * scale);
    }

    /// <summary>The hull of two balls: a part of a limb.</summary>
    public PathText Capsule(Vector from, double fromRadius, Vector to, double toRadius) => new PathText().AddHull(Ball(from, fromRadius), Ball(to, toRadius));
}
