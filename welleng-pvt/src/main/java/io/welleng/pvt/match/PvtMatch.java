package io.welleng.pvt.match;

import io.welleng.core.check.Check;
import io.welleng.core.fit.BoundedLeastSquares;
import io.welleng.core.fit.FitResult;
import io.welleng.core.study.Advisory;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.PvtCorrelations;
import io.welleng.pvt.PvtTuning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * A black oil brought to its laboratory data: what was corrected, how far it was off before and after, and which
 * correlations would have been nearest without correction.
 *
 * <p>Three bounded least-squares fits of relative errors, one after the other, since each rests on those before:
 * <ol>
 * <li>bubble-point multiplier (0.5–2), shift (−1,000 to 1,000 psi, from three solution GORs on) and solution-GOR
 * multiplier (0.5–2, from two solution GORs on, or one with a bubble point) to bubble points and solution GORs, which
 * weigh the same;
 * <li>volume-factor multiplier (0.5–2) to the volume factors;
 * <li>viscosity multiplier (0.05–20) to the logarithms of the viscosities.
 * </ol>
 * What was not measured is not corrected. The solution GOR at the bubble point is an input of the fluid and stays. A
 * correction that ends at its bound, or a fit that does not converge, is told by an advisory.
 *
 * @param tuned the fluid with its corrections
 * @param properties errors of each measured property
 * @param ranking correlations, best first within each choice, judged without correction; those that give no number for
 *     this oil are left out
 * @param recommended the best of each choice, the fluid's own where nothing was measured
 * @param advisories cautions about the fit
 */
public record PvtMatch(
        BlackOil tuned,
        List<PropertyMatch> properties,
        List<CorrelationRank> ranking,
        PvtCorrelations recommended,
        List<Advisory> advisories) {

    private static final BoundedLeastSquares FIT = new BoundedLeastSquares(1.0e-10, 2000);

    private static final double[] LOWER = {0.5, -1000.0, 0.5};
    private static final double[] UPPER = {2.0, 1000.0, 2.0};

    /** Copies the lists. */
    public PvtMatch {
        properties = List.copyOf(properties);
        ranking = List.copyOf(ranking);
        advisories = List.copyOf(advisories);
    }

    /**
     * Matches a fluid to laboratory data. Corrections that it already has are replaced.
     *
     * @param oil the fluid, with its solution GOR at and above the bubble point
     * @param data measurements, one entry for each temperature
     * @return the match
     */
    public static PvtMatch of(BlackOil oil, List<LabData> data) {
        Check.present(oil, "oil");
        List<LabData> all = List.copyOf(Check.notEmpty(data, "data"));
        BlackOil published = oil.withTuning(PvtTuning.IDENTITY);
        List<Advisory> advisories = new ArrayList<>();
        BlackOil solution = matchSolution(published, all, advisories);
        BlackOil volume = matchFactor(
                MatchedProperty.OIL_FVF,
                solution,
                all,
                (fluid, x) -> fluid.withTuning(fluid.tuning().withOilFvfMultiplier(x)),
                new double[] {0.5, 2.0},
                error -> error,
                advisories);
        BlackOil tuned = matchFactor(
                MatchedProperty.OIL_VISCOSITY,
                volume,
                all,
                (fluid, x) -> fluid.withTuning(fluid.tuning().withOilViscosityMultiplier(x)),
                new double[] {0.05, 20.0},
                Math::log1p,
                advisories);
        Ranking ranking = new Ranking(oil.correlations(), all);
        ranking.solution(published);
        ranking.fvf(solution);
        ranking.compressibility(volume);
        ranking.viscosity(solution);
        ranking.undersaturatedViscosity(tuned);
        return new PvtMatch(
                tuned, properties(published, tuned, all), ranking.ranks(), ranking.recommended(), advisories);
    }

    private static List<PropertyMatch> properties(BlackOil before, BlackOil after, List<LabData> data) {
        List<PropertyMatch> properties = new ArrayList<>();
        for (MatchedProperty property : MatchedProperty.values()) {
            double[] was = LabErrors.of(property, before, data);
            double[] is = LabErrors.of(property, after, data);
            if (is.length > 0) {
                properties.add(new PropertyMatch(
                        property,
                        is.length,
                        LabErrors.mean(was),
                        LabErrors.max(was),
                        LabErrors.mean(is),
                        LabErrors.max(is)));
            }
        }
        return properties;
    }

    private static BlackOil matchSolution(BlackOil oil, List<LabData> data, List<Advisory> advisories) {
        int pbs = LabErrors.of(MatchedProperty.BUBBLE_POINT, oil, data).length;
        int gors = LabErrors.of(MatchedProperty.SOLUTION_GOR, oil, data).length;
        if (pbs + gors == 0 || oil.solutionGorScfPerStb() == 0.0) {
            return oil;
        }
        List<Integer> free = new ArrayList<>(List.of(0));
        if (gors >= 3) {
            free.add(1);
        }
        if (gors >= 2 || gors == 1 && pbs > 0) {
            free.add(2);
        }
        Function<double[], BlackOil> fluid = x -> {
            double[] all = {1.0, 0.0, 1.0};
            for (int i = 0; i < x.length; i++) {
                all[free.get(i)] = x[i];
            }
            return oil.withTuning(oil.tuning().withSolution(all[0], all[1], all[2]));
        };
        FitResult fit = FIT.fit(
                x -> {
                    BlackOil trial = fluid.apply(x);
                    double[] pb = LabErrors.of(MatchedProperty.BUBBLE_POINT, trial, data);
                    double[] rs = LabErrors.of(MatchedProperty.SOLUTION_GOR, trial, data);
                    double[] residuals = Arrays.copyOf(pb, pb.length + rs.length);
                    for (int i = 0; i < pb.length; i++) {
                        residuals[i] /= Math.sqrt(pb.length);
                    }
                    for (int i = 0; i < rs.length; i++) {
                        residuals[pb.length + i] = rs[i] / Math.sqrt(rs.length);
                    }
                    return residuals;
                },
                pick(free, new double[] {1.0, 0.0, 1.0}),
                pick(free, LOWER),
                pick(free, UPPER));
        advise(
                fit,
                "bubble point and solution GOR (multiplier, shift in psi, GOR multiplier)",
                pick(free, LOWER),
                pick(free, UPPER),
                advisories);
        return fluid.apply(
                fit.parameters().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double[] pick(List<Integer> free, double[] all) {
        return free.stream().mapToDouble(i -> all[i]).toArray();
    }

    @FunctionalInterface
    private interface Factor {
        BlackOil apply(BlackOil oil, double multiplier);
    }

    private static BlackOil matchFactor(
            MatchedProperty property,
            BlackOil oil,
            List<LabData> data,
            Factor factor,
            double[] bounds,
            DoubleUnaryOperator residual,
            List<Advisory> advisories) {
        if (LabErrors.of(property, oil, data).length == 0) {
            return oil;
        }
        double[] lower = {bounds[0]};
        double[] upper = {bounds[1]};
        FitResult fit = FIT.fit(
                x -> Arrays.stream(LabErrors.of(property, factor.apply(oil, x[0]), data))
                        .map(residual)
                        .toArray(),
                new double[] {1.0},
                lower,
                upper);
        advise(fit, property == MatchedProperty.OIL_FVF ? "volume factor" : "viscosity", lower, upper, advisories);
        return factor.apply(oil, fit.parameters().get(0));
    }

    private static void advise(FitResult fit, String what, double[] lower, double[] upper, List<Advisory> advisories) {
        if (!fit.converged()) {
            advisories.add(new Advisory(
                    "match_not_converged",
                    "the fit of " + what + " stopped before its minimum; evaluations",
                    fit.evaluations(),
                    null,
                    (double) FIT.maxEvaluations()));
        }
        for (int i = 0; i < lower.length; i++) {
            double x = fit.parameters().get(i);
            if (x <= lower[i] || x >= upper[i]) {
                advisories.add(new Advisory(
                        "correction_at_its_bound",
                        "a correction of the " + what + " ends at its bound: another correlation, or the data, need a"
                                + " look",
                        x,
                        lower[i],
                        upper[i]));
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("PvtMatch[").append(tuned.tuning());
        for (PropertyMatch property : properties) {
            text.append("; ").append(property);
        }
        return text.append(']').toString();
    }
}
