namespace VuonLen.Documents.RegisterList;

/// <summary>How wide the columns of a list are in a workbook.</summary>
internal static class ListWidths
{
    /// <summary>The width of a column, in digits of the sheet's font.</summary>
    public static int Of(ListColumn column) => column.Field switch
    {
        ListField.Number or ListField.HeadMark or ListField.Sex or ListField.Age or ListField.B1 or ListField.B2 or ListField.Minority => 8,
        ListField.NoLabour or ListField.Merit or ListField.Persons or ListField.Ethnicity or ListField.DistrictCode or ListField.CommuneCode => 11,
        ListField.Name or ListField.HeadName or ListField.Address or ListField.Causes or ListField.Permanent or ListField.Temporary => 28,
        ListField.Dwelling or ListField.Fact or ListField.Other or ListField.StandardClass or ListField.Class => 24,
        _ => 16,
    };
}
