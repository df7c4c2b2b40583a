package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Slip as measured on a bench, straight between its points and from the origin to the first, with the slope of the last
 * piece beyond them, carried to other viscosities by \( (\mu_b/\mu)^n \).
 *
 * @param points slip against differential pressure, by increasing pressure, slip not falling; at least one
 * @param benchViscosityCp viscosity \(\mu_b\) of the bench's liquid (cP), &gt; 0
 * @param viscosityExponent exponent \(n\), 0–1
 */
public record BenchSlip(List<Point> points, double benchViscosityCp, double viscosityExponent) implements SlipModel {

    /**
     * A point of the bench test.
     *
     * @param differentialPressurePsi differential pressure (psi), &gt; 0
     * @param slipBblPerDay slip (bbl/d), &ge; 0
     */
    public record Point(double differentialPressurePsi, double slipBblPerDay) {

        /** Checks the ranges above. */
        public Point {
            Check.positive(differentialPressurePsi, "differentialPressurePsi", "psi");
            Check.notNegative(slipBblPerDay, "slipBblPerDay", "bbl/d");
        }
    }

    /** Checks the ranges above. */
    public BenchSlip {
        points = List.copyOf(Check.notEmpty(points, "points"));
        Check.positive(benchViscosityCp, "benchViscosityCp", "cP");
        Check.inRange(viscosityExponent, 0.0, 1.0, "viscosityExponent", "");
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point here = points.get(i);
            String name = Check.element("points", i);
            if (!(here.differentialPressurePsi > before.differentialPressurePsi)) {
                throw new InvalidInputException(
                        name + ".differentialPressurePsi",
                        "greater than that before, " + before.differentialPressurePsi,
                        "psi",
                        Double.toString(here.differentialPressurePsi));
            }
            if (here.slipBblPerDay < before.slipBblPerDay) {
                throw new InvalidInputException(
                        name + ".slipBblPerDay",
                        "at least that before, " + before.slipBblPerDay,
                        "bbl/d",
                        Double.toString(here.slipBblPerDay));
            }
        }
    }

    @Override
    public double slipBblPerDay(double differentialPressurePsi, double viscosityCp) {
        if (!(differentialPressurePsi > 0.0)) {
            return 0.0;
        }
        double p0 = 0.0;
        double q0 = 0.0;
        int i = 0;
        while (i < points.size() - 1 && points.get(i).differentialPressurePsi < differentialPressurePsi) {
            p0 = points.get(i).differentialPressurePsi;
            q0 = points.get(i).slipBblPerDay;
            i++;
        }
        Point next = points.get(i);
        double slip =
                q0 + (next.slipBblPerDay - q0) * ((differentialPressurePsi - p0) / (next.differentialPressurePsi - p0));
        return slip * Math.pow(benchViscosityCp / viscosityCp, viscosityExponent);
    }

    @Override
    public List<Advisory> advisories(double differentialPressurePsi, double viscosityCp) {
        double last = points.get(points.size() - 1).differentialPressurePsi;
        return differentialPressurePsi > last
                ? List.of(new Advisory(
                        "slip_beyond_bench_test",
                        "the differential pressure in psi is beyond the bench test; its last slope is carried on",
                        differentialPressurePsi,
                        null,
                        last))
                : List.of();
    }
}
