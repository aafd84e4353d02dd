using System.Globalization;
using System.Text;
using VuonLen.Core.Places;

namespace VuonLen.Web.Situation;

/// <summary>Outlines as SVG writes them.</summary>
public static class MapDrawing
{
    private const int Margin = 2;

    /// <summary>The path of an outline: absolute where a ring begins, steps from there on, since steps are short.</summary>
    public static string Path(Outline outline)
    {
        var path = new StringBuilder();
        foreach (var ring in outline.Rings)
        {
            path.Append('M').Append(Number(ring[0].X)).Append(' ').Append(Number(ring[0].Y)).Append('l');
            for (var i = 1; i < ring.Count; i++)
            {
                Step(path, ring[i].X - ring[i - 1].X);
                Step(path, ring[i].Y - ring[i - 1].Y);
            }
            path.Append('z');
        }
        return path.ToString();
    }

    /// <summary>The part of the grid that holds these outlines, with a little room around them.</summary>
    public static string ViewBox(IEnumerable<Outline> outlines)
    {
        var points = outlines.SelectMany(outline => outline.Rings).SelectMany(ring => ring).ToList();
        var (left, top) = (points.Min(point => point.X) - Margin, points.Min(point => point.Y) - Margin);
        var (width, height) = (points.Max(point => point.X) + Margin - left, points.Max(point => point.Y) + Margin - top);
        return $"{Number(left)} {Number(top)} {Number(width)} {Number(height)}";
    }

    // A minus parts two numbers as well as a blank does.
    private static void Step(StringBuilder path, int step)
    {
        if (step >= 0 && path[^1] != 'l') path.Append(' ');
        path.Append(Number(step));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
