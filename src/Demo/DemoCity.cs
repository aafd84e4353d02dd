using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.City;
using VuonLen.Demo.Plans;
using VuonLen.Demo.Story;
using VuonLen.Law;

namespace VuonLen.Demo;

/// <summary>Resident households of a commune over a range of days.</summary>
public sealed record ResidentHouseholds(PlaceId Commune, DayRange Range, int Households, bool Synthetic);

/// <summary>A deterministic synthetic city: nothing in it is a real person, and counting it gives every stated figure.</summary>
public sealed class DemoCity
{
    private readonly Calibration _calibration;
    private readonly CityFrame _frame;
    private readonly City.Villages _villages;
    private readonly Standard _city;
    private readonly Standard _national;

    private DemoCity(Calibration calibration, CityFrame frame, City.Villages villages, Standard city, Standard national)
    {
        (_calibration, _frame, _villages, _city, _national) = (calibration, frame, villages, city, national);
        Residents = frame.Communes.Select(commune => new ResidentHouseholds(
            commune.Place.Id, new(calibration.Days.Lists, calibration.Days.ResidentsUntil), commune.Residents, true)).ToList();
    }

    /// <summary>Shares every figure of the calibration out to the communes.</summary>
    /// <param name="programme">The programme whose demo it is: the folder below <c>programmes/</c>.</param>
    /// <exception cref="LawException">A file does not read.</exception>
    /// <exception cref="DemoException">A figure cannot hold; the message names it.</exception>
    public static DemoCity Open(LawFolder folder, string programme, PlaceBook places, StandardBook standards) =>
        Make(Calibration.Read(folder, programme), places, standards);

    /// <summary>Makes a city from a calibration that is read already.</summary>
    /// <exception cref="DemoException">A figure cannot hold; the message names it.</exception>
    public static DemoCity Make(Calibration calibration, PlaceBook places, StandardBook standards)
    {
        var frame = CityFrame.Open(calibration, places);
        Tables.Fill(frame);
        return new(calibration, frame, City.Villages.Make(frame, places), standards[calibration.CityStandard], standards[calibration.NationalStandard]);
    }

    /// <summary>The day the demo is counted on.</summary>
    public DateOnly Counted => _calibration.Days.Counted;

    /// <summary>The first day of the opening lists.</summary>
    public DateOnly Opening => _calibration.Days.Register;

    /// <summary>The stated figures, and what the demo is made from.</summary>
    public Calibration Calibration => _calibration;

    /// <summary>Villages of every commune; store data, to be added to the book of places.</summary>
    public IReadOnlyList<PlaceVersion> Villages => _villages.Places;

    /// <summary>What becomes of villages whose commune is cut.</summary>
    public IReadOnlyList<Succession> VillageSuccessions => _villages.Successions;

    /// <summary>The denominators of the closing year, commune by commune.</summary>
    public IReadOnlyList<ResidentHouseholds> Residents { get; }

    /// <summary>All acts, one after the other; each enumeration tells the same from the start. Read them once, in order: an act is made when it is read.</summary>
    /// <exception cref="DemoException">A figure cannot hold.</exception>
    public IEnumerable<DemoAct> Acts()
    {
        var plans = HouseholdList.Make(_frame);
        Sizes.DealClosing(_calibration, plans);
        Happenings.Decide(_calibration, plans);
        Sizes.DealLeaving(_calibration, plans);
        Allowances.Decide(_calibration, plans);
        DemoTargets.Verify(_frame, plans);
        var scene = new Scene(_frame, _villages, new(_calibration, _city, _national));
        foreach (var act in new Founding(scene).Acts(plans.ToLookup(plan => plan.Commune))) yield return act;
        foreach (var act in new Year(scene).Acts(plans)) yield return act;
        foreach (var act in new Review(scene).Acts(plans.ToLookup(plan => plan.ClosingCommune))) yield return act;
    }
}
