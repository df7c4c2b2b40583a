package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;
import io.welleng.core.curve.Curve;
import java.util.List;

/** Head or power of one stage against rate, at the reference frequency, as a manufacturer gives it. */
public sealed interface StageCurve {

    /**
     * Polynomial of rate, \( y = \sum_i a_i q^i \).
     *
     * @param coefficients \(a_0, a_1, \dots\) with rate in bpd, at least one
     */
    record Polynomial(List<Double> coefficients) implements StageCurve {

        /** Checks that there are coefficients and all are finite. */
        public Polynomial {
            coefficients = List.copyOf(Check.notEmpty(coefficients, "coefficients"));
            Check.finite(array(coefficients), 1, "coefficients", "");
        }

        StageFunction compile() {
            double[] all = array(coefficients);
            int size = all.length;
            while (size > 1 && all[size - 1] == 0.0) {
                size--;
            }
            return StageFunction.polynomial(all, size);
        }
    }

    /**
     * Smooth curve through points that rises, falls and stays level where they do: {@link Curve#monotoneCubic}. Below the
     * first point it keeps its value; it ends at the last.
     *
     * @param ratesBpd rates, increasing from 0 or more (bpd), at least two
     * @param values head (ft/stage) or power (hp/stage) at each rate, as many
     */
    record Points(List<Double> ratesBpd, List<Double> values) implements StageCurve {

        /** Checks that there are as many values as rates, and the rates increase. */
        public Points {
            ratesBpd = List.copyOf(Check.notEmpty(ratesBpd, "ratesBpd"));
            values = List.copyOf(Check.notEmpty(values, "values"));
            Check.increasing(array(ratesBpd), 2, "ratesBpd", "bpd");
            Check.notNegative(ratesBpd.get(0), "ratesBpd[0]", "bpd");
            Check.finite(array(values), 2, "values", "");
            Check.sameLength(values.size(), "values", ratesBpd.size(), "ratesBpd");
        }

        StageFunction compile() {
            return StageFunction.points(Curve.monotoneCubic(array(ratesBpd), array(values)));
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
