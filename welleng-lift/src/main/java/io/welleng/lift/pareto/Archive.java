package io.welleng.lift.pareto;

import java.util.Arrays;

/**
 * The members seen so far that none dominates, of equal ones the first. Members are gathered and sorted out
 * each time their number has doubled: in lexicographic order none is dominated by a later one, so that with two objectives
 * the least second one so far decides, with three the staircase of the last two.
 */
final class Archive {

    private static final int LEAST = 1024;

    private final int objectives;
    private Individual[] members = new Individual[LEAST];
    private int size;

    /** Members at which they are sorted out next. */
    private int limit = LEAST;

    Archive(int objectives) {
        this.objectives = objectives;
    }

    /** Takes a copy of a member that keeps all constraints. */
    void offer(Individual one) {
        if (size == limit) {
            settle();
            limit = Math.max(LEAST, 2 * size);
            members = Arrays.copyOf(members, limit);
        }
        members[size++] = one.copy();
    }

    private void settle() {
        // Stable, so that of equal members the first comes first.
        Arrays.sort(members, 0, size, (a, b) -> Arrays.compare(a.f, b.f));
        Staircase stairs = new Staircase(objectives == 3 ? size : 0, 0.0, 0.0);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Individual one = members[i];
            boolean keep =
                    switch (objectives) {
                        case 2 -> kept == 0 || one.f[1] < members[kept - 1].f[1];
                        case 3 -> stairs.add(one.f[1], one.f[2]);
                        default -> isBetterSomewhere(one, kept);
                    };
            if (keep) {
                members[kept++] = one;
            }
        }
        size = kept;
    }

    private boolean isBetterSomewhere(Individual one, int kept) {
        for (int i = 0; i < kept; i++) {
            boolean better = false;
            for (int j = 1; j < objectives; j++) {
                better |= one.f[j] < members[i].f[j];
            }
            if (!better) {
                return false;
            }
        }
        return true;
    }

    /** The members, in lexicographic order. */
    Individual[] members() {
        settle();
        return Arrays.copyOf(members, size);
    }
}
