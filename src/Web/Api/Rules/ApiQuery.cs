using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace ZVSearch.Web.Api.Rules;

/// <summary>The parameters of one question, read as its operation declares them.</summary>
internal sealed class ApiQuery
{
    /// <summary>A parameter that may be repeated, may be so this often.</summary>
    private const int MostValues = 50;

    private readonly Dictionary<string, IReadOnlyList<object>> _values = new(StringComparer.Ordinal);
    private readonly List<ProblemError> _errors = [];
    private readonly HttpRequest _request;
    private readonly ApiParameters _declared;

    private ApiQuery(HttpRequest request, ApiParameters declared)
    {
        (_request, _declared) = (request, declared);
        foreach (ApiParameter parameter in declared.All.Where(p => !p.IsInPath)) { Read(parameter, request.Query[parameter.Name]); }

        // A name with a slip in it would otherwise silently give too much.
        HashSet<string> known = [.. declared.All.Where(p => !p.IsInPath).Select(p => p.Name)];
        _errors.AddRange(request.Query.Keys.Where(k => !known.Contains(k)).Order(StringComparer.Ordinal).Select(k => ProblemError.InQuery(k, 0, "onbekende-parameter", Unknown(known))));
        if (_errors.Count == 0) { CheckTogether(); }
    }

    /// <summary>Everything that is wrong; empty when all is well.</summary>
    public IReadOnlyList<ProblemError> Errors => _errors;

    /// <summary>1-based.</summary>
    public int Page => Number(Parameters.Page);

    public int PageSize => Number(Parameters.PageSize);

    /// <summary>Results to skip.</summary>
    public int Offset => (Page - 1) * PageSize;

    /// <summary>Number of the last page that can be asked for; at least 1.</summary>
    /// <param name="total">Number of results.</param>
    public int LastPage(int total) => Math.Min(Math.Max(1, (total + PageSize - 1) / PageSize), (_declared.DeepestOffset / PageSize) + 1);

    /// <summary>Only for a parameter with a default.</summary>
    public int Number(ApiParameter parameter) => (int)_values[parameter.Name][0];

    public bool Flag(ApiParameter parameter) => (bool)_values[parameter.Name][0];

    /// <summary>Null when it is left out and has no default.</summary>
    public string? Text(ApiParameter parameter) => _values.GetValueOrDefault(parameter.Name, []) is [string first, ..] ? first : null;

    /// <summary>Empty when it is left out.</summary>
    public IReadOnlyList<string> Texts(ApiParameter parameter) => [.. _values.GetValueOrDefault(parameter.Name, []).OfType<string>()];

    /// <summary>Null when it is left out.</summary>
    public DateOnly? Date(ApiParameter parameter) => _values.GetValueOrDefault(parameter.Name, []) is [DateOnly first, ..] ? first : null;

    /// <summary>Address of the same question.</summary>
    public string Self => _request.Path.ToUriComponent() + _request.QueryString.ToUriComponent();

    /// <summary>Address of the same question with another value of one parameter.</summary>
    public string With(ApiParameter parameter, long value)
    {
        IEnumerable<KeyValuePair<string, StringValues>> others = _request.Query.Where(p => p.Key != parameter.Name).OrderBy(p => p.Key, StringComparer.Ordinal);
        var query = new QueryBuilder(others) { { parameter.Name, value.ToString(CultureInfo.InvariantCulture) } };
        return _request.Path.ToUriComponent() + query.ToQueryString();
    }

    /// <summary>Read once per request: the filter and the resource ask for it.</summary>
    public static ApiQuery Of(HttpContext context)
    {
        if (context.Features.Get<ApiQuery>() is { } known) { return known; }

        var query = new ApiQuery(context.Request, context.GetEndpoint()?.Metadata.GetMetadata<ApiParameters>() ?? ApiParameters.None);
        context.Features.Set(query);
        return query;
    }

    /// <summary>Lets a resource name it as an argument.</summary>
    public static ValueTask<ApiQuery?> BindAsync(HttpContext context) => ValueTask.FromResult<ApiQuery?>(Of(context));

    private static string Unknown(HashSet<string> known) =>
        known.Count == 0 ? "Deze vraag kent geen parameters." : $"Deze parameter bestaat hier niet. Wel: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    private void Read(ApiParameter parameter, StringValues given)
    {
        if (given.Count == 0)
        {
            if (parameter.IsRequired) { _errors.Add(ProblemError.InQuery(parameter.Name, 0, "verplicht", $"'{parameter.Name}' is verplicht en {Must(parameter)}.")); }

            if (parameter.Default is { } standard && parameter.Parse(standard) is { } value) { _values[parameter.Name] = [value]; }

            return;
        }

        int most = parameter.IsRepeatable ? MostValues : 1;
        if (given.Count > most) { _errors.Add(ProblemError.InQuery(parameter.Name, most, "te-vaak", string.Create(CultureInfo.InvariantCulture, $"'{parameter.Name}' mag hoogstens {most} keer voorkomen."))); }

        object?[] read = [.. given.Select(text => parameter.Parse(text ?? string.Empty))];
        _errors.AddRange(read.Select((value, index) => (value, index)).Where(r => r.value is null)
            .Select(r => ProblemError.InQuery(parameter.Name, r.index, parameter.Code, $"'{parameter.Name}' {Must(parameter)}.")));
        _values[parameter.Name] = [.. read.OfType<object>()];
    }

    private static string Must(ApiParameter parameter) => $"moet {parameter.Expected}";

    /// <summary>Values that are right by themselves but not beside each other.</summary>
    private void CheckTogether()
    {
        if (Date(Parameters.From) > Date(Parameters.To)) { _errors.Add(ProblemError.InQuery(Parameters.To.Name, 0, "periode", "'tot' moet op of na 'vanaf' liggen.")); }

        if (_values.ContainsKey(Parameters.Page.Name) && (long)(Page - 1) * PageSize > _declared.DeepestOffset)
        {
            _errors.Add(ProblemError.InQuery(Parameters.Page.Name, 0, "te-diep", string.Create(CultureInfo.InvariantCulture, $"Er kan worden gebladerd tot resultaat {_declared.DeepestOffset}. Maak de vraag preciezer met een filter.")));
        }
    }
}
