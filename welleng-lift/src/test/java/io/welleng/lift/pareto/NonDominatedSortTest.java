package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NonDominatedSortTest {

    /** Peels fronts off one by one, straight from the definition of constraint-domination. */
    @Property(tries = 300)
    void ranksAreThoseOfTheDefinition(
            @ForAll @IntRange(min = 2, max = 5) int objectives,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 2, max = 12) int levels,
            @ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Individual[] members = members(random, count, objectives, levels, true);
        NonDominatedSort sort = new NonDominatedSort(count + 3);
        sort.sort(members(random, count, objectives, levels, true)); // nothing is left of an earlier sort
        int fronts = sort.sort(members);

        int[] expected = new int[count];
        Arrays.fill(expected, -1);
        int left = count;
        int rank = 0;
        while (left > 0) {
            int[] before = expected.clone();
            for (int i = 0; i < count; i++) {
                boolean free = before[i] < 0;
                for (int q = 0; q < count && free; q++) {
                    free = before[q] >= 0 || !constrainedDominates(members[q], members[i]);
                }
                if (free) {
                    expected[i] = rank;
                    left--;
                }
            }
            rank++;
        }
        assertThat(fronts).isEqualTo(rank);
        assertThat(Arrays.stream(members).mapToInt(one -> one.rank)).containsExactly(box(expected));
        for (int k = 0; k < fronts; k++) {
            for (int at = sort.start(k); at < sort.start(k + 1); at++) {
                assertThat(members[sort.order()[at]].rank).isEqualTo(k);
                if (at > sort.start(k)) {
                    assertThat(Arrays.compare(members[sort.order()[at - 1]].f, members[sort.order()[at]].f))
                            .isLessThanOrEqualTo(0);
                }
            }
        }
        assertThat(Arrays.stream(sort.order()).limit(count).distinct().count()).isEqualTo(count);
    }

    private static Integer[] box(int[] values) {
        return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }

    private static boolean constrainedDominates(Individual a, Individual b) {
        if (a.violation > 0 || b.violation > 0) {
            return a.violation < b.violation;
        }
        boolean better = false;
        for (int j = 0; j < a.f.length; j++) {
            if (a.f[j] > b.f[j]) {
                return false;
            }
            better |= a.f[j] < b.f[j];
        }
        return better;
    }

    private static Individual[] members(
            RandomGenerator random, int count, int objectives, int levels, boolean constrained) {
        Individual[] members = new Individual[count];
        for (int i = 0; i < count; i++) {
            members[i] = new Individual(1, objectives, 1);
            for (int j = 0; j < objectives; j++) {
                members[i].f[j] = random.nextInt(levels);
            }
            members[i].violation = constrained ? Math.max(0, random.nextInt(6) - 3) : 0;
        }
        return members;
    }

    private static Individual member(double... f) {
        Individual one = new Individual(1, f.length, 0);
        System.arraycopy(f, 0, one.f, 0, f.length);
        return one;
    }

    /** The sum of the sides of the box between the neighbours, over the ranges 4 and 4; the copy counts for nothing. */
    @Test
    void crowdingIsTheBoxBetweenTheNeighbours() {
        Individual[] front = {
            member(0, 4), member(1, 2), member(1, 2), member(2, 1), member(4, 0),
        };
        Crowding crowding = new Crowding(5, 2);
        crowding.measure(front, new int[] {0, 1, 2, 3, 4}, 0, 5);
        assertThat(front[0].crowding).isInfinite();
        assertThat(front[1].crowding).isCloseTo((2.0 - 0) / 4 + (4.0 - 1) / 4, within(1e-15));
        assertThat(front[2].crowding).isEqualTo(Crowding.COPY);
        assertThat(front[3].crowding).isCloseTo((4.0 - 1) / 4 + (2.0 - 0) / 4, within(1e-15));
        assertThat(front[4].crowding).isInfinite();
    }

    @Test
    void objectivesThatAreFlatDoNotCount() {
        Individual[] front = {member(0, 3, 7), member(1, 2, 7), member(3, 0, 7)};
        Crowding crowding = new Crowding(3, 3);
        crowding.measure(front, new int[] {0, 1, 2}, 0, 3);
        assertThat(front[1].crowding).isCloseTo(2.0, within(1e-15));
        assertThat(front[0].crowding).isInfinite();

        Individual[] single = {member(1, 1), member(1, 1)};
        crowding = new Crowding(3, 2);
        crowding.measure(single, new int[] {0, 1}, 0, 2);
        assertThat(single[0].crowding).isInfinite();
        assertThat(single[1].crowding).isEqualTo(Crowding.COPY);
    }

    /** At once both of two close neighbours go; one by one the second has room again when the first is gone. */
    @Test
    void oneByOneKeepsThePlacesOfThoseThatWent() {
        double[] places = {0, 10, 10.9, 11.9, 13.0, 14.2, 24, 35};
        Individual[] front =
                Arrays.stream(places).mapToObj(x -> member(x, 35 - x)).toArray(Individual[]::new);
        int[] order = {0, 1, 2, 3, 4, 5, 6, 7};
        int[] chosen = new int[8];
        new Crowding(8, 2).cut(front, order, 0, 8, 5, Truncation.AT_ONCE, chosen);
        assertThat(Arrays.copyOf(chosen, 5)).containsExactlyInAnyOrder(0, 1, 5, 6, 7);
        new Crowding(8, 2).cut(front, order, 0, 8, 5, Truncation.ONE_BY_ONE, chosen);
        // 10.9 goes first, then 13.0, and 11.9 between 10 and 14.2 is the closest of the rest.
        assertThat(Arrays.copyOf(chosen, 5)).containsExactlyInAnyOrder(0, 1, 5, 6, 7);
        new Crowding(8, 2).cut(front, order, 0, 8, 6, Truncation.ONE_BY_ONE, chosen);
        assertThat(Arrays.copyOf(chosen, 6)).containsExactlyInAnyOrder(0, 1, 3, 5, 6, 7);
        new Crowding(8, 2).cut(front, order, 0, 8, 6, Truncation.AT_ONCE, chosen);
        assertThat(Arrays.copyOf(chosen, 6)).containsExactlyInAnyOrder(0, 1, 4, 5, 6, 7);
    }

    /** One by one, in any number of objectives: what stays has the crowding that it has by itself. */
    @Property(tries = 100)
    void crowdingIsKeptUpToDate(
            @ForAll @IntRange(min = 2, max = 4) int objectives,
            @ForAll @IntRange(min = 3, max = 30) int count,
            @ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Individual[] front = members(random, count, objectives, 1 << 20, false);
        NonDominatedSort sort = new NonDominatedSort(count);
        sort.sort(front);
        int to = sort.start(1);
        int size = (to + 1) / 2;
        int[] chosen = new int[count];
        new Crowding(count, objectives).cut(front, sort.order(), 0, to, size, Truncation.ONE_BY_ONE, chosen);

        Individual[] rest = new Individual[size];
        for (int i = 0; i < size; i++) {
            rest[i] = front[chosen[i]];
        }
        // Ends never go before those between them, so that the ranges stay the same while others are left.
        double[] kept = Arrays.stream(rest).mapToDouble(one -> one.crowding).toArray();
        long ends = Arrays.stream(kept).filter(Double::isInfinite).count();
        if (ends < size) {
            NonDominatedSort again = new NonDominatedSort(count);
            again.sort(rest);
            new Crowding(count, objectives).measure(rest, again.order(), 0, size);
            for (int i = 0; i < size; i++) {
                assertThat(rest[i].crowding).isEqualTo(kept[i]);
            }
        }
    }

    @Test
    void copiesLeaveFirst() {
        Individual[] front = {member(0, 2), member(0, 2), member(1, 1), member(1, 1), member(2, 0)};
        int[] chosen = new int[5];
        new Crowding(5, 2).cut(front, new int[] {0, 1, 2, 3, 4}, 0, 5, 4, Truncation.ONE_BY_ONE, chosen);
        assertThat(Arrays.copyOf(chosen, 4)).contains(0, 2, 4);
    }
}
