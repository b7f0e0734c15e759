// The expression language in the schema and in the runtime: one list of operators.
using System;
using System.Linq;
using Formwork.Generated;
using Formwork.Schema.Model;
using Xunit;

namespace Formwork.Generator.Tests.House;

public class OperatorTests
{
    [Fact]
    public void The_runtime_knows_the_operators_of_the_schema() => Assert.Equal(
        Enum.GetValues<ExpressionOperator>().Select(operation => (operation.ToString(), (int)operation)),
        Enum.GetValues<CheckOperator>().Select(operation => (operation.ToString(), (int)operation)));
}
