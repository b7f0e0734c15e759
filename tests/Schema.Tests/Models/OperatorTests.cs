// The table of operators and functions.
using System;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Model.Expressions;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class OperatorTests
{
    [Fact]
    public void Every_operator_stands_in_the_table_in_its_place() =>
        Assert.Equal(Enum.GetValues<ExpressionOperator>(), Operators.All.Select(rule => rule.Operator));
}
