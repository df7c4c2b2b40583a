package io.welleng.allocation.theoretical;

import io.welleng.allocation.Phase;
import io.welleng.core.check.Check;
import java.util.Locale;

/**
 * Relative standard uncertainty (one standard deviation) of the rate of each phase.
 *
 * @param oil standard uncertainty / oil rate (fraction), at least 0
 * @param gas standard uncertainty / gas rate (fraction), at least 0
 * @param water standard uncertainty / water rate (fraction), at least 0
 */
public record PhaseUncertainty(double oil, double gas, double water) {

    /** Known without doubt. */
    static final PhaseUncertainty NONE = new PhaseUncertainty(0.0, 0.0, 0.0);

    /** Checks the fractions. */
    public PhaseUncertainty {
        Check.notNegative(oil, "oil", "");
        Check.notNegative(gas, "gas", "");
        Check.notNegative(water, "water", "");
    }

    /**
     * The same for all phases.
     *
     * @param fraction standard uncertainty / rate (fraction), at least 0
     * @return the uncertainty
     */
    public static PhaseUncertainty all(double fraction) {
        return new PhaseUncertainty(fraction, fraction, fraction);
    }

    /**
     * Uncertainty of a phase.
     *
     * @param phase the phase
     * @return standard uncertainty / rate (fraction)
     */
    public double of(Phase phase) {
        return switch (phase) {
            case OIL -> oil;
            case GAS -> gas;
            case WATER -> water;
        };
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "oil %.4g %%, gas %.4g %%, water %.4g %%", 100.0 * oil, 100.0 * gas, 100.0 * water);
    }
}
