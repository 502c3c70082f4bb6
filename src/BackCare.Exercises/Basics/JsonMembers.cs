namespace BackCare.Exercises.Serialization;

/// <summary>The members of an object while a value of this library is read.</summary>
internal sealed class JsonMembers(IReadOnlyDictionary<string, JsonPart> members)
{
    public bool Has(string name) => members.ContainsKey(name);

    /// <summary>A member that is there.</summary>
    public JsonPart this[string name] => members[name];

    /// <summary>A member that may be missing, or null.</summary>
    public JsonPart? Optional(string name) => members.TryGetValue(name, out var part) && !part.IsNull ? part : null;

    /// <summary>A list that may be missing, and is then empty.</summary>
    public IReadOnlyList<TItem> List<TItem>(string name, Func<JsonPart, TItem> make) => members.TryGetValue(name, out var part) ? part.List(make) : [];
}
