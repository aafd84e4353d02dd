using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using VuonLen.Store.Reading;
using VuonLen.Web.Register;

namespace VuonLen.Web.Export;

/// <summary>Writes the register's households at a day as a list in the official layout.</summary>
public static class ExportList
{
    private const string Workbook = ".xlsx";

    /// <summary>Whether a file's name ends as one of the kinds that are written.</summary>
    public static bool CanWrite(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || IsWorkbook(file);

    /// <summary>Writes the households of a unit that the asker may see, by commune, then household code.</summary>
    /// <param name="workbook">As .xlsx, else as CSV.</param>
    /// <returns>The number of persons written.</returns>
    public static long Write(CityRegister register, Stream to, DateOnly at, string? @in, long? knownAt, PlacesBy by, Sight sight, bool workbook = false)
    {
        var writer = new RegisterListWriter(at, register.Standards.ListStandards(register.Store.City), register.Facts);
        var households = Households(register, at, @in, knownAt, by, sight);
        return workbook ? writer.WriteWorkbook(to, households) : writer.Write(to, households);
    }

    private static bool IsWorkbook(string file) => file.EndsWith(Workbook, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the list to a file, whole or not at all: .xlsx by its name, else CSV.</summary>
    /// <exception cref="ProblemException">The file cannot be written.</exception>
    public static long WriteFile(CityRegister register, string file, DateOnly at, string? @in, long? knownAt, PlacesBy by, Sight sight)
    {
        if (Directory.Exists(file)) throw new ProblemException($"«{file}» là một thư mục; hãy viết cả tên tệp sẽ ghi.",
            $"“{file}” is a folder; write the name of the file as well.");
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder)) throw new ProblemException($"Không có thư mục «{folder}»; hãy lập thư mục đó trước hoặc chọn nơi khác.",
            $"There is no folder “{folder}”; make it first, or choose another place.");
        var half = file + ".tmp";
        try
        {
            long rows;
            using (var to = new FileStream(half, FileMode.Create)) rows = Write(register, to, at, @in, knownAt, by, sight, IsWorkbook(file));
            File.Move(half, file, overwrite: true);
            return rows;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"Không ghi được tệp «{file}»; hãy kiểm tra quyền ghi, chỗ trống của ổ đĩa, hoặc chọn nơi khác.",
                $"The file “{file}” cannot be written; check that it may be, that the disk has room, or choose another place.", problem);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static IEnumerable<ListHousehold> Households(CityRegister register, DateOnly at, string? @in, long? knownAt, PlacesBy by, Sight sight)
    {
        var places = register.Places();
        var unit = register.Unit(@in, at, by);
        var city = register.Unit(null, at, by);
        var moment = register.Moment(at, knownAt);
        using var connection = register.Store.Read();
        var order = DwellingReader.Read(connection, moment)
            .Where(dwelling => sight.Sees(dwelling.At.Place, dwelling.At.Village))
            .Select(dwelling => (dwelling.Household, dwelling.Code, Commune: places.Resolve(dwelling.At.Place, dwelling.At.Village, at, by)))
            .Where(dwelling => dwelling.Commune is { } commune && places.IsInside(commune.Id, unit.Id))
            .OrderBy(dwelling => dwelling.Commune!.Code, StringComparer.Ordinal).ThenBy(dwelling => dwelling.Code, StringComparer.Ordinal)
            .ToList();
        using var reader = new DossierReader(connection, moment, register.Store.Keys);
        foreach (var (id, _, commune) in order)
            if (reader.Read(id) is { Memberships.Count: > 0 } dossier) yield return ListedDossier.Of(places, city, commune!, dossier);
    }
}
