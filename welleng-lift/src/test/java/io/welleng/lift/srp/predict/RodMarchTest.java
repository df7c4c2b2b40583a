package io.welleng.lift.srp.predict;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.lift.srp.rod.RodString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The march against the exact response of damped tapered rods to harmonic motion, string-response.py. */
class RodMarchTest {

    /** A spring and a damper. */
    private record SpringAndDamper(double spring, double damper, double half) implements BottomEnd {

        @Override
        public double speed(double pull, double impedance, double restIn) {
            return (pull - spring * restIn) / (impedance + damper + spring * half);
        }

        @Override
        public double loadLbf() {
            return Double.NaN;
        }

        @Override
        public void startStroke() {}
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "string-response.csv", numLinesToSkip = 1)
    void equation(
            String name,
            String sections,
            double spm,
            double factor,
            double spring,
            double damper,
            double bottomRe,
            double bottomIm,
            double topRe,
            double topIm) {
        RodString string = Wells.string(sections);
        double[] exact = {bottomRe, bottomIm, topRe, topIm};
        double coarse = error(march(string, 60, spm, factor, spring, damper), exact);
        double fine = error(march(string, 240, spm, factor, spring, damper), exact);
        assertThat(coarse).as("error with 60 springs").isLessThan(3e-3);
        assertThat(fine).as("second order").isLessThan(Math.max(coarse / 6.0, 1e-6));
    }

    private static double error(double[] found, double[] exact) {
        double bottom = Math.hypot(found[0] - exact[0], found[1] - exact[1]) / Math.hypot(exact[0], exact[1]);
        double top = Math.hypot(found[2] - exact[2], found[3] - exact[3]) / Math.hypot(exact[2], exact[3]);
        return Math.max(bottom, top);
    }

    private static double[] march(
            RodString string, int springs, double spm, double factor, double spring, double damper) {
        double travel = string.travelTimeS();
        double period = 60.0 / spm;
        int steps = (int) Math.ceil(period * springs / travel);
        double dt = period / steps;
        RodGrid grid = new RodGrid(string, (int) (travel / dt), 0.0, null);
        double c = RodDamping.ofFactor(factor, string).upPerS();
        RodMarch march = new RodMarch(grid, dt, c, c, null, new SpringAndDamper(spring, damper, 0.5 * dt));
        double[] sum = new double[4];
        int strokes = (int) Math.ceil(2.0 * 35.0 / (c * period));
        for (int i = 0; i < (strokes + 1) * steps; i++) {
            march.step(Math.cos(2.0 * Math.PI * (i + 1) / steps) - 1.0);
            if (i >= strokes * steps) {
                double phase = 2.0 * Math.PI * i / steps;
                // Re(U exp(iwt)): the part with cos is Re U, that with -sin is Im U.
                sum[0] += march.bottomIn() * Math.cos(phase) * 2.0 / steps;
                sum[1] -= march.bottomIn() * Math.sin(phase) * 2.0 / steps;
                sum[2] += march.surfaceLbf() * Math.cos(phase) * 2.0 / steps;
                sum[3] -= march.surfaceLbf() * Math.sin(phase) * 2.0 / steps;
            }
        }
        return sum;
    }
}
