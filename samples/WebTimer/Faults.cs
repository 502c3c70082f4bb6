namespace WebTimer;

/// <summary>What is wrong with a request, by field.</summary>
internal sealed class Faults
{
    private readonly Dictionary<string, List<string>> byField = [];

    public bool Any => byField.Count > 0;

    public bool Has(string field) => byField.ContainsKey(field);

    public void Add(string field, string message)
    {
        if (!byField.TryGetValue(field, out var messages)) byField[field] = messages = [];
        messages.Add(message);
    }

    public IDictionary<string, string[]> ByField => byField.ToDictionary(fault => fault.Key, fault => fault.Value.ToArray());
}
