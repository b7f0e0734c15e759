// The formats of the report with lists, as the generator would write them.
using System;

namespace Formwork.Tests.Lists;

/// <summary>The formats of <see cref="OfficesTemplate"/>.</summary>
internal static class OfficesFormats
{
    public static ReadOnlySpan<byte> Html => """
        <h1>{title}</h1>
        {text:overview}{table:costs}{notes:requests}{notes:costs}
        """u8;

    public static ReadOnlySpan<byte> HtmlCosts => """
        <table>
        <tr><th scope="row" colspan="3">本部</th><td>{6}</td><td>{7}</td></tr>
        {each:0}<tr>{first}<th rowspan="{span:2*0}">下属{{/each}}单位</th>{/first}<th scope="rowgroup" rowspan="2">{item}</th><th scope="row">人员</th><td>{8}</td><td>{9}</td></tr>
        <tr><th scope="row">其他</th><td>{10}</td><td>{11}</td></tr>
        {/each}<tr><th scope="row" colspan="3">总计</th><td>{12}</td><td>{13}</td></tr>
        </table>

        """u8;

    public static ReadOnlySpan<byte> Markdown => """
        # {title}

        {each:0}| {item} | {0} | {1} | {2} |
        {/each}
        """u8;

    public static ReadOnlySpan<byte> Text => """
        {title}
        {preamble}一、总体情况
        {text:overview}{notes:overview}二、申请情况
        	简易	复杂	合计
        {each:0}{item}	{0}	{1}	{2}
        {/each}总计	{3}	{4}	{5}
        {notes:requests}三、费用情况
        		人数	金额
        本部		{6}	{7}
        {each:0}{item}	人员	{8}	{9}
        	其他	{10}	{11}
        {/each}总计		{12}	{13}
        {notes:costs}四、来访情况
        	平日	周末
        {each:1}{item}	{14}	{15}
        {/each}{notes:visits}五、经费情况
        拨款	收费
        {16}	{17}
        {notes:money}
        """u8;
}
