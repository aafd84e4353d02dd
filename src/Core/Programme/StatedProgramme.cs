using VuonLen.Core.Basics;

namespace VuonLen.Core.Programme;

/// <summary>What a figure says of its value.</summary>
public enum FigureKind
{
    [Term("bằng đúng số nêu")] Exact,
    [Term("trên số nêu")] Above,
    [Term("mục tiêu từ số nêu đến số nêu")] Target,
}

/// <summary>A figure as the document states it.</summary>
/// <param name="ValueTo">The upper end of a target; null otherwise.</param>
/// <param name="Scope">The units or area it speaks of, in words.</param>
/// <param name="Quote">The words of the document.</param>
public sealed record Figure(
    string Id, string Section, string Label, StatedNumber Value, StatedNumber? ValueTo, string Unit, string Scope, FigureKind Kind, string Quote);

/// <summary>A document that the programme refers to, as it writes it.</summary>
/// <param name="Kind">The kind of document in the programme's words («Quyết định»).</param>
/// <param name="Number">Number with suffix; null when the programme gives none.</param>
public sealed record Reference(string Id, string Kind, string? Number, DateOnly? Date, string? IssuedBy, string Subject, string Sections)
{
    /// <summary>Kind and number as written: «Quyết định số 20/2011/NĐ-CP».</summary>
    public string Written => Number is null ? Kind : Kind + " số " + Number;
}

/// <summary>An agency named by the programme.</summary>
[Term("cơ quan thực hiện")]
public sealed record Agency(string Code, string Section, string Name, string Kind);

/// <summary>A district that an agency follows, by the full name the programme gives it.</summary>
[Term("phân công theo dõi địa bàn")]
public sealed record Assignment(string Section, Agency Agency, string District);

/// <summary>A programme as its document states it. Nothing in it is corrected.</summary>
/// <param name="DocumentNumber">Null when the copy at hand bears none.</param>
/// <param name="City">Official code of the city.</param>
/// <param name="FiguresAt">The day its figures speak of.</param>
[Term("chương trình")]
public sealed record StatedProgramme(
    string Id, string Title, string EnactingSentence, string IssuedBy, string? DocumentNumber, string City, DateOnly FiguresAt, DayRange Period,
    IReadOnlyList<Figure> Figures, IReadOnlyList<Reference> References, IReadOnlyList<Agency> Agencies, IReadOnlyList<Assignment> Monitoring,
    string? Note, bool Verified)
{
    /// <summary>The stated value of a figure.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public StatedNumber Stated(string figure) =>
        Figures.FirstOrDefault(one => one.Id == figure)?.Value ?? throw new KeyNotFoundException($"The programme {Id} states no figure {figure}.");
}
