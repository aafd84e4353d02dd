using VuonLen.Core.Basics;
using VuonLen.Demo.Numbers;
using VuonLen.Law.Files;

namespace VuonLen.Demo.People;

/// <summary>Whom a household consists of.</summary>
public enum Shape : byte
{
    LoneElder,
    LoneAdult,
    Couple,
    ElderCouple,
    SingleParent,

    /// <summary>One or two grandparents with grandchildren.</summary>
    Grandparents,

    /// <summary>A couple with children.</summary>
    Nuclear,

    /// <summary>The head and spouse with the head's parents and their own children.</summary>
    ThreeGenerations,

    /// <summary>An elder head with a grown child, who may have a spouse and children.</summary>
    ElderHead,
}

/// <summary>How common each shape is among households of a size.</summary>
public sealed class ShapeTable
{
    private readonly int[][] _weights;

    private ShapeTable(int[][] weights) => _weights = weights;

    /// <summary>Draws the shape of a household of so many members.</summary>
    public Shape Draw(SplitMix random, int size) => (Shape)random.Pick(_weights[Math.Min(size, _weights.Length) - 1]);

    internal static ShapeTable Read(YamlMap map, string key)
    {
        var shapes = Enum.GetValues<Shape>();
        return new(map.Maps(key).Select(row =>
        {
            var weights = new int[shapes.Length];
            foreach (var name in row.Keys)
            {
                var cell = row[name];
                weights[(int)(cell with { Raw = name }).Choice<Shape>()] = (int)cell.Whole();
            }
            return weights;
        }).ToArray());
    }
}
