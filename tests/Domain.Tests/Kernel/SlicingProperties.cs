using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Kernel;

public sealed class SlicingProperties
{
    [DomainProperty]
    public void A_slice_is_what_is_left_after_passing_over_and_leaving_off(int[] list, int offset, int count) =>
        Assert.Equal(list.Skip(offset).Take(count), list.Slice(offset, count));

    [DomainProperty]
    public void The_slices_of_a_list_are_the_list(int[] list, PositiveInt size) =>
        Assert.Equal(
            list,
            Enumerable.Range(0, list.Length).SelectMany(page => list.Slice(page * size.Get, size.Get)));

    [DomainProperty]
    public void Any_offset_and_count_are_fine(int[] list) =>
        Assert.Equal(
            (0, list.Length, 0),
            (list.Slice(int.MaxValue, int.MaxValue).Count, list.Slice(int.MinValue, int.MaxValue).Count,
                list.Slice(0, int.MinValue).Count));

    [DomainProperty]
    public void An_item_outside_is_a_defect(int[] list, int offset, int count)
    {
        var slice = list.Slice(offset, count);

        Assert.Throws<ArgumentOutOfRangeException>(() => slice[slice.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => slice[-1]);
    }
}
