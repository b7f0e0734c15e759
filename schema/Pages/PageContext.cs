using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using Formwork.Schema.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Formwork.Schema.Pages;

/// <summary>A mistake in a page: the rule that says so and what its message names.</summary>
internal sealed class PageFault(Rule rule, SourceSpan span, string argument) : ScriptRuntimeException(span, rule.Title)
{
    public Rule Rule => rule;

    public string Argument => argument;
}

/// <summary>Renders one page. Nothing of .NET is within its reach but views, texts and numbers.</summary>
internal sealed class PageContext : TemplateContext
{
    // A page of a user is finished long before; one that is not goes on for ever.
    private const int MostSteps = 1_000_000;
    private const int MostRounds = 100_000;
    private const int LongestText = 1_000_000;
    private const int LongestPage = 4_000_000;
    private const long MostText = 64_000_000;

    private readonly PageKind _kind;
    private readonly PageForm _form;
    private readonly bool _isLimited;
    private readonly Stack<Loop> _loops = new();
    private int _steps;
    private long _text;

    // What is printed: the span of the statement begins with its braces.
    private SourceSpan _printed;

    /// <summary>Makes a context.</summary>
    public PageContext(PageKind kind, PageForm form, bool isLimited, CancellationToken cancellation)
        : base(new ScriptObject())
    {
        (_kind, _form, _isLimited) = (kind, form, isLimited);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        IndentOnEmptyLines = false;
        NewLine = "\n";
        CancellationToken = cancellation;
        LoopLimit = isLimited ? MostRounds : 0;
        LimitToString = isLimited ? LongestText : 0;
        OutputLimit = isLimited ? LongestPage : 0;
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = Miss;
        foreach (var global in FormViews.Of(form))
            BuiltinObject[global.Key] = global.Value;
        PageFunctions.AddTo(this);
        PushGlobal(new ScriptObject());
    }

    /// <summary>For what the rows are there that the page is in.</summary>
    public Repetition Repetition
    {
        get
        {
            foreach (var loop in _loops)
            {
                if (loop.Current.List >= 0)
                    return loop.Current;
            }

            return Repetition.None;
        }
    }

    public PageForm Form => _form;

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        // Our own pages ask for nothing that only a report knows.
        if (!_isLimited)
            return base.Evaluate(node, aliasReturnedFunction);
        if (++_steps > MostSteps)
            throw new PageFault(Rules.EndlessPage, node?.Span ?? CurrentSpan, $"more than {MostSteps} steps");
        if (node is ScriptMemberExpression { Target: ScriptVariable { Name: "for" } }
            && _loops.Count > 0 && _loops.Peek().IsForEach)
            throw Asked(node.Span);
        var value = base.Evaluate(node, aliasReturnedFunction);
        if (node?.Parent is ScriptExpressionStatement)
            _printed = node.Span;
        if (value is string text && (_text += text.Length) > MostText)
            throw new PageFault(Rules.EndlessPage, node!.Span, $"more than {MostText} characters");
        return node?.Parent is { } parent && IsAsking(node, parent) ? Answer(node, parent, value) : value;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not Slot slot)
            return base.Write(span, textAsObject);
        if (slot.List >= 0 && !slot.IsKnown && slot.List != Repetition.List)
            throw new PageFault(Rules.FigureOutsideRows, _printed, _form.Model.Lists[slot.List].Key);
        if (slot.Text is { } text)
            Write(SlotMarks.OfReady(PageText.Escape(_kind, SlotMarks.Hide(text))));
        else if (slot.Name.Length > 0)
            Write(SlotMarks.Of(slot.Name));
        return this;
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        Slot slot => base.ObjectToString(Value(CurrentSpan, slot), nested),
        View view => throw new PageFault(
            Rules.BrokenPage,
            _printed,
            $"{view.Kind} cannot be printed as a whole; print its members: {string.Join(", ", view.Names)}"),
        _ => base.ObjectToString(value, nested),
    };

    public override bool ToBool(SourceSpan span, object? value) => base.ToBool(span, Value(span, value));

    public override int ToInt(SourceSpan span, object? value) => base.ToInt(span, Value(span, value));

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        if (value is View view && _loops.Count > 0)
        {
            var loop = _loops.Pop();
            var around = Repetition;
            _loops.Push(loop);
            loop.Begin(this, view, around);
        }

        base.SetLoopVariable(variable, value);
    }

    /// <summary>What is asked for: the value of what a report says, where there is one.</summary>
    public object? Value(SourceSpan span, object? value) => value switch
    {
        Slot { IsKnown: true } slot => slot.Value is string text ? SlotMarks.Hide(text) : slot.Value,
        Slot => throw Asked(span, value),
        IScriptOutput output => Value(span, output.ToString()),
        string text when SlotMarks.IsIn(text) => throw Asked(span),
        _ => value,
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is View ? ViewAccessor.Instance
        : target is string or IScriptOutput ? new TextAccessor(this)
        : target is IScriptObject or IList or decimal || target.GetType().IsPrimitive
            ? base.GetMemberAccessorImpl(target)
        : null;

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is string or IScriptOutput ? new TextAccessor(this) : base.GetListAccessorImpl(target, type);

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => _loops.Push(new Loop(loop));

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => _loops.Pop().End(this);

    // What computes, compares, decides or takes apart asks; what prints or hands on does not.
    private static bool IsAsking(ScriptNode node, ScriptNode parent) =>
        parent is ScriptBinaryExpression or ScriptUnaryExpression or ScriptIncrementDecrementExpression
            or ScriptIndexerExpression or ScriptIsEmptyExpression or ScriptCaseStatement or ScriptWhenStatement
        || (parent is ScriptForStatement loop && loop.Iterator == node);

    // For one report every value is known; what is made of several is known when the page is finished.
    private PageFault Asked(SourceSpan span, object? value = null) =>
        _form.Values is null ? new(Rules.AskedFigure, span, "This")
        : value is Slot { List: >= 0 } slot ? new(Rules.FigureOutsideRows, span, _form.Model.Lists[slot.List].Key)
        : new(
            Rules.BrokenPage,
            span,
            "This is put together as the page is printed: it can be printed, but not compared, computed with or "
            + "changed; ask for the values that it is made of.");

    private object? Answer(ScriptNode node, ScriptNode parent, object? value)
    {
        if (value is View and not Slot)
            return value;
        if (value is IList && parent is ScriptBinaryExpression { Operator: not (ScriptBinaryOperator.CompareEqual
            or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.And or ScriptBinaryOperator.Or) })
            throw new PageFault(Rules.BrokenPage, node.Span, "Lists cannot be computed with; go over them in a loop.");
        return Value(node.Span, value);
    }

    private bool Miss(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        var name = variable.Name;
        if (name == "findings")
            throw new PageFault(Rules.AskedFigure, span, "What is found about a report");
        throw new PageFault(Rules.BrokenPage, span, name is "include" or "include_join" or "import"
            ? $"A page is one file: '{name}' is not possible. What several places print is a 'func'."
            : $"'{name}' is not known here{Suggestion.Hint(name, [.. BuiltinObject.Keys])}");
    }

    // A loop over rows: those over a list stand between the marks of a repetition.
    private sealed class Loop(ScriptLoopStatementBase statement)
    {
        private bool _isOpen;
        private bool _wasLast;

        public Repetition Current { get; private set; } = Repetition.None;

        /// <summary>Whether one row of the loop stands for as many as a report has.</summary>
        public bool IsForEach { get; private set; }

        public void Begin(PageContext context, View row, Repetition around)
        {
            if (_wasLast)
                End(context);
            Current = row.Repetition;
            _wasLast = row.IsLast;
            if (!Current.IsForEach)
                return;
            IsForEach = true;
            if (around.List >= 0)
            {
                var list = context.Form.Model.Lists[Current.List].Key;
                throw new PageFault(Rules.FigureOutsideRows, statement.Span, list);
            }

            if (statement is ScriptForStatement { NamedArguments.Count: > 0 } || (!_isOpen && !row.IsFirst))
                throw context.Asked(statement.Span);
            if (!_isOpen)
                context.Write(SlotMarks.Of(Current.Begin));
            _isOpen = true;
        }

        public void End(PageContext context)
        {
            if (_isOpen)
                context.Write(SlotMarks.Of(Repetition.End));
            _isOpen = false;
        }
    }
}
