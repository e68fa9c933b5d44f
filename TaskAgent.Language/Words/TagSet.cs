namespace TaskAgent.Language.Words;

/// <summary>A set of tags in two machine words.</summary>
readonly struct TagSet : IEquatable<TagSet>
{
    readonly ulong low;
    readonly ulong high;

    TagSet(ulong low, ulong high)
    {
        this.low = low;
        this.high = high;
    }

    public TagSet(params ReadOnlySpan<Tag> tags)
    {
        foreach (var tag in tags)
        {
            if ((int)tag < 64)
            {
                low |= 1UL << (int)tag;
            }
            else
            {
                high |= 1UL << ((int)tag - 64);
            }
        }
    }

    public bool IsEmpty => (low | high) == 0;

    public bool Has(Tag tag) => (((int)tag < 64 ? low >> (int)tag : high >> ((int)tag - 64)) & 1) != 0;

    public bool Overlaps(TagSet other) => ((low & other.low) | (high & other.high)) != 0;

    public static TagSet operator |(TagSet left, TagSet right) => new(left.low | right.low, left.high | right.high);

    public bool Equals(TagSet other) => low == other.low && high == other.high;

    public override bool Equals(object? obj) => obj is TagSet other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(low, high);
}
