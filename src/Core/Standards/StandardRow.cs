using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Standards;

/// <summary>The points of the review form that stand for a row where income is not asked.</summary>
/// <param name="Verified">Whether a source was seen for these points.</param>
public sealed record PointBounds(Bounds<int> B1, Bounds<int> B2, bool Verified);

/// <summary>One row of a standard.</summary>
/// <param name="Income">Đồng per person per month; null when the row speaks of points alone.</param>
/// <param name="Deprivations">Number of deprived indicators, beside income.</param>
/// <param name="Points">What stands for income and deprivations on the review form; null when the row has no points.</param>
/// <param name="Verified">Whether a source was seen for the amounts.</param>
public sealed record StandardRow(
    Area Area, HouseholdClass Class, Bounds<Dong>? Income, Bounds<int> Deprivations, PointBounds? Points, bool Verified, string? Note)
{
    /// <summary>Whether the row fits by income and deprivations; a row without an income line never does; null when too little is known.</summary>
    public bool? FitsByIncome(Circumstances of) =>
        Income is { } income ? InArea(of) & income.Hold(of.Income) & Deprivations.Hold(of.Deprivations) : false;

    /// <summary>Whether the row fits by points; a row without points never does; null when too little is known.</summary>
    public bool? FitsByPoints(Circumstances of) =>
        Points is { } points ? InArea(of) & points.B1.Hold(of.B1) & points.B2.Hold(of.B2) : false;

    private bool? InArea(Circumstances of) => of.Area is { } area ? area == Area : null;
}
