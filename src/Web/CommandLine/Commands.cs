using System.CommandLine;
using System.CommandLine.Help;
using VuonLen.Web.Audit;
using VuonLen.Web.Classify;
using VuonLen.Web.Contradictions;
using VuonLen.Web.Export;
using VuonLen.Web.Home;
using VuonLen.Web.Households;
using VuonLen.Web.Households.Acts;
using VuonLen.Web.Households.ShowHousehold;
using VuonLen.Web.Import;
using VuonLen.Web.Server;
using VuonLen.Web.Situation;
using VuonLen.Web.Situation.Months;
using VuonLen.Web.Undo;

namespace VuonLen.Web.CommandLine;

/// <summary>Every command of the program.</summary>
public static class Commands
{
    /// <summary>The command line as a whole.</summary>
    public static RootCommand All()
    {
        var root = new RootCommand("Vươn Lên: phần mềm giúp một thành phố thực hiện chương trình giảm nghèo.")
        {
            DemoCommand.Create(),
            ServeCommand.Create(),
            SituationCommand.Create(),
            CourseCommand.Create(),
            HouseholdsCommand.Create(),
            HouseholdCommand.Create(),
            RecordCommand.Create(),
            DueCommand.Create(),
            ContradictionsOptions.Create(),
            ClassifyOptions.Create(),
            AuditCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            UndoCommand.Create(),
        };
        Translate(root);
        return root;
    }

    private static void Translate(Command command)
    {
        foreach (var option in command.Options)
        {
            if (option is HelpOption help) (help.Action, help.Description) = (new Help(), "Xem cách dùng.");
            if (option is VersionOption version) version.Description = "Xem phiên bản.";
        }
        foreach (var sub in command.Subcommands) Translate(sub);
    }
}
