using System.Globalization;

namespace VuonLen.Core.Standards;

/// <summary>A legal instrument as cited.</summary>
/// <param name="Kind">«Quyết định», «Nghị định» …</param>
/// <param name="Number">Number with its suffix («09/2011/QĐ-TTg»).</param>
/// <param name="Article">The article meant; null for the whole.</param>
/// <param name="Verified">Whether a source was seen for number and date.</param>
public sealed record Instrument(string Kind, string Number, DateOnly Date, string IssuedBy, string? Article, bool Verified)
{
    /// <summary>The citation in full: «Điều 3 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ».</summary>
    public string Cite => string.Create(CultureInfo.InvariantCulture,
        $"{(Article is null ? "" : Article + " ")}{Kind} số {Number} ngày {Date:dd'/'MM'/'yyyy} của {IssuedBy}");
}

/// <summary>A later instrument that keeps a standard in force.</summary>
/// <param name="From">First day that is in force only through it.</param>
/// <param name="Verified">Whether a source was seen that it extends this standard.</param>
public sealed record Extension(Instrument By, DateOnly From, bool Verified, string? Note);
