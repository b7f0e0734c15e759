namespace Formwork;

/// <summary>Walks the items of a list, in order.</summary>
public struct ItemEnumerator
{
    private readonly string[] _items;
    private int _index;

    internal ItemEnumerator(string[] items)
    {
        _items = items;
        _index = -1;
    }

    /// <summary>The item.</summary>
    public readonly string Current => _items[_index];

    /// <summary>Goes on to the next item.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext() => ++_index < _items.Length;
}
