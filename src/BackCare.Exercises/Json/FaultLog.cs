using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The findings of one document. Lines and columns are looked up once, at the end, and only for what is reported.</summary>
/// <remarks>Errors come first and are kept up to a limit; warnings and infos fill the room that is left.</remarks>
internal sealed class FaultLog(DocumentSource source)
{
    private const int Limit = 10_000;

    private readonly List<Finding> errors = [];
    private readonly List<Finding> others = [];
    private bool hasMore;

    public bool HasErrors => errors.Count > 0;

    /// <summary>Whether there are more errors than are reported, so that further ones would be dropped.</summary>
    public bool IsFull => hasMore && errors.Count == Limit;

    public IEnumerable<Finding> Errors => errors;

    /// <summary>Suggestions for this document.</summary>
    public Hints Hints { get; } = new();

    public void Report(Rule rule, FindingPath path, Message message) => Report(new Finding(rule, path, message));

    public void Report(Finding finding)
    {
        var kind = finding.Severity == FindingSeverity.Error ? errors : others;
        if (kind.Count < Limit) kind.Add(finding);
        else hasMore = true;
    }

    /// <summary>All of it, each finding with its line and column.</summary>
    public FindingReport ToReport()
    {
        List<Finding> reported = [.. errors, .. others.Take(Limit - errors.Count)];
        if (hasMore || reported.Count < errors.Count + others.Count) reported.Insert(errors.Count, new(Rules.MoreFaults, FindingPath.Root, "There are more faults; fix these first."));
        if (reported.TrueForAll(finding => finding.Line is not null)) return new(reported);
        var places = JsonPlaces.Of(source.Bytes.Span, reported.ConvertAll(finding => finding.Path));
        return new(reported.Select((finding, i) => finding.Line is null && places[i] is var (line, column) ? finding.At(line, column) : finding));
    }
}
