using System.Text.Json.Nodes;

namespace BackCare.Exercises.Serialization;

/// <summary>A converter that can say which JSON it reads and writes.</summary>
internal interface IJsonForm
{
    /// <summary>The JSON Schema of the form; a new object for each call.</summary>
    JsonObject Schema();
}
