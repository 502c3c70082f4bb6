using System.Text.Json;
using BackCare.Exercises;
using Microsoft.AspNetCore.Diagnostics;

namespace WebTimer;

/// <summary>Answers a body that cannot be read with problem details that name the place in it, and what was expected there.</summary>
internal sealed class BadRequests(IProblemDetailsService problems) : IExceptionHandler
{
    // What the library says is for users; the serializer speaks of .NET types.
    private static readonly string? Library = typeof(RoutineRequest).Assembly.GetName().Name;

    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return ValueTask.FromResult(false);

        context.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = Details(bad) });
    }

    private static HttpValidationProblemDetails Details(BadHttpRequestException bad)
    {
        var unread = bad.InnerException as JsonException;
        var place = unread is { Path.Length: > 2 } ? unread.Path[2..] : "body";
        var message = unread?.Source == Library ? unread!.Message
            : place == "body" ? "Expected one JSON object; /openapi/v1.json gives its form."
            : "Expected once, and in the form that /openapi/v1.json gives.";
        return new(new Dictionary<string, string[]> { [place] = [message] }) { Status = bad.StatusCode };
    }
}
