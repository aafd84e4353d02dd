using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.Calibrations;

namespace VuonLen.Demo.People;

/// <summary>Draws names as common as they are for the sex, the year of birth and the ethnic group.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, Draws> _families = [];
    private readonly List<(Sex Sex, int From, int To, Draws Middles, Draws Givens)> _cohorts = [];
    private readonly string _majority;

    public NameBook(IReadOnlyList<NameWeight> names)
    {
        foreach (var group in names.Where(name => name.Part == "family").GroupBy(name => name.Ethnicity)) _families[group.Key] = new(group);
        _majority = names.First(name => name.Part == "family").Ethnicity;
        foreach (var group in names.Where(name => name.Part == "given").GroupBy(name => (Sex: name.Sex!.Value, name.BornFrom, name.BornTo)))
            _cohorts.Add((group.Key.Sex, group.Key.BornFrom, group.Key.BornTo,
                new(names.Where(name => name.Part == "middle" && name.Sex == group.Key.Sex && name.BornFrom == group.Key.BornFrom)), new(group)));
    }

    public string Family(SplitMix random, string? ethnicity) =>
        (ethnicity is not null && _families.TryGetValue(ethnicity, out var own) ? own : _families[_majority]).Draw(random);

    public string Whole(SplitMix random, string family, Sex sex, int born)
    {
        foreach (var cohort in _cohorts)
        {
            if (cohort.Sex != sex || born < cohort.From || born > cohort.To) continue;
            var middle = cohort.Middles.Draw(random);
            var given = cohort.Givens.Draw(random);
            return middle == given ? family + " " + given : family + " " + middle + " " + given;
        }
        throw new DemoException($"Bảng names.csv của dữ liệu mô phỏng không có tên cho người sinh năm {born}.");
    }

    private sealed class Draws
    {
        private readonly string[] _names;
        private readonly int[] _upTo;

        public Draws(IEnumerable<NameWeight> names)
        {
            var list = names.ToList();
            _names = list.Select(name => name.Name).ToArray();
            _upTo = new int[list.Count];
            var sum = 0;
            for (var i = 0; i < _upTo.Length; i++) _upTo[i] = sum += list[i].Weight;
        }

        public string Draw(SplitMix random)
        {
            var at = Array.BinarySearch(_upTo, random.Below(_upTo[^1]) + 1);
            return _names[at < 0 ? ~at : at];
        }
    }
}
