using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;

namespace VuonLen.Core.Tests.Standards;

internal static class Standards
{
    public static Standard Of(string id, string? city, int from, IReadOnlyList<StandardRow> rows) => new(
        id, id, new("x", "X"), city, new("Quyết định", "1/QĐ-X", new(from, 1, 1), "X", null, true), new(new(from, 1, 1), new(from + 5, 1, 1)),
        [], rows.Any(row => row.Points is not null) ? new("Thông tư", "1/TT-X", new(from, 1, 1), "X", "Điều 2", true) : null, rows, null, []);

    public static StandardRow Row(HouseholdClass @class, Bounds<Dong> income, Bounds<int> deprivations = default) =>
        new(Area.Rural, @class, income, deprivations, null, true, null);

    public static Bounds<Dong> Upto(long line) => new(AtMost: new Dong(line));

    public static Bounds<Dong> Between(long above, long atMost) => new(Above: new Dong(above), AtMost: new Dong(atMost));
}
