using VuonLen.Core.Basics;
using VuonLen.Law;
using VuonLen.Store;
using VuonLen.Web.Register;

namespace VuonLen.Web.Asking;

/// <summary>Opens the register of a folder, with the law that stands beside the program.</summary>
public static class Registers
{
    /// <summary>Opens a store for asking and writing.</summary>
    /// <exception cref="ProblemException">There is no store, or it cannot be read.</exception>
    public static CityRegister Open(string folder, TimeProvider? clock = null)
    {
        var store = RegisterStore.Open(folder, Environment.GetEnvironmentVariable("VUONLEN_KEYS"));
        try
        {
            return new(store, LawFolder.Locate(), clock ?? TimeProvider.System);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }
}
