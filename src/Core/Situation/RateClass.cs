using VuonLen.Core.Basics;

namespace VuonLen.Core.Situation;

/// <summary>The classes a map shows a poverty rate in. Breaks are the plan's; «từ … đến dưới …»: the lower end is inside.</summary>
public enum RateClass
{
    [Term("không còn hộ nghèo", "none left")] None,
    [Term("trên 0% đến dưới 1%", "above 0% to below 1%")] Below1,
    [Term("từ 1% đến dưới 5%", "1% to below 5%")] From1,
    [Term("từ 5% đến dưới 15%", "5% to below 15%")] From5,
    [Term("từ 15% đến dưới 25%", "15% to below 25%")] From15,
    [Term("từ 25% trở lên", "25% and above")] From25,
}

/// <summary>Which class of a map a rate lies in.</summary>
public static class RateClasses
{
    /// <summary>The class of so many poor among so many resident households, compared as whole numbers, never as a rounded rate; null where either is not known or nobody resides.</summary>
    /// <exception cref="OverflowException">The numbers are beyond what a register can hold.</exception>
    public static RateClass? Of(long? poor, long? residents)
    {
        if (poor is not { } some || residents is not { } all || all <= 0) return null;
        var hundredfold = checked(some * 100);
        return some == 0 ? RateClass.None
            : hundredfold < all ? RateClass.Below1
            : hundredfold < checked(all * 5) ? RateClass.From1
            : hundredfold < checked(all * 15) ? RateClass.From5
            : hundredfold < checked(all * 25) ? RateClass.From15
            : RateClass.From25;
    }
}
