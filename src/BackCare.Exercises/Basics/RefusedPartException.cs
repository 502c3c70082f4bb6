namespace BackCare.Exercises.Serialization;

/// <summary>A part of a value in JSON is not what was expected. It never leaves the library: <see cref="JsonPart"/> makes a JsonException of it.</summary>
internal sealed class RefusedPartException(string path, string message) : Exception(message)
{
    public string Path { get; } = path;
}
