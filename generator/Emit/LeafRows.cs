using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Gathers the leaf rows of a band.</summary>
internal sealed class LeafRows
{
    private readonly ReportShape _report;
    private readonly BandModel _band;
    private readonly string _owner;
    private readonly int _width;
    private readonly IReadOnlyList<int> _wholes;
    private readonly List<RowShape> _rows = [];

    /// <summary>Gathers them.</summary>
    public LeafRows(ReportShape report, BandModel band, string owner, int width)
    {
        (_report, _band, _owner, _width) = (report, band, owner, width);
        _wholes = Wholes.Of(band.Rows);
        if (band.Rows.Count == 0)
            _rows.Add(new RowShape("", band.FirstCell, -1, null));
        Walk(band.Rows, "", owner, null);
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<RowShape> All => _rows;

    private void Walk(IEnumerable<HeadModel> heads, string path, string scope, ItemsShape? items)
    {
        foreach (var head in heads)
        {
            var here = path + head.Name;
            var type = scope + "." + BandMembersEmitter.TypeOf(head);
            var inside = items;
            if (head.List is { } list)
            {
                inside = new ItemsShape(_report.IndexOfList(list), here, head, head.IsLeaf ? _owner + "." + _band.RowTypeName : type);
                here += "[item]";
            }

            if (head.IsLeaf)
                _rows.Add(new RowShape(here, _band.FirstCell + (_rows.Count * _width), _wholes[_rows.Count], inside));
            else
                Walk(head.Children, here + ".", type, inside);
        }
    }
}
