package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Transient hyperbolic decline: b changes smoothly from linear flow to boundary-dominated flow.
 *
 * <p>\[ b = b_i - (b_i - b_f) \exp\left[-e^{-c (t - t_{elf}) + e^\gamma}\right], \qquad
 * c = \frac{e^\gamma}{1.5\,t_{elf}}, \qquad \frac{1}{D} = \frac{1}{D_i} + \int_0^t b\,\mathrm{d}t, \qquad
 * q = q_i \exp\left[-\int_0^t D\,\mathrm{d}t\right] \]
 * with Euler's \(\gamma\). b and D are evaluated in closed form (exponential integral), rate and cumulative by
 * quadrature with a relative error below 1e-12. {@link #asSegments()} is the approximation by four hyperbolic segments.
 *
 * @param initialRatePerDay \(q_i\), rate at time 0 (volume/day), above 0
 * @param initialNominalDeclinePerDay \(D_i\), nominal decline at time 0 (1/day), above 0
 * @param initialB \(b_i\), Arps exponent at first, 0 to 2 (dimensionless); 2 in linear flow
 * @param finalB \(b_f\), Arps exponent at last, 0 to 2 (dimensionless)
 * @param endOfLinearFlowDays \(t_{elf}\), when linear flow ends (days), above 0
 * @param terminalNominalDeclinePerDay nominal decline (1/day) from which the decline is exponential, at most \(D_i\);
 *     null for none
 * @see "Fulford, D.S. and Blasingame, T.A. (2013). Evaluation of time-rate performance of shale wells using the
 *     transient hyperbolic relation. SPE-167242-MS"
 */
public record TransientHyperbolic(
        double initialRatePerDay,
        double initialNominalDeclinePerDay,
        double initialB,
        double finalB,
        double endOfLinearFlowDays,
        @OptionalValue Double terminalNominalDeclinePerDay)
        implements Decline {

    /** Checks the components. */
    public TransientHyperbolic {
        ArpsShape.check(initialRatePerDay, initialNominalDeclinePerDay);
        Check.inRange(initialB, 0.0, ArpsShape.GREATEST_B, "initialB", "(dimensionless)");
        Check.inRange(finalB, 0.0, ArpsShape.GREATEST_B, "finalB", "(dimensionless)");
        Check.positive(endOfLinearFlowDays, "endOfLinearFlowDays", "days");
        if (terminalNominalDeclinePerDay != null) {
            Check.positive(terminalNominalDeclinePerDay, "terminalNominalDeclinePerDay", "1/day");
            Check.inRange(
                    terminalNominalDeclinePerDay,
                    0.0,
                    initialNominalDeclinePerDay,
                    "terminalNominalDeclinePerDay",
                    "1/day");
        }
    }

    /**
     * The usual approximation by hyperbolic segments: \(b_i\) until \( t_{elf}(e-1) \), \( b_i - (b_i - b_f)/e \) until
     * \( t_{elf}(e+1) \), then \(b_f\).
     *
     * @return the segments, with the same terminal decline
     */
    public MultiSegment asSegments() {
        return new MultiSegment(
                initialRatePerDay,
                List.of(
                        new Segment.Hyperbolic(0.0, initialNominalDeclinePerDay, initialB),
                        new Segment.Hyperbolic(
                                endOfLinearFlowDays * (Math.E - 1.0), null, initialB - (initialB - finalB) / Math.E),
                        new Segment.Hyperbolic(endOfLinearFlowDays * (Math.E + 1.0), null, finalB)),
                terminalNominalDeclinePerDay);
    }

    /**
     * The same decline with an exponential end.
     *
     * @param declinePerDay nominal decline from which it is exponential (1/day), above 0, at most the initial decline
     * @return the model to forecast with
     */
    public TransientHyperbolic withTerminalDecline(double declinePerDay) {
        return new TransientHyperbolic(
                initialRatePerDay, initialNominalDeclinePerDay, initialB, finalB, endOfLinearFlowDays, declinePerDay);
    }

    private TransientFlow at(double timeDays) {
        TransientFlow flow = new TransientFlow(this);
        flow.to(Times.check(timeDays));
        return flow;
    }

    @Override
    public double ratePerDay(double timeDays) {
        return initialRatePerDay * at(timeDays).rate();
    }

    @Override
    public double cumulative(double timeDays) {
        return initialRatePerDay * at(timeDays).volume();
    }

    @Override
    public double nominalDeclinePerDay(double timeDays) {
        return new TransientFlow(this).decline(Times.check(timeDays));
    }

    @Override
    public double hyperbolicExponent(double timeDays) {
        return new TransientFlow(this).exponent(Times.check(timeDays));
    }

    @Override
    public Arrival timeAtRate(double ratePerDay) {
        if (Times.checkRate(ratePerDay) > initialRatePerDay) {
            return new Arrival.AlwaysBelow(initialRatePerDay);
        }
        double drop = Math.log(initialRatePerDay / ratePerDay);
        if (drop == 0.0) {
            return new Arrival.Reached(0.0);
        }
        // The decline is at most Di: the rate is not reached before.
        return Times.reached(Times.whereFalling(t -> drop - at(t).logDrop(), drop / initialNominalDeclinePerDay));
    }

    @Override
    public Arrival timeAtCumulative(double cumulative) {
        double ultimate = ultimateCumulative();
        if (Times.checkCumulative(cumulative) >= ultimate) {
            return new Arrival.AlwaysBelow(ultimate);
        }
        double t = Times.whereFalling(time -> cumulative - cumulative(time), cumulative / initialRatePerDay);
        return Double.isInfinite(t) ? new Arrival.AlwaysBelow(ultimate) : new Arrival.Reached(t);
    }

    @Override
    public double ultimateCumulative() {
        return initialRatePerDay * new TransientFlow(this).ultimate();
    }

    @Override
    public void rates(double[] timesDays, double[] into) {
        TransientFlow flow = new TransientFlow(this);
        for (int i = 0; i < timesDays.length; i++) {
            flow.to(Times.check(timesDays[i]));
            into[i] = initialRatePerDay * flow.rate();
        }
    }

    @Override
    public void cumulatives(double[] timesDays, double[] into) {
        TransientFlow flow = new TransientFlow(this);
        for (int i = 0; i < timesDays.length; i++) {
            flow.to(Times.check(timesDays[i]));
            into[i] = initialRatePerDay * flow.volume();
        }
    }

    @Override
    public String toString() {
        return "TransientHyperbolic[qi " + Figures.four(initialRatePerDay) + "/day, Di "
                + Figures.four(initialNominalDeclinePerDay) + " 1/day, b " + Figures.four(initialB) + " to "
                + Figures.four(finalB) + ", telf " + Figures.four(endOfLinearFlowDays) + " days"
                + (terminalNominalDeclinePerDay == null
                        ? "]"
                        : ", Dlim " + Figures.four(terminalNominalDeclinePerDay) + " 1/day]");
    }
}
