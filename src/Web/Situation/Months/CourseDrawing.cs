using System.Globalization;
using VuonLen.Core.Situation;

namespace VuonLen.Web.Situation.Months;

/// <summary>Where the lines of a course run in a drawing of a fixed size.</summary>
public sealed class CourseDrawing(IReadOnlyList<CoursePoint> points)
{
    public const int Width = 640, Height = 240;
    private const int Left = 60, Right = 30, Top = 12, Bottom = 28;

    // The most steps between lines across, and the most months written under.
    private const int Steps = 6, Labels = 7;

    /// <summary>The values with a line across: 1, 2 or 5 times a power of ten apart, the last one not below any point.</summary>
    public IReadOnlyList<int> Lines { get; } = LinesTo(points.Max(point => Math.Max(point.Poor ?? 0, point.NearPoor ?? 0)));

    /// <summary>Where a point lies from the left.</summary>
    public int X(int at) => Left + (points.Count < 2 ? 0 : at * (Width - Left - Right) / (points.Count - 1));

    /// <summary>Where a value lies from the top.</summary>
    public int Y(int value) => Height - Bottom - (int)((long)value * (Height - Top - Bottom) / Lines[^1]);

    /// <summary>Which points have their month written under them.</summary>
    public IEnumerable<int> Named => Enumerable.Range(0, points.Count).Where(at => at % ((points.Count + Labels - 1) / Labels) == 0);

    /// <summary>A line through the points whose value is known; it breaks where it is not.</summary>
    public string Path(Func<CoursePoint, int?> value)
    {
        var path = new System.Text.StringBuilder();
        var drawn = false;
        for (var i = 0; i < points.Count; i++)
        {
            if (value(points[i]) is { } known) path.Append(CultureInfo.InvariantCulture, $"{(drawn ? 'L' : 'M')}{X(i)} {Y(known)}");
            drawn = value(points[i]) is not null;
        }
        return path.ToString();
    }

    private static List<int> LinesTo(int most)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var step in new[] { power, 2 * power, 5 * power })
                if ((long)step * Steps >= most) return [.. Enumerable.Range(0, Math.Max(1, (most + step - 1) / step) + 1).Select(line => line * step)];
        }
    }
}
