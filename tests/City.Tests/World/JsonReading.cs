using System.Globalization;
using System.Text.Json;

namespace VuonLen.City.Tests.World;

/// <summary>Reads figures out of a command's JSON by their path.</summary>
public static class JsonReading
{
    /// <summary>The element at a path such as <c>poor.urban.rate</c>; numbers are places in a list.</summary>
    public static JsonElement At(this JsonElement element, string path)
    {
        foreach (var step in path.Split('.'))
            element = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? element[at] : element.GetProperty(step);
        return element;
    }

    /// <summary>As it is written: 2.66, 45732, null.</summary>
    public static string Raw(this JsonElement element, string path) => element.At(path).GetRawText();

    /// <summary>A whole number.</summary>
    public static int Int(this JsonElement element, string path) => element.At(path).GetInt32();

    /// <summary>A text.</summary>
    public static string Text(this JsonElement element, string path) => element.At(path).GetString()!;
}
