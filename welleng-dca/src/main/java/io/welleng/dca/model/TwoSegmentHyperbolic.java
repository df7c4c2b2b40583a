package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Two hyperbolic segments with continuous rate and decline, for a well whose flow changes from transient to
 * boundary-dominated: \(b_1\) until \(t_s\), from there \(b_2\).
 *
 * @param initialRatePerDay \(q_i\), rate at time 0 (volume/day), above 0
 * @param initialNominalDeclinePerDay \(D_i\), nominal decline at time 0 (1/day), above 0
 * @param b Arps exponent of the first segment, 0 to 2 (dimensionless)
 * @param switchDays \(t_s\), when the second segment starts (days), above 0
 * @param laterB Arps exponent of the second segment, 0 to 2 (dimensionless)
 * @param terminalNominalDeclinePerDay nominal decline (1/day) below which the second segment does not fall; at most the
 *     decline at its start; null for none
 */
public record TwoSegmentHyperbolic(
        double initialRatePerDay,
        double initialNominalDeclinePerDay,
        double b,
        double switchDays,
        double laterB,
        @OptionalValue Double terminalNominalDeclinePerDay)
        implements ChainShape {

    /** Checks the components. */
    public TwoSegmentHyperbolic {
        ArpsShape.check(initialRatePerDay, initialNominalDeclinePerDay);
        ArpsShape.checkB(b);
        Check.positive(switchDays, "switchDays", "days");
        Check.inRange(laterB, 0.0, ArpsShape.GREATEST_B, "laterB", "(dimensionless)");
        if (terminalNominalDeclinePerDay != null) {
            Check.positive(terminalNominalDeclinePerDay, "terminalNominalDeclinePerDay", "1/day");
            Chain.of(
                    initialRatePerDay,
                    initialNominalDeclinePerDay,
                    b,
                    switchDays,
                    laterB,
                    terminalNominalDeclinePerDay);
        }
    }

    /**
     * The same decline with an exponential end.
     *
     * @param declinePerDay nominal decline below which it does not fall (1/day), above 0, at most that at the switch
     * @return the model to forecast with
     */
    public TwoSegmentHyperbolic withTerminalDecline(double declinePerDay) {
        return new TwoSegmentHyperbolic(
                initialRatePerDay, initialNominalDeclinePerDay, b, switchDays, laterB, declinePerDay);
    }

    @Override
    public Chain chain() {
        return Chain.of(
                initialRatePerDay, initialNominalDeclinePerDay, b, switchDays, laterB, terminalNominalDeclinePerDay);
    }

    @Override
    public String toString() {
        return "TwoSegmentHyperbolic[qi " + Figures.four(initialRatePerDay) + "/day, Di "
                + Figures.four(initialNominalDeclinePerDay) + " 1/day, b " + Figures.four(b) + " until "
                + Figures.four(switchDays) + " days, then " + Figures.four(laterB)
                + (terminalNominalDeclinePerDay == null
                        ? "]"
                        : ", Dlim " + Figures.four(terminalNominalDeclinePerDay) + " 1/day]");
    }
}
