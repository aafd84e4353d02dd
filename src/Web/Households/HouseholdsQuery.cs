using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Standards;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households;

/// <summary>One line of the answer: what the command line prints and the API answers.</summary>
public sealed record HouseholdAnswer(Guid Household, string Code, string? Head, PlaceName Place, string Class, int Persons);

/// <summary>Where a household resides: its commune on the day asked, and its village.</summary>
public sealed record PlaceName(string? Code, string? Name, string? Village);

/// <summary>One question for a list, understood and open for reading.</summary>
public sealed class HouseholdsQuery : IDisposable
{
    private readonly CityRegister _register;
    private readonly HouseholdsRequest _request;
    private readonly SqliteConnection _connection;
    private readonly HouseholdListReader _reader;

    /// <exception cref="ProblemException">Something asked for does not exist.</exception>
    public HouseholdsQuery(CityRegister register, HouseholdsRequest request, Sight sight)
    {
        (_register, _request, Sight) = (register, request, sight);
        if (request.Class is { } text && HouseholdClasses.Parse(text) is null or HouseholdClass.Undecided)
            throw new ProblemException($"Không có diện «{request.Class}». Các diện: poor, near_poor, average, none.",
                $"There is no class “{request.Class}”. The classes are: poor, near_poor, average, none.");
        if (request.Limit is < 1) throw new ProblemException("Số dòng tối đa (--limit) phải từ 1 trở lên.",
            "The greatest number of rows (--limit) must be 1 or more.");
        if (request.AgeFrom > request.AgeTo) throw new ProblemException($"Không có ai vừa từ {request.AgeFrom} tuổi vừa đến {request.AgeTo} tuổi; hãy viết số nhỏ trước.",
            $"Nobody is both {request.AgeFrom} or more and {request.AgeTo} or less years old; write the smaller number first.");
        if (request is { After: not null, Before: not null }) throw new ProblemException("Danh sách chỉ xem được từ sau một hộ (after) hoặc đến trước một hộ (before), không cả hai cùng lúc.",
            "A list can be had after one household (after) or before one (before), not both at once.");
        if (request.AlsoPoorBy is { } other) register.Standard(other, request.At);
        Order = ListOrders.Read(request.Sort);
        Moment = register.Moment(request.At, request.KnownAt);
        Filter = new(register.Standard(request.Standard, request.At)?.Id ?? "", request.Class, ListPlaces.Of(register, request, Moment, sight), request.AlsoPoorBy, request.Find)
        {
            Facts = [.. ListFact.Read(register.Facts, request.With).Select(fact => fact.Condition)],
            Age = request.AgeFrom is null && request.AgeTo is null ? null : new(request.AgeFrom, request.AgeTo),
        };
        _connection = register.Store.Read();
        _reader = new(_connection, Moment, Filter, sight);
    }

    public Moment Moment { get; }

    public HouseholdFilter Filter { get; }

    public HouseholdOrder Order { get; }

    /// <summary>What its asker may see.</summary>
    public Sight Sight { get; }

    /// <summary>Whether so many persons bear the name searched for that counting all households would take long.</summary>
    public bool IsBroad => _reader.IsBroad;

    /// <summary>The lines of the page asked for that an officer may see.</summary>
    /// <exception cref="ProblemException">The household the page is counted from is not theirs to see.</exception>
    public static IReadOnlyList<HouseholdAnswer> Answer(CityRegister register, HouseholdsRequest request, Sight sight)
    {
        using var query = new HouseholdsQuery(register, request, sight);
        return query.Lines();
    }

    /// <summary>The lines of the page asked for.</summary>
    /// <exception cref="ProblemException">The household the page is counted from is not theirs to see.</exception>
    public IReadOnlyList<HouseholdAnswer> Lines() => [.. _reader.Read(Order, Page).Select(Named(_register.Places()))];

    /// <summary>The lines with what the columns need beside them, read some hundred at a time.</summary>
    public IEnumerable<ListRow> Rows(HouseholdParts parts)
    {
        var named = Named(_register.Places());
        var lines = Page.Limit is null ? _reader.Walk(Order, Page) : _reader.Read(Order, Page);
        foreach (var some in lines.Chunk(RowsAtOnce))
        {
            var details = HouseholdDetailReader.Read(_connection, Moment, [.. some.Select(line => line.Id)], parts);
            foreach (var line in some) yield return new(named(line), details[line.Id]);
        }
    }

    /// <summary>How many lines there are in all; counted only up to <paramref name="most"/>, if given.</summary>
    public int Count(int? most = null) => _reader.Count(most);

    /// <summary>Whether finding the households takes a look into each of a wide area.</summary>
    public bool IsSlow => Filter is { Facts.Count: > 0 } or { Age: not null } or { AlsoPoorBy: not null };

    /// <summary>Counts the list, and remembers its households where they are at most <paramref name="few"/>.</summary>
    public CountedList Survey(int few) => _reader.Survey(few);

    /// <summary>Reads on with what was counted before of the same list, with the same sight and at the same act.</summary>
    public void TakeUp(CountedList counted) => _reader.TakeUp(counted);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private const int RowsAtOnce = 500;

    private ListPage Page => new(_request.After, _request.Before, _request.Limit);

    private Func<HouseholdLine, HouseholdAnswer> Named(Core.Places.PlaceBook places) => line =>
    {
        var commune = places.Resolve(line.Place, line.Village, _request.At, _request.By);
        return new(line.Id.Value, line.Code, line.Head,
            new(commune?.Code, commune?.FullName, line.Village is { } village ? places[village].FullName : null), line.Class, line.Persons);
    };
}
