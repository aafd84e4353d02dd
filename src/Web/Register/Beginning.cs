using VuonLen.Core.Basics;

namespace VuonLen.Web.Register;

/// <summary>When a register was begun.</summary>
public static class Beginning
{
    /// <summary>The day, in Viet Nam, of the first act; null before it. Of earlier days the register knows only what was carried over into it.</summary>
    public static DateOnly? BegunOn(this CityRegister register)
    {
        using var connection = register.Store.Read();
        using var command = connection.CreateCommand();
        command.CommandText = "select recorded_at from act order by number limit 1";
        return command.ExecuteScalar() is long recorded ? VietNamTime.DayOf(Instants.FromMicroseconds(recorded)) : null;
    }
}
