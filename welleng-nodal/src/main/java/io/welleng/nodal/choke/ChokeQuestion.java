package io.welleng.nodal.choke;

import io.welleng.core.check.Check;

/** What is asked of a choke: one of rate, upstream pressure, downstream pressure and size, from the other three. */
public sealed interface ChokeQuestion {

    /**
     * Answers the question.
     *
     * @param choke the choke with what flows
     * @return the answer, or why there is none
     */
    ChokeOutcome ask(Choke choke);

    /**
     * What rate passes?
     *
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param downstreamPressurePsia pressure downstream (psia), &gt; 0, at most 30,000
     * @param size64ths diameter of the choke (64ths of an inch), 0.25–1,536
     */
    record FindRate(double upstreamPressurePsia, double downstreamPressurePsia, double size64ths)
            implements ChokeQuestion {

        /** Checks the ranges above. */
        public FindRate {
            checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
            checkPressure(downstreamPressurePsia, "downstreamPressurePsia");
            checkSize(size64ths);
        }

        @Override
        public ChokeOutcome ask(Choke choke) {
            return choke.rate(upstreamPressurePsia, downstreamPressurePsia, size64ths);
        }
    }

    /**
     * What pressure upstream does a rate need?
     *
     * @param rate the rate
     * @param downstreamPressurePsia pressure downstream (psia), &gt; 0, at most 30,000
     * @param size64ths diameter of the choke (64ths of an inch), 0.25–1,536
     */
    record FindUpstreamPressure(ChokeRate rate, double downstreamPressurePsia, double size64ths)
            implements ChokeQuestion {

        /** Checks the ranges above. */
        public FindUpstreamPressure {
            Check.present(rate, "rate");
            checkPressure(downstreamPressurePsia, "downstreamPressurePsia");
            checkSize(size64ths);
        }

        @Override
        public ChokeOutcome ask(Choke choke) {
            return choke.upstreamPressure(rate, downstreamPressurePsia, size64ths);
        }
    }

    /**
     * What pressure is left downstream of a rate?
     *
     * @param rate the rate
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param size64ths diameter of the choke (64ths of an inch), 0.25–1,536
     */
    record FindDownstreamPressure(ChokeRate rate, double upstreamPressurePsia, double size64ths)
            implements ChokeQuestion {

        /** Checks the ranges above. */
        public FindDownstreamPressure {
            Check.present(rate, "rate");
            checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
            checkSize(size64ths);
        }

        @Override
        public ChokeOutcome ask(Choke choke) {
            return choke.downstreamPressure(rate, upstreamPressurePsia, size64ths);
        }
    }

    /**
     * What size passes a rate?
     *
     * @param rate the rate
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param downstreamPressurePsia pressure downstream (psia), &gt; 0, at most 30,000
     */
    record FindSize(ChokeRate rate, double upstreamPressurePsia, double downstreamPressurePsia)
            implements ChokeQuestion {

        /** Checks the ranges above. */
        public FindSize {
            Check.present(rate, "rate");
            checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
            checkPressure(downstreamPressurePsia, "downstreamPressurePsia");
        }

        @Override
        public ChokeOutcome ask(Choke choke) {
            return choke.size(rate, upstreamPressurePsia, downstreamPressurePsia);
        }
    }

    private static void checkPressure(double pressurePsia, String name) {
        Check.positive(pressurePsia, name, "psia");
        Check.inRange(pressurePsia, 0, 30_000, name, "psia");
    }

    private static void checkSize(double size64ths) {
        Check.inRange(size64ths, Choke.LEAST_SIZE_64THS, Choke.GREATEST_SIZE_64THS, "size64ths", "/64 in");
    }
}
