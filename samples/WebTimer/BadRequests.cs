using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace WebTimer;

/// <summary>Answers a body that cannot be read with problem details that name the place in it, and what was expected there.</summary>
internal sealed class BadRequests(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return ValueTask.FromResult(false);

        context.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = Details(bad) });
    }

    private static HttpValidationProblemDetails Details(BadHttpRequestException bad)
    {
        var (place, message) = bad.InnerException is JsonException { Path: { } path } e && (path.Length > 2 || IsOfLibrary(e))
            ? (path.Length > 2 ? path[2..] : "body", IsOfLibrary(e) ? e.Message : "Not of the form that /openapi/v1.json gives.")
            : ("body", "Expected one JSON object; /openapi/v1.json gives its form.");
        return new(new Dictionary<string, string[]> { [place] = [message] }) { Status = bad.StatusCode };
    }

    // What the library says is for users. The serializer speaks of .NET types, and adds the byte.
    private static bool IsOfLibrary(JsonException e) => !e.Message.Contains(" | LineNumber: ", StringComparison.Ordinal);
}
