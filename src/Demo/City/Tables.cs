namespace VuonLen.Demo.City;

/// <summary>All figures of the communes, in the order in which each rests on the ones before.</summary>
public static class Tables
{
    /// <summary>Fills every figure of every commune.</summary>
    /// <exception cref="DemoException">A figure cannot hold; the message names the cell.</exception>
    public static void Fill(CityFrame city)
    {
        ResidentTable.Fill(city);
        var low = ClosingTable.Fill(city);
        OpeningTable.Fill(city, low);
        FlowTable.Fill(city);
    }
}
