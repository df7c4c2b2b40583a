package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * A parameter as fitted.
 *
 * @param parameter the parameter
 * @param value its value (unit of the parameter)
 * @param state how it came to the value
 * @param standardError standard error of its coordinate: relative, roughly, where that is a logarithm; null unless it was
 *     estimated, and where the covariance is not defined
 */
public record ParameterEstimate(
        DeclineParameter parameter,
        double value,
        State state,
        @OptionalValue Double standardError) {

    /** How a parameter came to its value. */
    public enum State {
        /** Estimated from the data. */
        ESTIMATED,
        /** Given. */
        FIXED,
        /** At its lower bound: the data want it lower. */
        AT_LOWER_BOUND,
        /** At its upper bound: the data want it higher. */
        AT_UPPER_BOUND,
        /** The data say nothing about it; the value is where the search began or came by. */
        NOT_IDENTIFIED
    }

    /** Checks the components. */
    public ParameterEstimate {
        Check.present(parameter, "parameter");
        Check.present(state, "state");
    }

    @Override
    public String toString() {
        boolean attached = parameter.unit().isEmpty() || parameter.unit().startsWith("/");
        String unit = attached ? parameter.unit() : " " + parameter.unit();
        String how = state == State.ESTIMATED
                ? standardError == null
                        ? ""
                        : " ± "
                                + (parameter.logarithmic()
                                        ? Figures.four(100.0 * standardError) + " %"
                                        : Figures.four(standardError))
                : " (" + state.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        return parameter.symbol() + " " + Figures.four(value) + unit + how;
    }
}
