using VuonLen.Web.Asking;

namespace VuonLen.Web.Situation;

/// <summary>For each number of a situation, the address of the list it was counted from.</summary>
public sealed class ListsBehind(SituationRequest asked)
{
    /// <summary>All of a class.</summary>
    public string All(string @class) => Address.Of(In(asked, @class));

    /// <summary>Those of a class that meet more conditions.</summary>
    public string Of(string @class, Func<HouseholdsRequest, HouseholdsRequest> only) => Address.Of(only(In(asked, @class)));

    /// <summary>The same in a unit further down, of the same day.</summary>
    public string In(string code, string @class, Func<HouseholdsRequest, HouseholdsRequest>? only = null) =>
        Address.Of((only ?? (same => same))(In(asked with { In = code }, @class)));

    private static HouseholdsRequest In(SituationRequest there, string @class) =>
        new(there.At, there.In, there.Standard, @class, KnownAt: there.KnownAt, By: there.By) { UnitsOf = there.UnitsOf };
}
