using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>Words in lower case, and no numbers.</summary>
internal sealed class LowerCaseWordConverter<TWord>() : JsonStringEnumConverter<TWord>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) where TWord : struct, Enum;
