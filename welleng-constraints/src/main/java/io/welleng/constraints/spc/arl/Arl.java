package io.welleng.constraints.spc.arl;

import io.welleng.core.units.Figures;
import java.util.Locale;
import java.util.OptionalDouble;

/** Average run length: the expected number of samples up to the first signal, that one included; or why it is not known. */
public sealed interface Arl {

    /**
     * The run length is known.
     *
     * @param samples average run length (samples)
     * @param relativeError estimated relative error: the change at the last refinement, or rounding
     * @param nodes nodes of the quadrature or states of the chain at the last refinement; 0 for a closed form
     */
    record Found(double samples, double relativeError, int nodes) implements Arl {

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(samples);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "ARL %s samples (relative error %.1e)", Figures.four(samples), relativeError);
        }
    }

    /**
     * The run length is not known.
     *
     * @param reason why, in words
     */
    record NotFound(String reason) implements Arl {

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "no ARL: " + reason;
        }
    }

    /**
     * The run length, if known.
     *
     * @return samples, empty if not found
     */
    OptionalDouble value();
}
