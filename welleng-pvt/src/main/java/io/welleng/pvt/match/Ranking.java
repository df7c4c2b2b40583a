package io.welleng.pvt.match;

import io.welleng.pvt.BlackOil;
import io.welleng.pvt.PvtCorrelations;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.DeadOilViscosity;
import io.welleng.pvt.oil.LiveOilViscosity;
import io.welleng.pvt.oil.OilCompressibility;
import io.welleng.pvt.oil.OilFvf;
import io.welleng.pvt.oil.UndersaturatedOilViscosity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.function.Function;

/**
 * Ranks the correlations by their errors. Bubble point and solution GOR are judged as published; the others on the fluid
 * whose bubble point and solution GOR are already matched, so that they answer for themselves only.
 */
final class Ranking {

    private static final DoublePredicate EVERYWHERE = share -> true;
    private static final DoublePredicate SATURATED = share -> share <= 1.0;
    private static final DoublePredicate UNDERSATURATED = share -> share > 1.0;

    private final List<LabData> data;
    private final List<CorrelationRank> ranks = new ArrayList<>();
    private PvtCorrelations recommended;

    Ranking(PvtCorrelations own, List<LabData> data) {
        this.data = data;
        recommended = own;
    }

    List<CorrelationRank> ranks() {
        return ranks;
    }

    /** The best of each choice that the data tell about, the fluid's own for the others. */
    PvtCorrelations recommended() {
        return recommended;
    }

    void solution(BlackOil published) {
        rank(
                "bubble_point",
                List.of(BubblePoint.values()),
                Ranking::name,
                PvtCorrelations::withBubblePoint,
                published,
                oil -> {
                    double[] pb = LabErrors.of(MatchedProperty.BUBBLE_POINT, oil, data);
                    double[] rs = LabErrors.of(MatchedProperty.SOLUTION_GOR, oil, data);
                    double[] both = new double[pb.length + rs.length];
                    System.arraycopy(pb, 0, both, 0, pb.length);
                    System.arraycopy(rs, 0, both, pb.length, rs.length);
                    return both;
                });
    }

    void fvf(BlackOil solutionMatched) {
        DoublePredicate where = least(MatchedProperty.OIL_FVF, solutionMatched);
        rank(
                "oil_fvf",
                List.of(OilFvf.values()),
                Ranking::name,
                PvtCorrelations::withOilFvf,
                solutionMatched,
                oil -> LabErrors.of(MatchedProperty.OIL_FVF, oil, data, where));
    }

    void compressibility(BlackOil saturatedMatched) {
        rank(
                "oil_compressibility",
                List.of(OilCompressibility.values()),
                Ranking::name,
                PvtCorrelations::withOilCompressibility,
                saturatedMatched,
                oil -> LabErrors.of(MatchedProperty.OIL_FVF, oil, data, UNDERSATURATED));
    }

    void viscosity(BlackOil solutionMatched) {
        DoublePredicate where = least(MatchedProperty.OIL_VISCOSITY, solutionMatched);
        List<Pair> pairs = new ArrayList<>();
        for (DeadOilViscosity dead : DeadOilViscosity.values()) {
            for (LiveOilViscosity live : LiveOilViscosity.values()) {
                pairs.add(new Pair(dead, live));
            }
        }
        rank(
                "dead_oil_viscosity+live_oil_viscosity",
                pairs,
                pair -> name(pair.dead()) + "+" + name(pair.live()),
                (by, pair) -> by.withDeadOilViscosity(pair.dead()).withLiveOilViscosity(pair.live()),
                solutionMatched,
                oil -> LabErrors.of(MatchedProperty.OIL_VISCOSITY, oil, data, where));
    }

    void undersaturatedViscosity(BlackOil saturatedMatched) {
        rank(
                "undersaturated_oil_viscosity",
                List.of(UndersaturatedOilViscosity.values()),
                Ranking::name,
                PvtCorrelations::withUndersaturatedOilViscosity,
                saturatedMatched,
                oil -> LabErrors.of(MatchedProperty.OIL_VISCOSITY, oil, data, UNDERSATURATED));
    }

    private record Pair(DeadOilViscosity dead, LiveOilViscosity live) {}

    /** Saturated points where there are any, else all. */
    private DoublePredicate least(MatchedProperty property, BlackOil oil) {
        return LabErrors.of(property, oil, data, SATURATED).length > 0 ? SATURATED : EVERYWHERE;
    }

    @FunctionalInterface
    private interface Wither<T> {
        PvtCorrelations with(PvtCorrelations by, T choice);
    }

    private <T> void rank(
            String choice,
            List<T> constants,
            Function<T, String> name,
            Wither<T> wither,
            BlackOil oil,
            Function<BlackOil, double[]> errorsOf) {
        List<CorrelationRank> found = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        T best = null;
        for (T constant : constants) {
            double[] errors = errorsOf.apply(oil.withCorrelations(wither.with(oil.correlations(), constant)));
            double mean = LabErrors.mean(errors);
            if (errors.length == 0 || !Double.isFinite(mean)) {
                continue;
            }
            found.add(new CorrelationRank(choice, name.apply(constant), mean, LabErrors.max(errors)));
            if (mean < least) {
                least = mean;
                best = constant;
            }
        }
        found.sort(Comparator.comparingDouble(CorrelationRank::meanError));
        ranks.addAll(found);
        if (best != null) {
            recommended = wither.with(recommended, best);
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
