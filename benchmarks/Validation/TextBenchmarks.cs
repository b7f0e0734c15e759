// What texts say of the tables: looked for, against one vectorised search through the same text.
using System;
using System.Buffers;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Formwork.Benchmarks;

/// <summary>Checks of an overview of some thousand characters whose figures agree with the tables.</summary>
public class TextBenchmarks
{
    // As reports are written: a word in a hundred characters looks like one of those that the checks look for.
    private const string Padding = """
        2023年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，紧紧围绕全县中心工作，不断完善公开机制，丰富公开内容，创新公开形式，稳步推动各项工作扎实开展。全年通过政府网站公开发布信息114条，政务新媒体发布工作动态352条，解读材料22篇。
        坚持“先审查、后公开”的原则，严格落实保密审查制度，明确审查程序和责任，对拟公开的信息逐条把关，确保内容准确、格式规范。及时清理过期信息，动态更新机构职能、权责清单、财政预决算等栏目，方便群众查阅。
        明确专人负责网站和新媒体的日常维护，坚持每周巡查，及时整改错敏字、失效链接等问题12个。优化栏目设置，拓宽公开渠道，运用图片、视频、问答等多种形式解读政策，切实提高公开信息的可读性和知晓度。
        建立主要负责同志任组长、分管领导任副组长的工作机制，召开专题会议3次，开展业务培训2次，参训60人。将公开工作纳入年度考核，占比5%，定期督促检查，对发现的问题限期整改到位，未发生责任追究情况。

        """;

    // Ordinary characters that the text has none of, as many as the search for the words of the checks looks for.
    private static readonly SearchValues<char> s_absent = SearchValues.Create("猫狗鱼鸟琴棋雪梅");

    private readonly AnnualReport _without;
    private readonly AnnualReport _with;
    private readonly string _text;

    /// <summary>Makes the two reports.</summary>
    public TextBenchmarks()
    {
        var report = SoundReport.Make();
        var figure = $"2023年，我局共收到政府信息公开申请{report.Applications.New.Total}件，均已按要求答复。\n";
        _without = report with { Overview = new() { Text = report.Overview.Text + "\n" + figure } };
        _text = string.Concat(Enumerable.Repeat(Padding, 3)) + figure + string.Concat(Enumerable.Repeat(Padding, 3));
        _with = _without with { Overview = new() { Text = _without.Overview.Text + _text } };
    }

    /// <summary>Nothing is found in either text.</summary>
    [GlobalSetup]
    public void SameWork()
    {
        if (!WithText() || !WithoutText() || Search())
        {
            throw new InvalidOperationException("Something is found in a text that is right.");
        }
    }

    /// <summary>A report with the text.</summary>
    [Benchmark]
    public bool WithText() => _with.Validate().Count == 0;

    /// <summary>The same report with its first lines alone, which say a figure too: what is left is what any report costs whose text says one.</summary>
    [Benchmark]
    public bool WithoutText() => _without.Validate().Count == 0;

    /// <summary>One vectorised search through the text.</summary>
    [Benchmark]
    public bool Search() => _text.AsSpan().ContainsAny(s_absent);
}
