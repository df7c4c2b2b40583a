package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/** What came of fitting an inflow curve to well tests, by least squares. */
public sealed interface InflowFit {

    /**
     * Fits a curve to tests of a well whose reservoir pressure is known.
     *
     * @param curve what kind of curve; parameters that it leaves open are fitted
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0, above that of every test
     * @param tests the tests, at least as many as unknowns
     * @param target what is made least
     * @return the fit, or why there is none
     */
    static InflowFit of(InflowCurve curve, double reservoirPressurePsia, List<WellTest> tests, FitTarget target) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        return new TestFit(curve, reservoirPressurePsia, tests, target).result();
    }

    /**
     * Fits a curve and the reservoir pressure to tests. Tests at similar rates say little about the pressure at none:
     * look at the residuals, and at how the pressure changes when a test is left out.
     *
     * @param curve what kind of curve; parameters that it leaves open are fitted
     * @param tests the tests, at least as many as unknowns, at as many pressures
     * @param target what is made least
     * @return the fit, or why there is none
     */
    static InflowFit withReservoirPressure(InflowCurve curve, List<WellTest> tests, FitTarget target) {
        return new TestFit(curve, Double.NaN, tests, target).result();
    }

    /**
     * The curve of least squares.
     *
     * @param model the curve
     * @param parameters what was fitted
     * @param residuals how far the curve is from each test, in their order
     * @param rmsStbPerDay root of the mean square of the rate residuals (STB/d)
     * @param advisories what to keep in mind
     */
    record Fitted(
            Ipr model,
            List<FittedParameter> parameters,
            List<TestResidual> residuals,
            double rmsStbPerDay,
            List<Advisory> advisories)
            implements InflowFit {

        /** Makes the lists immutable. */
        public Fitted {
            Check.present(model, "model");
            parameters = List.copyOf(parameters);
            residuals = List.copyOf(residuals);
            advisories = List.copyOf(advisories);
        }

        /**
         * Cautions at an operating point: those of the fit, and a pressure outside the tested ones.
         *
         * @param pwfPsia flowing bottom-hole pressure (psia)
         * @return the cautions
         */
        public List<Advisory> advisories(double pwfPsia) {
            return TestChecks.withTestedRange(
                    advisories, residuals.stream().map(TestResidual::test).toList(), pwfPsia);
        }

        @Override
        public String toString() {
            return "Fitted[" + model + ", rms " + Figures.four(rmsStbPerDay) + " STB/d over " + residuals.size()
                    + " test(s), " + advisories.size() + " advisory(ies)]";
        }
    }

    /**
     * No curve of this kind can be fitted to these tests.
     *
     * @param reason why
     */
    record NotFitted(String reason) implements InflowFit {

        /** Checks that there is a reason. */
        public NotFitted {
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "NotFitted[" + reason + "]";
        }
    }
}
