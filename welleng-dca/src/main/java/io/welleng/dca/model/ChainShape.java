package io.welleng.dca.model;

/** Declines made of segments, one behind the other: rates, volumes and times of all of them come from a {@link Chain}. */
sealed interface ChainShape extends Decline permits MultiSegment, TwoSegmentHyperbolic {

    /**
     * The segments.
     *
     * @return the chain that the components describe
     */
    Chain chain();

    @Override
    default double ratePerDay(double timeDays) {
        return chain().rate(Times.check(timeDays));
    }

    @Override
    default double cumulative(double timeDays) {
        return chain().cumulative(Times.check(timeDays));
    }

    @Override
    default double nominalDeclinePerDay(double timeDays) {
        return chain().decline(Times.check(timeDays));
    }

    @Override
    default double hyperbolicExponent(double timeDays) {
        return chain().exponent(Times.check(timeDays));
    }

    @Override
    default Arrival timeAtRate(double ratePerDay) {
        return chain().timeAtRate(Times.checkRate(ratePerDay));
    }

    @Override
    default Arrival timeAtCumulative(double cumulative) {
        return chain().timeAtCumulative(Times.checkCumulative(cumulative));
    }

    @Override
    default double ultimateCumulative() {
        return chain().ultimate();
    }

    @Override
    default void rates(double[] timesDays, double[] into) {
        Chain chain = chain();
        for (int i = 0; i < timesDays.length; i++) {
            into[i] = chain.rate(Times.check(timesDays[i]));
        }
    }

    @Override
    default void cumulatives(double[] timesDays, double[] into) {
        Chain chain = chain();
        for (int i = 0; i < timesDays.length; i++) {
            into[i] = chain.cumulative(Times.check(timesDays[i]));
        }
    }
}
