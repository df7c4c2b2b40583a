package io.welleng.nodal.vfp;

import io.welleng.core.units.Figures;
import java.util.List;
import java.util.Locale;

/**
 * What became of a lift-curve table. Simulators need a number at every point, and there are points at which no pressure
 * carries the rate: the flow would be sonic, or need more than 30,000 psia. None is invented for them. The axes are
 * shortened until no such point is left, by this rule: of the first and last values of all axes the one with the
 * greatest share of gaps is dropped, and again; of equal shares first the highest rate, then the lowest tubing head
 * pressure, the highest water, gas and lift gas, then the other ends. Where gaps lie inside only, the rates from the
 * lowest of them up are dropped. Two rates, two tubing head pressures and one value of each other axis must be left.
 */
public sealed interface VfpOutcome {

    /**
     * Every point has a pressure.
     *
     * @param table the table
     */
    record Complete(VfpTable table) implements VfpOutcome {}

    /**
     * The table covers a part of the axes asked for.
     *
     * @param table the table
     * @param dropped values that were dropped, in the order in which they were
     * @param gaps every point of the axes asked for that has no pressure
     */
    record Shortened(VfpTable table, List<Dropped> dropped, List<VfpGap> gaps) implements VfpOutcome {

        /** Makes the lists immutable. */
        public Shortened {
            dropped = List.copyOf(dropped);
            gaps = List.copyOf(gaps);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Shortened[%s, %d gap(s), dropped %s]", table, gaps.size(), dropped);
        }
    }

    /**
     * Too little is left of the axes.
     *
     * @param gaps every point of the axes asked for that has no pressure
     */
    record NoTable(List<VfpGap> gaps) implements VfpOutcome {

        /** Makes the list immutable. */
        public NoTable {
            gaps = List.copyOf(gaps);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "NoTable[%d gap(s), the first at %s]", gaps.size(), gaps.get(0));
        }
    }

    /**
     * A value taken off the end of an axis.
     *
     * @param axis the axis
     * @param value the value, in the unit of the axis
     * @param gaps points without a pressure at this value, within what was left then
     */
    record Dropped(VfpAxis axis, double value, int gaps) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s %s (%d gaps)",
                    axis.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Figures.four(value),
                    gaps);
        }
    }
}
