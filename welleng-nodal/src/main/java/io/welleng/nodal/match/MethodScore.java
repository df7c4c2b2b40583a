package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.nodal.flow.FlowMethod;
import java.util.List;

/** How a flow correlation does against measured pressures. */
public sealed interface MethodScore {

    /**
     * The correlation.
     *
     * @return method with its options
     */
    FlowMethod method();

    /**
     * The correlation has an answer for every measured pressure. Errors are computed less measured pressure; shares are of
     * the measured pressure.
     *
     * @param method the correlation
     * @param meanErrorPsi mean error (psi): positive where it computes too much
     * @param meanAbsoluteErrorPsi mean of the absolute errors (psi)
     * @param rmsPsi root of the mean square error (psi)
     * @param meanErrorShare mean error (fraction)
     * @param meanAbsoluteErrorShare mean of the absolute errors (fraction)
     * @param rmsShare root of the mean square error (fraction)
     * @param worst the pressure with the greatest absolute error in psi
     * @param residuals every measured pressure beside the computed one
     */
    record Scored(
            FlowMethod method,
            double meanErrorPsi,
            double meanAbsoluteErrorPsi,
            double rmsPsi,
            double meanErrorShare,
            double meanAbsoluteErrorShare,
            double rmsShare,
            PressureResidual worst,
            List<PressureResidual> residuals)
            implements MethodScore {

        /** Makes the list immutable. */
        public Scored {
            Check.present(method, "method");
            Check.present(worst, "worst");
            residuals = List.copyOf(residuals);
        }

        @Override
        public String toString() {
            return "Scored[" + method + ": rms " + Figures.four(rmsPsi) + " psi (" + Figures.four(100.0 * rmsShare)
                    + " %), mean error " + Figures.four(meanErrorPsi) + " psi, worst " + worst + "]";
        }
    }

    /**
     * The correlation has no answer for at least one of the flows, so it cannot be compared with those that have.
     *
     * @param method the correlation
     * @param reason which flow, and why
     */
    record NoAnswer(FlowMethod method, String reason) implements MethodScore {

        /** Checks that both are there. */
        public NoAnswer {
            Check.present(method, "method");
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "NoAnswer[" + method + ": " + reason + "]";
        }
    }
}
