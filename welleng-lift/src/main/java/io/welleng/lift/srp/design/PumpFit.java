package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Map;

/** The largest plunger that goes with the tubing. */
public sealed interface PumpFit {

    /**
     * Largest plunger.
     *
     * @param tubingOdIn outside diameter of the tubing (in), &gt; 0
     * @return diameter (in)
     * @throws InvalidInputException if no pump is listed for that tubing; the message lists the sizes
     */
    double greatestPlungerIn(double tubingOdIn);

    /**
     * A pump of API Spec 11AX.
     *
     * @param kind kind of pump
     */
    record ApiPump(PumpKind kind) implements PumpFit {

        /** Within which an outside diameter is that of a size (in). */
        private static final double SAME_SIZE_IN = 0.01;

        /** Checks that the kind is there. */
        public ApiPump {
            Check.present(kind, "kind");
        }

        @Override
        public double greatestPlungerIn(double tubingOdIn) {
            Check.positive(tubingOdIn, "tubingOdIn", "in");
            for (Map.Entry<Double, Double> size : kind.sizes().entrySet()) {
                if (Math.abs(size.getKey() - tubingOdIn) <= SAME_SIZE_IN) {
                    return size.getValue();
                }
            }
            throw new InvalidInputException(
                    "tubingOdIn",
                    "one of " + kind.sizes().keySet() + " for this kind of pump; give the largest plunger yourself",
                    "in",
                    Double.toString(tubingOdIn));
        }
    }

    /**
     * A limit of one's own, whatever the tubing.
     *
     * @param plungerIn diameter of the largest plunger (in), &gt; 0
     */
    record Largest(double plungerIn) implements PumpFit {

        /** Checks the range above. */
        public Largest {
            Check.positive(plungerIn, "plungerIn", "in");
        }

        @Override
        public double greatestPlungerIn(double tubingOdIn) {
            return plungerIn;
        }
    }
}
