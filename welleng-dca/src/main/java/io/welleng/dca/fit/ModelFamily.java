package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import io.welleng.dca.model.Decline;
import io.welleng.dca.model.Duong;
import io.welleng.dca.model.Exponential;
import io.welleng.dca.model.Harmonic;
import io.welleng.dca.model.Hyperbolic;
import io.welleng.dca.model.LogisticGrowth;
import io.welleng.dca.model.ModifiedHyperbolic;
import io.welleng.dca.model.PowerLawExponential;
import io.welleng.dca.model.StretchedExponential;
import io.welleng.dca.model.TransientHyperbolic;
import io.welleng.dca.model.TwoSegmentHyperbolic;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The models that can be fitted, each with its parameters. The first parameter scales the rate. */
public enum ModelFamily {
    /** {@link Exponential}. */
    EXPONENTIAL(
            v -> new Exponential(v[0], v[1]), DeclineParameter.INITIAL_RATE, DeclineParameter.INITIAL_NOMINAL_DECLINE),
    /** {@link Hyperbolic}. */
    HYPERBOLIC(
            v -> new Hyperbolic(v[0], v[1], v[2]),
            DeclineParameter.INITIAL_RATE,
            DeclineParameter.INITIAL_NOMINAL_DECLINE,
            DeclineParameter.B),
    /** {@link Harmonic}. */
    HARMONIC(v -> new Harmonic(v[0], v[1]), DeclineParameter.INITIAL_RATE, DeclineParameter.INITIAL_NOMINAL_DECLINE),
    /** {@link ModifiedHyperbolic}. Its terminal decline is seldom in the data: fix it. */
    MODIFIED_HYPERBOLIC(
            v -> new ModifiedHyperbolic(v[0], v[1], v[2], v[3]),
            DeclineParameter.INITIAL_RATE,
            DeclineParameter.INITIAL_NOMINAL_DECLINE,
            DeclineParameter.B,
            DeclineParameter.TERMINAL_NOMINAL_DECLINE),
    /** {@link TwoSegmentHyperbolic} without terminal decline. */
    TWO_SEGMENT_HYPERBOLIC(
            v -> new TwoSegmentHyperbolic(v[0], v[1], v[2], v[3], v[4], null),
            DeclineParameter.INITIAL_RATE,
            DeclineParameter.INITIAL_NOMINAL_DECLINE,
            DeclineParameter.B,
            DeclineParameter.SWITCH_DAYS,
            DeclineParameter.LATER_B),
    /** {@link PowerLawExponential}. */
    POWER_LAW_EXPONENTIAL(
            v -> new PowerLawExponential(v[0], v[1], v[2], v[3]),
            DeclineParameter.INITIAL_RATE,
            DeclineParameter.POWER_LAW_DECLINE,
            DeclineParameter.N,
            DeclineParameter.FINAL_NOMINAL_DECLINE),
    /** {@link StretchedExponential}. */
    STRETCHED_EXPONENTIAL(
            v -> new StretchedExponential(v[0], v[1], v[2]),
            DeclineParameter.INITIAL_RATE,
            DeclineParameter.TAU_DAYS,
            DeclineParameter.N),
    /** {@link Duong}. Its time 0 is the start of production. */
    DUONG(
            v -> new Duong(v[0], v[1], v[2]),
            DeclineParameter.DAY_ONE_RATE,
            DeclineParameter.DUONG_A,
            DeclineParameter.DUONG_M),
    /** {@link TransientHyperbolic} without terminal decline. */
    TRANSIENT_HYPERBOLIC(
            v -> new TransientHyperbolic(v[0], v[1], v[2], v[3], v[4], null),
            DeclineParameter.INITIAL_RATE,
            DeclineParameter.INITIAL_NOMINAL_DECLINE,
            DeclineParameter.INITIAL_B,
            DeclineParameter.FINAL_B,
            DeclineParameter.END_OF_LINEAR_FLOW_DAYS),
    /** {@link LogisticGrowth}. Its time 0 is the start of production. */
    LOGISTIC_GROWTH(
            v -> new LogisticGrowth(v[0], v[1], v[2]),
            DeclineParameter.CAPACITY,
            DeclineParameter.GROWTH_A,
            DeclineParameter.GROWTH_N);

    private final Function<double[], Decline> constructor;
    private final List<DeclineParameter> parameters;

    ModelFamily(Function<double[], Decline> constructor, DeclineParameter... parameters) {
        this.constructor = constructor;
        this.parameters = List.of(parameters);
    }

    /**
     * The parameters, in the order of {@link #model}.
     *
     * @return at least two
     */
    public List<DeclineParameter> parameters() {
        return parameters;
    }

    /**
     * The model with given parameters.
     *
     * @param values a value for each of {@link #parameters}, in their units
     * @return the model
     * @throws io.welleng.core.check.InvalidInputException if the values make no model
     */
    public Decline model(double... values) {
        Check.sameLength(Check.present(values, "values").length, "values", parameters.size(), "parameters");
        return constructor.apply(values);
    }

    /** Whether values within the bounds of the parameters make a model. */
    boolean feasible(double[] values) {
        return this != MODIFIED_HYPERBOLIC || values[3] <= values[1];
    }

    /**
     * The family in words.
     *
     * @return for example {@code modified hyperbolic}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
