using VuonLen.Core.Places;

namespace VuonLen.Register.Tests.Demo;

/// <summary>Counts a class on a day from rows alone: a household counts where it dwells at the day's end.</summary>
internal sealed class DemoCount
{
    public DemoCount(DemoWorld world, DateOnly day, string standard, string @class)
    {
        foreach (var household in world.Households)
        {
            if (household.Class(standard, day)?.Class != @class || household.Dwelling(day) is not { Place: { } place }) continue;
            var commune = world.Places[place];
            Counted.Add((household, commune, world.Places[commune.Parent!.Value]));
            Persons += household.Members(day).Count();
        }
    }

    public List<(FoldedHousehold Household, PlaceVersion Commune, PlaceVersion District)> Counted { get; } = [];
    public int Persons { get; }
    public int Households => Counted.Count;

    public int In(Area area) => Counted.Count(one => one.Commune.Kind.Area() == area);

    public Dictionary<string, int> ByCommune() => Counted.CountBy(one => one.Commune.Code).ToDictionary();

    public Dictionary<string, int> ByDistrict() => Counted.CountBy(one => one.District.Code).ToDictionary();
}
