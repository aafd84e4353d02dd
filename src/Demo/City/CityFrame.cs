using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;

namespace VuonLen.Demo.City;

/// <summary>The communes of the day counted, by code, with the calibration they are to be filled from.</summary>
public sealed class CityFrame
{
    private readonly Dictionary<string, DistrictLevel> _levels;

    private CityFrame(Calibration calibration, IReadOnlyList<Commune> communes)
    {
        Calibration = calibration;
        Communes = communes;
        _levels = calibration.Districts.ToDictionary(level => level.Code);
        Districts = communes.GroupBy(commune => commune.District.Code).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<Commune>)group.ToList()).ToList();
    }

    /// <summary>What the city is made from.</summary>
    public Calibration Calibration { get; }

    /// <summary>All communes, by code.</summary>
    public IReadOnlyList<Commune> Communes { get; }

    /// <summary>The communes by district, districts by code.</summary>
    public IReadOnlyList<IReadOnlyList<Commune>> Districts { get; }

    /// <summary>Opens the book of places on the day counted and checks that the calibration speaks of these units.</summary>
    /// <exception cref="DemoException">The calibration names a unit that is not open that day, or a district is missing from it.</exception>
    public static CityFrame Open(Calibration calibration, PlaceBook book)
    {
        var laidDown = calibration.Communes.ToDictionary(level => level.Code);
        var communes = book.Open(calibration.Days.Counted, PlaceLevel.Commune)
            .Select((place, i) => new Commune(i, place, book[place.Parent!.Value], laidDown.GetValueOrDefault(place.Code))).ToList();
        foreach (var code in laidDown.Keys.Except(communes.Select(commune => commune.Place.Code)))
            throw new DemoException($"Bảng communes.csv của dữ liệu mô phỏng nêu xã {code}, nhưng ngày được đếm không có xã này.");
        foreach (var code in communes.Select(commune => commune.District.Code).Distinct().Except(calibration.Districts.Select(level => level.Code)))
            throw new DemoException($"Bảng districts.csv của dữ liệu mô phỏng thiếu đơn vị cấp huyện {code}.");
        return new(calibration, communes);
    }

    /// <summary>What the calibration says of a district.</summary>
    public DistrictLevel Level(string district) => _levels[district];

    /// <summary>The mean number of households of a district's communes.</summary>
    public double Mean(IReadOnlyList<Commune> district) => Level(district[0].District.Code).Households / (double)district.Count;
}
