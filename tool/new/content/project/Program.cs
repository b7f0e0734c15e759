using System;
using System.IO;
using System.Text;
using FORM_NAMESPACE;
using Formwork;

Console.OutputEncoding = Encoding.UTF8;

// LendingReturn is made of the template, anew in every build: its key became the name, the keys below it the members.
var report = new LendingReturn
{
    Facts = new() { Library = "FORM_LIBRARY", Year = 2026 },
    Lending = new()
    {
        Books = new() { Adults = 410, Children = 655, Total = 1065 },
        Films = new() { Adults = 120, Children = 80, Total = 220 },
        All = new() { Adults = 530, Children = 735, Total = 1265 },
    },
};

// The films are added up wrongly: put 200 in place of 220, and 1265 is right as well.
Console.WriteLine(report.Validate().ToText());

File.WriteAllText("lending.html", report.ToHtml());
Console.WriteLine(Path.GetFullPath("lending.html"));
