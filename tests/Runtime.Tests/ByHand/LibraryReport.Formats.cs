// A small report written by hand in the shape of generated code: its constant output with slots.
#nullable enable
using System;

namespace Formwork.Tests.ByHand;

public sealed partial record class LibraryReport
{
    private sealed partial class TemplateImplementation
    {
        protected override ReadOnlySpan<byte> GetFormat(ReportFormat format, int section) => format switch
        {
            ReportFormat.Html => GetHtml(section),
            ReportFormat.Markdown => GetMarkdown(section),
            ReportFormat.Text => GetText(section),
            _ => section == -1 ? Json : default,
        };

        private static ReadOnlySpan<byte> Json =>
            """
            {{"template":"library_report","revision":"1",
              "facts":{{"library":{fact:library},"kind":{fact:kind},"year":{fact:year},"opened":{fact:opened}}},"preamble":{preamble},"overview":{{"text":{text:overview}{notes:overview}}},
             "stock":{{"books":{{"fiction":{{"bought":{0},"lost":{1},"held":{2}}},"science":{{"bought":{3},"lost":{4},"held":{5}}}}},"money":{{"purchases":{{"amount":{6}}}}}{notes:stock}}},"loans":{{"new":{{"adults":{7},"children":{{"school":{8},"others":{9}}},"total":{10}}},"carried_in":{{"adults":{11},"children":{{"school":{12},"others":{13}}},"total":{14}}},"outcomes":{{"returned":{{"adults":{15},"children":{{"school":{16},"others":{17}}},"total":{18}}},"renewed":{{"once":{{"adults":{19},"children":{{"school":{20},"others":{21}}},"total":{22}}},"twice":{{"adults":{23},"children":{{"school":{24},"others":{25}}},"total":{26}}}}},"total":{{"adults":{27},"children":{{"school":{28},"others":{29}}},"total":{30}}}}},"carried_out":{{"adults":{31},"children":{{"school":{32},"others":{33}}},"total":{34}}}{notes:loans}}},"visits":{{"counted":{{"weekday":{35},"weekend":{36},"total":{37}}},"change":{38}{notes:visits}}},"remarks":{{"text":{text:remarks}{notes:remarks}}}}}
            """u8;

        private static ReadOnlySpan<byte> GetHtml(int section) => section switch
        {
            -1 => """
                <!doctype html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{title}</title>
                <style>{style}</style>
                </head>
                <body>
                <main>
                <h1>{title}</h1>
                {preamble}
                <section id="overview"><h2>一、总体情况</h2>
                {text:overview}{notes:overview}</section>
                <section id="stock"><h2>二、藏书情况</h2>
                {table:stock}{notes:stock}</section>
                <section id="loans"><h2>三、借阅情况</h2>
                {table:loans}{notes:loans}</section>
                <section id="visits"><h2>四、到馆情况</h2>
                {table:visits}{notes:visits}</section>
                <section id="remarks"><h2>五、其他事项</h2>
                {text:remarks}{notes:remarks}</section>
                </main>
                </body>
                </html>

                """u8,
            1 => """
                <div class="table"><table>
                <tbody>
                <tr><th class="band" scope="rowgroup" colspan="4">图书</th></tr>
                <tr><th scope="col">类别</th><th scope="col">购入</th><th scope="col">遗失</th><th scope="col">馆藏</th></tr>
                <tr><th scope="row">小说</th><td>{0}</td><td>{1}</td><td>{2}</td></tr>
                <tr><th scope="row">科学</th><td>{3}</td><td>{4}</td><td>{5}</td></tr>
                </tbody>
                <tbody>
                <tr><th class="band" scope="rowgroup" colspan="4">经费</th></tr>
                <tr><th scope="col">类别</th><th scope="col" colspan="3">金额（单位：万元）</th></tr>
                <tr><th scope="row">购书</th><td colspan="3">{6}</td></tr>
                </tbody>
                </table></div>

                """u8,
            2 => """
                <div class="table"><table>
                <thead>
                <tr><th class="corner" rowspan="3" colspan="3">（单位：次）</th><th scope="colgroup" colspan="4">读者</th></tr>
                <tr><th scope="col" rowspan="2">成人</th><th scope="colgroup" colspan="2">少儿</th><th scope="col" rowspan="2">总计</th></tr>
                <tr><th scope="col">学生</th><th scope="col">其他</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row" colspan="3">一、本年新借</th><td>{7}</td><td>{8}</td><td>{9}</td><td>{10}</td></tr>
                <tr><th scope="row" colspan="3">二、上年结转</th><td>{11}</td><td>{12}</td><td>{13}</td><td>{14}</td></tr>
                <tr><th scope="rowgroup" rowspan="4">三、结果</th><th scope="row" colspan="2">（一）归还</th><td>{15}</td><td>{16}</td><td>{17}</td><td>{18}</td></tr>
                <tr><th scope="rowgroup" rowspan="2">（二）续借</th><th scope="row">1.一次</th><td>{19}</td><td>{20}</td><td>{21}</td><td>{22}</td></tr>
                <tr><th scope="row">2.两次</th><td>{23}</td><td>{24}</td><td>{25}</td><td>{26}</td></tr>
                <tr><th scope="row" colspan="2">（三）总计</th><td>{27}</td><td>{28}</td><td>{29}</td><td>{30}</td></tr>
                <tr><th scope="row" colspan="3">四、结转下年</th><td>{31}</td><td>{32}</td><td>{33}</td><td>{34}</td></tr>
                </tbody>
                </table></div>

                """u8,
            3 => """
                <div class="table"><table>
                <thead>
                <tr><th scope="colgroup" colspan="3">人次</th><th scope="col" rowspan="2">增减</th></tr>
                <tr><th scope="col">平日</th><th scope="col">周末</th><th scope="col">总计</th></tr>
                </thead>
                <tbody>
                <tr><td>{35}</td><td>{36}</td><td>{37}</td><td>{38}</td></tr>
                </tbody>
                </table></div>

                """u8,
            _ => default,
        };

        private static ReadOnlySpan<byte> GetMarkdown(int section) => section switch
        {
            -1 => """
                # {title}

                {preamble}## 一、总体情况

                {text:overview}{notes:overview}## 二、藏书情况

                {table:stock}{notes:stock}## 三、借阅情况

                {table:loans}{notes:loans}## 四、到馆情况

                {table:visits}{notes:visits}## 五、其他事项

                {text:remarks}{notes:remarks}
                """u8,
            1 => """
                图书

                | 类别 | 购入 | 遗失 | 馆藏 |
                |---|---:|---:|---:|
                | 小说 | {0} | {1} | {2} |
                | 科学 | {3} | {4} | {5} |

                经费

                | 类别 | 金额（单位：万元） |
                |---|---:|
                | 购书 | {6} |


                """u8,
            2 => """
                | （单位：次） | 成人 | 少儿 / 学生 | 少儿 / 其他 | 总计 |
                |---|---:|---:|---:|---:|
                | 一、本年新借 | {7} | {8} | {9} | {10} |
                | 二、上年结转 | {11} | {12} | {13} | {14} |
                | 三、结果 / （一）归还 | {15} | {16} | {17} | {18} |
                | 三、结果 / （二）续借 / 1.一次 | {19} | {20} | {21} | {22} |
                | 三、结果 / （二）续借 / 2.两次 | {23} | {24} | {25} | {26} |
                | 三、结果 / （三）总计 | {27} | {28} | {29} | {30} |
                | 四、结转下年 | {31} | {32} | {33} | {34} |


                """u8,
            3 => """
                | 人次 / 平日 | 人次 / 周末 | 人次 / 总计 | 增减 |
                |---:|---:|---:|---:|
                | {35} | {36} | {37} | {38} |


                """u8,
            _ => default,
        };

        private static ReadOnlySpan<byte> GetText(int section) => section switch
        {
            -1 => """
                {title}
                {preamble}
                一、总体情况
                {text:overview}{notes:overview}
                二、藏书情况
                {table:stock}{notes:stock}
                三、借阅情况
                {table:loans}{notes:loans}
                四、到馆情况
                {table:visits}{notes:visits}
                五、其他事项
                {text:remarks}{notes:remarks}
                """u8,
            1 => "图书\t\t\t\n类别\t购入\t遗失\t馆藏\n小说\t{0}\t{1}\t{2}\n科学\t{3}\t{4}\t{5}\n经费\t\t\t\n类别\t金额（单位：万元）\t\t\n购书\t{6}\t\t\n"u8,
            2 => "（单位：次）\t\t\t读者\t\t\t\n\t\t\t成人\t少儿\t\t总计\n\t\t\t\t学生\t其他\t\n一、本年新借\t\t\t{7}\t{8}\t{9}\t{10}\n二、上年结转\t\t\t{11}\t{12}\t{13}\t{14}\n三、结果\t（一）归还\t\t{15}\t{16}\t{17}\t{18}\n\t（二）续借\t1.一次\t{19}\t{20}\t{21}\t{22}\n\t\t2.两次\t{23}\t{24}\t{25}\t{26}\n\t（三）总计\t\t{27}\t{28}\t{29}\t{30}\n四、结转下年\t\t\t{31}\t{32}\t{33}\t{34}\n"u8,
            3 => "人次\t\t\t增减\n平日\t周末\t总计\t\n{35}\t{36}\t{37}\t{38}\n"u8,
            _ => default,
        };
    }
}
