package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/** Electric power that a motor takes for the power at its shaft. */
public sealed interface MotorEfficiency {

    /**
     * Electric power.
     *
     * @param shaftHp power at the shaft, negative where the load drives the motor (hp)
     * @return electric power taken, negative where power flows back (hp)
     */
    double inputHp(double shaftHp);

    /**
     * The same efficiency at every load; on the way back the loss is on the other side.
     *
     * @param efficiency shaft over electric power (fraction), greater than 0 to 1
     */
    record Constant(double efficiency) implements MotorEfficiency {

        /** Checks the range above. */
        public Constant {
            Check.positive(efficiency, "efficiency", "");
            Check.fraction(efficiency, "efficiency");
        }

        @Override
        public double inputHp(double shaftHp) {
            return shaftHp >= 0.0 ? shaftHp / efficiency : shaftHp * efficiency;
        }
    }

    /**
     * Losses partly constant, partly as the square of the load:
     * \( P_{in} = P + P_r (1/\eta_r - 1)\,[c + (1-c)(P/P_r)^2] \).
     *
     * @param ratedHp rated power \(P_r\) (hp), &gt; 0
     * @param fullLoadEfficiency \(\eta_r\) (fraction), greater than 0 to 1
     * @param constantLossShare share \(c\) of the full-load losses that is there at no load (fraction), 0–1
     */
    record Losses(double ratedHp, double fullLoadEfficiency, double constantLossShare) implements MotorEfficiency {

        /** Checks the ranges above. */
        public Losses {
            Check.positive(ratedHp, "ratedHp", "hp");
            Check.positive(fullLoadEfficiency, "fullLoadEfficiency", "");
            Check.fraction(fullLoadEfficiency, "fullLoadEfficiency");
            Check.fraction(constantLossShare, "constantLossShare");
        }

        @Override
        public double inputHp(double shaftHp) {
            double load = shaftHp / ratedHp;
            double loss =
                    (1.0 / fullLoadEfficiency - 1.0) * (constantLossShare + (1.0 - constantLossShare) * load * load);
            return shaftHp + ratedHp * loss;
        }
    }

    /**
     * A maker's curve of efficiency against load. Losses are straight lines of the squared load between the points and past
     * the last one, constant below the first.
     *
     * @param ratedHp rated power (hp), &gt; 0
     * @param load shaft power over rated, increasing (fraction), at least 2 values greater than 0
     * @param efficiency shaft over electric power at each (fraction), greater than 0 to 1
     */
    record Curve(double ratedHp, List<Double> load, List<Double> efficiency) implements MotorEfficiency {

        /** Checks the ranges above and copies the lists. */
        public Curve {
            Check.positive(ratedHp, "ratedHp", "hp");
            load = List.copyOf(Check.present(load, "load"));
            efficiency = List.copyOf(Check.present(efficiency, "efficiency"));
            double[] loads = load.stream().mapToDouble(Double::doubleValue).toArray();
            Check.increasing(loads, 2, "load", "");
            Check.positive(loads[0], "load[0]", "");
            Check.sameLength(load.size(), "load", efficiency.size(), "efficiency");
            for (int i = 0; i < loads.length; i++) {
                Check.positive(efficiency.get(i), Check.element("efficiency", i), "");
                Check.fraction(efficiency.get(i), Check.element("efficiency", i));
                if (i > 0 && loss(load, efficiency, i) < loss(load, efficiency, i - 1)) {
                    throw new InvalidInputException(
                            Check.element("efficiency", i),
                            "such that the losses do not fall with the load",
                            "",
                            efficiency.get(i).toString());
                }
            }
        }

        private static double loss(List<Double> load, List<Double> efficiency, int i) {
            return load.get(i) * (1.0 / efficiency.get(i) - 1.0);
        }

        @Override
        public double inputHp(double shaftHp) {
            double at = shaftHp / ratedHp;
            if (Math.abs(at) <= load.get(0)) {
                return shaftHp + ratedHp * loss(load, efficiency, 0);
            }
            int i = 1;
            while (i < load.size() - 1 && load.get(i) < Math.abs(at)) {
                i++;
            }
            double from = load.get(i - 1) * load.get(i - 1);
            double share = (at * at - from) / (load.get(i) * load.get(i) - from);
            double lower = loss(load, efficiency, i - 1);
            return shaftHp + ratedHp * (lower + share * (loss(load, efficiency, i) - lower));
        }
    }
}
