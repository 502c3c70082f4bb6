using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace WebTimer;

/// <summary>Answers a body that cannot be read with problem details that name the field, or the body.</summary>
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
        var (field, message) = bad.InnerException is JsonException { Path: { Length: > 2 } path }
            ? (path[2..].Split('.', '[')[0], "Not of the form that /openapi/v1.json gives.")
            : ("body", "Expected one JSON object; /openapi/v1.json gives its form.");
        return new(new Dictionary<string, string[]> { [field] = [message] }) { Status = bad.StatusCode };
    }
}
