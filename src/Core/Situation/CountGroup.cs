using VuonLen.Core.Basics;

namespace VuonLen.Core.Situation;

/// <summary>Households of one class recorded at one commune version and village: the only numbers a situation is made of.</summary>
/// <param name="AlsoPoor">How many are poor by each of the other standards, in the order they were asked for.</param>
public sealed record CountGroup(
    PlaceId Place, PlaceId? Village, string Class, int Households, int Persons, int WithMerit, int WithSocial, IReadOnlyList<int> AlsoPoor)
{
    /// <summary>This group with the households of another of the same place and class counted in (+1) or out (−1).</summary>
    public CountGroup Add(CountGroup other, int sign) => this with
    {
        Households = Households + sign * other.Households,
        Persons = Persons + sign * other.Persons,
        WithMerit = WithMerit + sign * other.WithMerit,
        WithSocial = WithSocial + sign * other.WithSocial,
        AlsoPoor = [.. AlsoPoor.Zip(other.AlsoPoor, (own, more) => own + sign * more)],
    };
}
