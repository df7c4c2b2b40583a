package io.welleng.lift.pareto;

/** Stable merge sort of indices by a key, without boxes and without allocation. */
final class IndexSort {

    private static final int RUN = 8;

    /** Order of two indices. */
    interface Order {

        /** Whether {@code a} comes strictly before {@code b}. */
        boolean before(int a, int b);
    }

    private final int[] buffer;

    IndexSort(int capacity) {
        buffer = new int[capacity];
    }

    /** Sorts {@code indices[from]} to {@code indices[to - 1]}. */
    void sort(int[] indices, int from, int to, Order order) {
        for (int start = from; start < to; start += RUN) {
            insertion(indices, start, Math.min(to, start + RUN), order);
        }
        for (int width = RUN; width < to - from; width *= 2) {
            for (int start = from; start + width < to; start += 2 * width) {
                merge(indices, start, start + width, Math.min(to, start + 2 * width), order);
            }
        }
    }

    private static void insertion(int[] indices, int from, int to, Order order) {
        for (int i = from + 1; i < to; i++) {
            int moving = indices[i];
            int j = i;
            while (j > from && order.before(moving, indices[j - 1])) {
                indices[j] = indices[j - 1];
                j--;
            }
            indices[j] = moving;
        }
    }

    private void merge(int[] indices, int from, int middle, int to, Order order) {
        if (!order.before(indices[middle], indices[middle - 1])) {
            return;
        }
        System.arraycopy(indices, from, buffer, 0, middle - from);
        int left = 0;
        int lefts = middle - from;
        int right = middle;
        int at = from;
        while (left < lefts) {
            indices[at++] =
                    right < to && order.before(indices[right], buffer[left]) ? indices[right++] : buffer[left++];
        }
    }
}
