package io.welleng.nodal.choke;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootStatus;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.choke.ChokeOutcome.NotPossible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A choke model and what flows through it: any one of rate, upstream pressure, downstream pressure and size from the other
 * three. Immutable and thread-safe.
 */
public final class Choke {

    /** Narrowest choke that is looked for (64ths of an inch). */
    public static final double LEAST_SIZE_64THS = 0.25;

    /** Widest choke, 24 in (64ths of an inch). */
    public static final double GREATEST_SIZE_64THS = 1536.0;

    private static final double GREATEST_PSIA = 30_000.0;
    private static final double LEAST_PSIA = 1.0;
    private static final double SAME_RATE = 1.0e-9;
    private static final BracketingSolver PRESSURE_SOLVER = new BracketingSolver(1.0e-10, 100);
    private static final BracketingSolver RATIO_SOLVER = new BracketingSolver(1.0e-13, 100);
    private static final BracketingSolver SIZE_SOLVER = new BracketingSolver(1.0e-12, 100);

    private final ChokeModel model;
    private final ChokeStream stream;

    private Choke(ChokeModel model, ChokeStream stream) {
        this.model = Check.present(model, "model");
        this.stream = Check.present(stream, "stream");
    }

    /**
     * A choke model with what flows.
     *
     * @param model the model
     * @param stream what flows, and its temperature upstream
     * @return the pair
     */
    public static Choke of(ChokeModel model, ChokeStream stream) {
        return new Choke(model, stream);
    }

    /**
     * Rate through a choke.
     *
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param downstreamPressurePsia pressure downstream (psia), &gt; 0, at most 30,000
     * @param size64ths diameter of the choke (64ths of an inch), 0.25–1,536
     * @return the rate, or why there is none
     */
    public ChokeOutcome rate(double upstreamPressurePsia, double downstreamPressurePsia, double size64ths) {
        checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
        checkPressure(downstreamPressurePsia, "downstreamPressurePsia");
        checkSize(size64ths);
        return new ChokeSolve(model, stream).answer(upstreamPressurePsia, downstreamPressurePsia, size64ths);
    }

    /**
     * Upstream pressure at which a choke passes a rate.
     *
     * @param rate the rate
     * @param downstreamPressurePsia pressure downstream (psia), &gt; 0, at most 30,000
     * @param size64ths diameter of the choke (64ths of an inch), 0.25–1,536
     * @return the pressure, or why there is none
     */
    public ChokeOutcome upstreamPressure(ChokeRate rate, double downstreamPressurePsia, double size64ths) {
        Check.present(rate, "rate");
        checkPressure(downstreamPressurePsia, "downstreamPressurePsia");
        checkSize(size64ths);
        ChokeSolve solve = new ChokeSolve(model, stream);
        double down = downstreamPressurePsia;
        double lower = model.knowsSubcritical() ? down : LEAST_PSIA;
        Optional<NotPossible> missing = solve.missing(rate, lower);
        if (missing.isPresent()) {
            return missing.get();
        }
        if (!(lower < GREATEST_PSIA)) {
            return new NotPossible(ChokeReason.PRESSURE_TOO_HIGH, solve.asked(rate), 0.0, solve.evaluations());
        }
        // Of a law of critical flow the downstream pressure is looked at afterwards.
        double behind = model.knowsSubcritical() ? down : 0.0;
        DoubleUnaryOperator excess = p -> solve.excess(solve.mass(p, behind, size64ths), solve.asked(rate));
        double atLower = excess.applyAsDouble(lower);
        double upper = Math.min(GREATEST_PSIA, 2.0 * lower);
        double atUpper = excess.applyAsDouble(upper);
        while (atLower < 0.0 && atUpper < 0.0 && upper < GREATEST_PSIA) {
            lower = upper;
            atLower = atUpper;
            upper = Math.min(GREATEST_PSIA, 2.0 * upper);
            atUpper = excess.applyAsDouble(upper);
        }
        RootResult found = PRESSURE_SOLVER.solve(excess, lower, atLower, upper, atUpper);
        if (found.status() == RootStatus.NO_SIGN_CHANGE) {
            double m = solve.mass(found.root(), behind, size64ths);
            ChokeReason reason = found.residual() < 0.0 ? ChokeReason.PRESSURE_TOO_HIGH : ChokeReason.PRESSURE_TOO_LOW;
            return new NotPossible(reason, solve.asked(rate), m, solve.evaluations());
        }
        return solve.checked(found).orElseGet(() -> solve.answer(found.root(), down, size64ths));
    }

    /**
     * Downstream pressure at which a choke passes a rate. Critical flow does not tell it.
     *
     * @param rate the rate
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param size64ths diameter of the choke (64ths of an inch), 0.25–1,536
     * @return the pressure, or why there is none
     */
    public ChokeOutcome downstreamPressure(ChokeRate rate, double upstreamPressurePsia, double size64ths) {
        Check.present(rate, "rate");
        checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
        checkSize(size64ths);
        ChokeSolve solve = new ChokeSolve(model, stream);
        Optional<NotPossible> missing = solve.missing(rate, upstreamPressurePsia);
        if (missing.isPresent()) {
            return missing.get();
        }
        double critical = solve.mass(upstreamPressurePsia, 0.0, size64ths);
        double asked = solve.asked(rate);
        if (asked > critical * (1.0 + SAME_RATE)) {
            return new NotPossible(ChokeReason.RATE_ABOVE_CRITICAL, asked, critical, solve.evaluations());
        }
        double ratio = solve.criticalRatio();
        if (asked >= critical * (1.0 - SAME_RATE)) {
            return new NotPossible(
                    ChokeReason.DOWNSTREAM_NOT_TOLD, 0.0, ratio * upstreamPressurePsia, solve.evaluations());
        }
        if (!model.knowsSubcritical()) {
            return new NotPossible(ChokeReason.RATE_BELOW_CRITICAL, asked, critical, solve.evaluations());
        }
        RootResult found = RATIO_SOLVER.solve(
                y -> solve.excess(solve.mass(upstreamPressurePsia, y * upstreamPressurePsia, size64ths), asked),
                ratio,
                1.0);
        return solve.checked(found)
                .orElseGet(() -> solve.answer(upstreamPressurePsia, found.root() * upstreamPressurePsia, size64ths));
    }

    /**
     * Size of the choke that passes a rate.
     *
     * @param rate the rate
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param downstreamPressurePsia pressure downstream (psia), &gt; 0, at most 30,000
     * @return the size, or why there is none
     */
    public ChokeOutcome size(ChokeRate rate, double upstreamPressurePsia, double downstreamPressurePsia) {
        Check.present(rate, "rate");
        checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
        checkPressure(downstreamPressurePsia, "downstreamPressurePsia");
        ChokeSolve solve = new ChokeSolve(model, stream);
        Optional<NotPossible> missing = solve.missing(rate, upstreamPressurePsia)
                .or(() -> solve.unfit(upstreamPressurePsia, downstreamPressurePsia));
        if (missing.isPresent()) {
            return missing.get();
        }
        if (downstreamPressurePsia == upstreamPressurePsia) {
            return new NotPossible(ChokeReason.NO_PRESSURE_DROP, 0.0, 0.0, solve.evaluations());
        }
        double asked = solve.asked(rate);
        RootResult found = SIZE_SOLVER.solve(
                lnSize -> ChokeSolve.met(
                        Math.log(solve.mass(upstreamPressurePsia, downstreamPressurePsia, Math.exp(lnSize)) / asked)),
                Math.log(LEAST_SIZE_64THS),
                Math.log(GREATEST_SIZE_64THS));
        if (found.status() == RootStatus.NO_SIGN_CHANGE) {
            double m = solve.mass(upstreamPressurePsia, downstreamPressurePsia, Math.exp(found.root()));
            ChokeReason reason = found.residual() < 0.0 ? ChokeReason.TOO_WIDE : ChokeReason.TOO_NARROW;
            return new NotPossible(reason, asked, m, solve.evaluations());
        }
        return solve.checked(found)
                .orElseGet(() -> solve.answer(upstreamPressurePsia, downstreamPressurePsia, Math.exp(found.root())));
    }

    /**
     * Rate against downstream pressure, with the corner where the flow turns subcritical.
     *
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param size64ths diameter of the choke (64ths of an inch), 0.25–1,536
     * @param points number of points, at least 10
     * @return points by increasing downstream pressure; of a law of critical flow only the critical part; empty where the
     *     model does not hold
     */
    public List<ChokePoint> againstDownstreamPressure(double upstreamPressurePsia, double size64ths, int points) {
        checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
        checkSize(size64ths);
        Check.atLeast(points, 10, "points");
        ChokeSolve solve = new ChokeSolve(model, stream);
        if (solve.unfit(upstreamPressurePsia, 0.0).isPresent()) {
            return List.of();
        }
        double ratio = solve.criticalRatio();
        boolean both = model.knowsSubcritical();
        int flat = ratio == 0.0 ? 0 : both ? points / 5 : points - 1;
        List<ChokePoint> curve = new ArrayList<>(points);
        for (int i = 0; i < points; i++) {
            double y = i < flat
                    ? ratio * i / flat
                    : both ? ratio + (1.0 - ratio) * (i - flat) / (points - 1 - flat) : ratio;
            curve.add(solve.point(upstreamPressurePsia, y * upstreamPressurePsia, size64ths));
        }
        return curve;
    }

    /**
     * Rate against size.
     *
     * @param upstreamPressurePsia pressure upstream (psia), &gt; 0, at most 30,000
     * @param downstreamPressurePsia pressure downstream (psia), &gt; 0, at most 30,000
     * @param leastSize64ths narrowest choke (64ths of an inch), at least 0.25
     * @param greatestSize64ths widest choke (64ths of an inch), at most 1,536
     * @param points number of points, at least 2
     * @return points by increasing size, empty where the model does not hold
     */
    public List<ChokePoint> againstSize(
            double upstreamPressurePsia,
            double downstreamPressurePsia,
            double leastSize64ths,
            double greatestSize64ths,
            int points) {
        checkPressure(upstreamPressurePsia, "upstreamPressurePsia");
        checkPressure(downstreamPressurePsia, "downstreamPressurePsia");
        Check.inRange(leastSize64ths, LEAST_SIZE_64THS, GREATEST_SIZE_64THS, "leastSize64ths", "/64 in");
        Check.inRange(greatestSize64ths, LEAST_SIZE_64THS, GREATEST_SIZE_64THS, "greatestSize64ths", "/64 in");
        Check.below(leastSize64ths, greatestSize64ths, "leastSize64ths", "greatestSize64ths", "/64 in");
        Check.atLeast(points, 2, "points");
        ChokeSolve solve = new ChokeSolve(model, stream);
        if (solve.unfit(upstreamPressurePsia, downstreamPressurePsia).isPresent()) {
            return List.of();
        }
        List<ChokePoint> curve = new ArrayList<>(points);
        for (int i = 0; i < points; i++) {
            double size = leastSize64ths + (greatestSize64ths - leastSize64ths) * i / (points - 1);
            curve.add(solve.point(upstreamPressurePsia, downstreamPressurePsia, size));
        }
        return curve;
    }

    /**
     * What to keep in mind about an answer.
     *
     * @param point the flow
     * @return advisories of the fluid and of the model
     */
    public List<Advisory> advisories(ChokePoint point) {
        List<Advisory> advisories = new ArrayList<>(stream.advisories(point.upstreamPressurePsia()));
        if (!model.knowsSubcritical() && point.pressureRatio() > CriticalChoke.CAUTIOUS_RATIO) {
            advisories.add(new Advisory(
                    "flow_hardly_critical",
                    "the law is one of critical flow, which stricter sources expect only up to this ratio of downstream"
                            + " to upstream pressure",
                    point.pressureRatio(),
                    null,
                    CriticalChoke.CAUTIOUS_RATIO));
        }
        Upstream upstream = new Upstream(stream);
        ChokeState state = upstream.moveTo(point.upstreamPressurePsia());
        double bubblePoint = upstream.bubblePointPsia();
        if (state.gasMassFraction() == 0.0 && point.downstreamPressurePsia() < bubblePoint) {
            advisories.add(new Advisory(
                    "liquid_flashes_in_choke",
                    "the liquid gives off gas below its bubble point, which the model does not count; downstream"
                            + " pressure (psia)",
                    point.downstreamPressurePsia(),
                    bubblePoint,
                    null));
        }
        return List.copyOf(advisories);
    }

    private static void checkPressure(double pressurePsia, String name) {
        Check.positive(pressurePsia, name, "psia");
        Check.inRange(pressurePsia, 0, GREATEST_PSIA, name, "psia");
    }

    private static void checkSize(double size64ths) {
        Check.inRange(size64ths, LEAST_SIZE_64THS, GREATEST_SIZE_64THS, "size64ths", "/64 in");
    }

    @Override
    public String toString() {
        return "Choke[" + model + ", " + stream + "]";
    }
}
