namespace ProjectSearch.Searching.Aggregating;

/// <summary>Finds what would stand at a place if numbers were sorted, without sorting them.</summary>
internal static class Selection
{
    /// <summary>Rearranges the numbers so that the one at the place is right, the smaller before it, the larger after it.</summary>
    public static long Nth(Span<long> numbers, int place)
    {
        var (low, high) = (0, numbers.Length - 1);
        while (low < high)
        {
            var pivot = MedianOfThree(numbers[low], numbers[low + ((high - low) / 2)], numbers[high]);
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (numbers[left] < pivot)
                {
                    left++;
                }

                while (numbers[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                    left++;
                    right--;
                }
            }

            if (place <= right)
            {
                high = right;
            }
            else if (place >= left)
            {
                low = left;
            }
            else
            {
                break;
            }
        }

        return numbers[place];
    }

    private static long MedianOfThree(long first, long second, long third) =>
        Math.Max(Math.Min(first, second), Math.Min(Math.Max(first, second), third));
}
