using VuonLen.Core.Basics;

namespace VuonLen.Core.Standards;

/// <summary>Who made a standard.</summary>
public sealed record Issuer(string Id, string Name);

/// <summary>A poverty standard: an ordered table. The first row that fits decides.</summary>
/// <param name="City">Code of the city whose own standard it is; null for the national one.</param>
/// <param name="InForce">The days it classifies by, its extensions counted in.</param>
/// <param name="PointsBy">What sets the points of its rows; null when it has none.</param>
/// <param name="Missing">What is not known of it here, in words; empty when nothing is.</param>
[Term("chuẩn nghèo")]
public sealed record Standard(
    string Id, string Name, Issuer Issuer, string? City, Instrument Instrument, DayRange InForce, IReadOnlyList<Extension> Extensions,
    Instrument? PointsBy, IReadOnlyList<StandardRow> Rows, string? Note, IReadOnlyList<string> Missing)
{
    /// <summary>Whether a source was seen for every amount in it.</summary>
    public bool Verified => Rows.All(row => row.Verified);

    /// <summary>
    /// The class of a household. Rows are tried from the top; a condition whose value is not known makes its row unknown unless
    /// another condition of the row fails; at an unknown row the class is undecided. Points decide when income is not known and
    /// the standard has points. No row: <see cref="HouseholdClass.None"/>.
    /// </summary>
    public Classification Classify(Circumstances of)
    {
        var byPoints = of.Income is null && of.B1 is not null && PointsBy is not null;
        for (var i = 0; i < Rows.Count; i++)
        {
            var fits = byPoints ? Rows[i].FitsByPoints(of) : Rows[i].FitsByIncome(of);
            if (fits is null) return new(HouseholdClass.Undecided, null);
            if (fits is true) return new(Rows[i].Class, i + 1);
        }
        return new(HouseholdClass.None, null);
    }
}
