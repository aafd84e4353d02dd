using VuonLen.Core.Basics;

namespace VuonLen.Law.Files;

/// <summary>Ranges of days in data files: the first cell is inside, the second is the first day outside, empty while open.</summary>
public static class DayRangeCells
{
    /// <summary>The range from this cell to another.</summary>
    /// <exception cref="LawException">A day does not read, or the range holds no day.</exception>
    public static DayRange RangeTo(this LawCell from, LawCell to)
    {
        var (first, end) = (from.Day(), to.DayOrNull());
        if (end <= first) throw to.Wrong($"{to.Raw} không sau {from.Raw}", "ghi ngày đầu tiên ở ngoài khoảng, sau ngày bắt đầu");
        return new(first, end);
    }
}
