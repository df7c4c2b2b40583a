package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Shares lift gas so that the field makes most oil, whatever the shape of the curves: \[ \max \sum_i q_i(g_i) \] within
 * the limits of a {@link GasField}, each well either shut in, where it may be, or running between its least and its
 * greatest gas. The answer comes with a bound that no share can exceed, from branch and bound over the concave hulls of
 * the curves.
 *
 * <p>Between measured points curves are straight, so that the optimum of those curves is exact. Smooth curves are
 * followed by chords; what the chords lie below the curves is part of the bound.
 *
 * <p>With priorities the wells of class 1 share the gas first, leaving to the others only the least gas of those that
 * must run; then class 2 shares what is left, and so on. The bound is then that of each class after the ones before it.
 *
 * <p>The result does not depend on the order of the wells. Gas that gains nothing is not given.
 *
 * @param relativeGap gap between the bound and the oil at which the search ends (fraction), 0–0.1
 * @param mostNodes most relaxed problems to solve, at least 1; where they do not close the gap, the proof says so
 * @see "Land, A.H. and Doig, A.G. (1960). An automatic method of solving discrete programming problems. Econometrica
 *     28(3), 497–520"
 * @see "Edmonds, J. (1970). Submodular functions, matroids, and certain polyhedra. Combinatorial Structures and Their
 *     Applications, Gordon and Breach, 69–87 (steepest first is exact within nested limits)"
 */
public record GasSharing(double relativeGap, long mostNodes) {

    private static final double STANDARD_GAP = 1e-9;
    private static final long STANDARD_NODES = 20_000L;

    /** Checks the ranges above. */
    public GasSharing {
        Check.inRange(relativeGap, 0.0, 0.1, "relativeGap", "(fraction)");
        Check.inRange(mostNodes, 1.0, Long.MAX_VALUE, "mostNodes", "");
    }

    /**
     * Down to a gap of 1e-9, with at most 20,000 nodes.
     *
     * @return the standard search
     */
    public static GasSharing standard() {
        return new GasSharing(STANDARD_GAP, STANDARD_NODES);
    }

    /**
     * The same search down to another gap.
     *
     * @param gap the gap (fraction), 0–0.1
     * @return the search
     */
    public GasSharing withRelativeGap(double gap) {
        return new GasSharing(gap, mostNodes);
    }

    /**
     * Shares the gas of a field.
     *
     * @param field wells and limits
     * @return the share with its proof, or why there is none
     */
    public SharingOutcome share(GasField field) {
        Check.present(field, "field");
        return new Solved(field, this).outcome;
    }

    /** A field that was solved, with the prices of its hull. */
    static final class Solved {

        final SharingOutcome outcome;

        /**
         * Price of each compressor's limit on the hulls, that of the total included (STB/Mscf); null with several
         * classes.
         */
        final double[] compressorPrice;

        /** Price of the total on the hulls (STB/Mscf). */
        double totalPrice;

        private final GasField field;
        private final GasSharing settings;
        private final int[] compressorOf;
        private final WellShare[] shares;
        private double[] price;
        private double bound;
        private long nodes;
        private boolean closed = true;

        Solved(GasField field, GasSharing settings) {
            this.field = field;
            this.settings = settings;
            this.compressorOf = field.compressorOfWell();
            this.shares = new WellShare[compressorOf.length];
            GasLimits limits = GasLimits.of(field);
            SharingOutcome.Infeasible lack = lack(field, limits, compressorOf);
            TreeSet<Integer> classes = new TreeSet<>();
            if (lack == null) {
                field.wells().forEach(well -> classes.add(well.servedIn()));
            }
            double[] taken = new double[limits.compressor.length];
            for (int served : classes) {
                share(members(field, served), limits.less(reserved(field, compressorOf, served, taken)), taken);
            }
            this.outcome = lack == null ? SharingOutcome.Shared.of(List.of(shares), bound, nodes, closed) : lack;
            this.compressorPrice = classes.size() == 1 ? price : null;
        }

        /** Compressors one by one, where that keeps the total; else all together. */
        private void share(List<Integer> members, GasLimits left, double[] taken) {
            price = new double[taken.length];
            totalPrice = 0.0;
            List<Part> parts = new ArrayList<>();
            double gas = 0.0;
            for (int k = 0; k < taken.length; k++) {
                int compressor = k;
                List<Integer> own = members.stream()
                        .filter(w -> compressorOf[w] == compressor)
                        .toList();
                if (!own.isEmpty()) {
                    Part part = new Part(own, left.apart());
                    parts.add(part);
                    gas += part.gas;
                    price[k] = part.search.compressorPrice()[k];
                }
            }
            if (gas > left.total + left.slack) {
                Part all = new Part(members, left);
                parts = List.of(all);
                price = all.search.compressorPrice();
                totalPrice = all.search.totalPrice();
            }
            for (Part part : parts) {
                bound += part.search.bound() + part.error;
                closed &= part.search.closed();
                for (int i = 0; i < part.members.size(); i++) {
                    int w = part.members.get(i);
                    shares[w] = part.search.running(i)
                            ? WellShare.running(field.wells().get(w), part.search.gas(i))
                            : WellShare.shut(field.wells().get(w));
                    taken[compressorOf[w]] += shares[w].liftGasMscfPerDay();
                }
            }
        }

        /** Wells that were shared between on their own. */
        private final class Part {
            final List<Integer> members;
            final CountedSearch search;
            double error;
            double gas;

            Part(List<Integer> members, GasLimits limits) {
                this.members = members;
                Choices[] choices = new Choices[members.size()];
                for (int i = 0; i < choices.length; i++) {
                    LiftGasCurve well = field.wells().get(members.get(i));
                    PieceTable pieces = well.pieces();
                    error += pieces.errorStbPerDay();
                    choices[i] = Choices.of(well, pieces, compressorOf[members.get(i)]);
                }
                search = new CountedSearch(
                        choices, limits, settings.relativeGap, settings.mostNodes, CountedSearch.EASY_NODES);
                if (!search.run()) {
                    throw new IllegalStateException("the least gas was checked before");
                }
                nodes += search.nodes();
                for (int i = 0; i < choices.length; i++) {
                    gas += search.gas(i);
                }
            }
        }

        /** Wells of a class by name, so that their order in the field does not matter. */
        private static List<Integer> members(GasField field, int served) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < field.wells().size(); i++) {
                if (field.wells().get(i).servedIn() == served) {
                    members.add(i);
                }
            }
            members.sort(Comparator.comparing(i -> field.wells().get(i).name()));
            return members;
        }

        /** Gas taken by the classes before, and the least gas of wells that must run in those to come. */
        private static double[] reserved(GasField field, int[] compressorOf, int served, double[] taken) {
            double[] kept = taken.clone();
            for (int i = 0; i < compressorOf.length; i++) {
                LiftGasCurve well = field.wells().get(i);
                if (well.servedIn() > served && well.rule() == RunRule.MUST_RUN) {
                    kept[compressorOf[i]] += well.leastGasMscfPerDay();
                }
            }
            return kept;
        }

        private static SharingOutcome.Infeasible lack(GasField field, GasLimits limits, int[] compressorOf) {
            double all = 0.0;
            List<String> allNames = new ArrayList<>();
            for (int k = 0; k < limits.compressor.length; k++) {
                double needed = 0.0;
                List<String> names = new ArrayList<>();
                for (int i = 0; i < compressorOf.length; i++) {
                    LiftGasCurve well = field.wells().get(i);
                    if (compressorOf[i] == k && well.rule() == RunRule.MUST_RUN && well.leastGasMscfPerDay() > 0.0) {
                        needed += well.leastGasMscfPerDay();
                        names.add(well.name());
                    }
                }
                if (needed > limits.compressor[k] + limits.slack) {
                    return new SharingOutcome.Infeasible(
                            field.compressors().get(k).name(), needed, limits.compressor[k], names);
                }
                all += needed;
                allNames.addAll(names);
            }
            return all > limits.total + limits.slack
                    ? new SharingOutcome.Infeasible("all gas of the field", all, limits.total, allNames)
                    : null;
        }
    }
}
