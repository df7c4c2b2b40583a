package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/** Pressure in the tubing against true vertical depth, as a straight line or a traverse. */
public sealed interface TubingLine {

    /**
     * Pressure at a depth.
     *
     * @param tvdFt true vertical depth (ft), 0 to {@link #reachTvdFt}
     * @return pressure (psia)
     */
    double pressurePsia(double tvdFt);

    /**
     * How deep the line reaches.
     *
     * @return true vertical depth (ft)
     */
    double reachTvdFt();

    /**
     * A constant design gradient.
     *
     * @param wellheadPsia tubing head pressure (psia), &gt; 0
     * @param gradientPsiPerFt gradient (psi/ft of true vertical depth), 0–1.5
     */
    record ConstantGradient(double wellheadPsia, double gradientPsiPerFt) implements TubingLine {

        /** Checks the ranges above. */
        public ConstantGradient {
            Check.positive(wellheadPsia, "wellheadPsia", "psia");
            Check.inRange(gradientPsiPerFt, 0, 1.5, "gradientPsiPerFt", "psi/ft");
        }

        @Override
        public double pressurePsia(double tvdFt) {
            Check.notNegative(tvdFt, "tvdFt", "ft");
            return wellheadPsia + gradientPsiPerFt * tvdFt;
        }

        @Override
        public double reachTvdFt() {
            return 100_000.0;
        }
    }

    /**
     * The percent line of graphical designs: at the surface, tubing head pressure plus a share of the difference between
     * injection and tubing head pressure; from there straight to the flowing pressure at the depth of injection.
     * \[ p(D) = p_0 + (p_D - p_0)\,D/D_i, \quad p_0 = p_{wh} + s\,(p_{inj} - p_{wh}) \]
     *
     * @param wellheadPsia flowing tubing head pressure (psia), &gt; 0
     * @param share share s (fraction), 0–1; 0.2–0.25 is usual
     * @param injectionPsia injection pressure at the surface (psia), above the tubing head pressure
     * @param injectionTvdFt true vertical depth of injection (ft), &gt; 0; the line goes on straight below
     * @param flowingPsia flowing pressure there (psia), above that of the line at the surface
     */
    record PercentLine(
            double wellheadPsia, double share, double injectionPsia, double injectionTvdFt, double flowingPsia)
            implements TubingLine {

        /** Checks the ranges above. */
        public PercentLine {
            Check.positive(wellheadPsia, "wellheadPsia", "psia");
            Check.fraction(share, "share");
            Check.positive(injectionPsia, "injectionPsia", "psia");
            Check.below(wellheadPsia, injectionPsia, "wellheadPsia", "injectionPsia", "psia");
            Check.positive(injectionTvdFt, "injectionTvdFt", "ft");
            Check.positive(flowingPsia, "flowingPsia", "psia");
            Check.below(
                    wellheadPsia + share * (injectionPsia - wellheadPsia),
                    flowingPsia,
                    "pressure of the line at the surface",
                    "flowingPsia",
                    "psia");
        }

        @Override
        public double pressurePsia(double tvdFt) {
            Check.notNegative(tvdFt, "tvdFt", "ft");
            double top = wellheadPsia + share * (injectionPsia - wellheadPsia);
            return top + (flowingPsia - top) * (tvdFt / injectionTvdFt);
        }

        @Override
        public double reachTvdFt() {
            return 100_000.0;
        }
    }

    /**
     * A measured or computed traverse, straight between its points.
     *
     * @param points at least two, the first at 0 ft, depth increasing
     */
    record Traverse(List<PressureAtDepth> points) implements TubingLine {

        /** Checks the depths. */
        public Traverse {
            points = List.copyOf(Check.notEmpty(points, "points"));
            Depths.check(points.stream().mapToDouble(PressureAtDepth::tvdFt).toArray(), "points.tvdFt");
        }

        @Override
        public double pressurePsia(double tvdFt) {
            Check.inRange(tvdFt, 0, reachTvdFt(), "tvdFt", "ft (reach of the traverse)");
            int i = 0;
            while (i < points.size() - 2 && tvdFt > points.get(i + 1).tvdFt()) {
                i++;
            }
            PressureAtDepth above = points.get(i);
            PressureAtDepth below = points.get(i + 1);
            double share = (tvdFt - above.tvdFt()) / (below.tvdFt() - above.tvdFt());
            return above.pressurePsia() + share * (below.pressurePsia() - above.pressurePsia());
        }

        @Override
        public double reachTvdFt() {
            return points.get(points.size() - 1).tvdFt();
        }
    }

    /**
     * Refuses a line that ends above a depth.
     *
     * @param line the line
     * @param tvdFt depth it must reach (ft of true vertical depth)
     * @param name name of the line in the refusal
     * @throws InvalidInputException if it ends above
     */
    static void checkReach(TubingLine line, double tvdFt, String name) {
        if (!(line.reachTvdFt() >= tvdFt)) {
            throw new InvalidInputException(
                    name, "reaching " + tvdFt, "ft of true vertical depth", Double.toString(line.reachTvdFt()));
        }
    }
}
