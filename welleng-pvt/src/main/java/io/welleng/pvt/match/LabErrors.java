package io.welleng.pvt.match;

import io.welleng.pvt.BlackOil;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/** Relative errors of a fluid against laboratory data, model over measured less one. */
final class LabErrors {

    /** Share of the greatest solution GOR below which errors are relative to that share. */
    private static final double LEAST_GOR_SHARE = 0.05;

    private LabErrors() {}

    static double[] of(MatchedProperty property, BlackOil oil, List<LabData> data) {
        return of(property, oil, data, everywhere -> true);
    }

    /** Errors where the measured pressure over the fluid's bubble point passes the test. */
    static double[] of(MatchedProperty property, BlackOil oil, List<LabData> data, DoublePredicate share) {
        return data.stream()
                .flatMapToDouble(lab -> of(property, oil, lab, share))
                .toArray();
    }

    private static DoubleStream of(MatchedProperty property, BlackOil oil, LabData lab, DoublePredicate share) {
        double tF = lab.temperatureF();
        return switch (property) {
            case BUBBLE_POINT ->
                lab.bubblePointPsia() == null
                        ? DoubleStream.empty()
                        : DoubleStream.of(oil.bubblePointPsia(tF) / lab.bubblePointPsia() - 1.0);
            case SOLUTION_GOR -> {
                double most = lab.solutionGor().stream()
                        .mapToDouble(LabData.GorAt::solutionGorScfPerStb)
                        .max()
                        .orElse(0.0);
                yield lab.solutionGor().stream()
                        .filter(point -> most > 0.0)
                        .mapToDouble(point ->
                                (oil.at(point.pressurePsia(), tF).solutionGorScfPerStb() - point.solutionGorScfPerStb())
                                        / Math.max(point.solutionGorScfPerStb(), LEAST_GOR_SHARE * most));
            }
            case OIL_FVF ->
                lab.oilFvf().stream()
                        .filter(point -> share.test(point.pressurePsia() / oil.bubblePointPsia(tF)))
                        .mapToDouble(point ->
                                oil.at(point.pressurePsia(), tF).oilFvfRbPerStb() / point.oilFvfRbPerStb() - 1.0);
            case OIL_VISCOSITY ->
                lab.oilViscosity().stream()
                        .filter(point -> share.test(point.pressurePsia() / oil.bubblePointPsia(tF)))
                        .mapToDouble(point ->
                                oil.at(point.pressurePsia(), tF).oilViscosityCp() / point.oilViscosityCp() - 1.0);
        };
    }

    static double mean(double[] errors) {
        return DoubleStream.of(errors).map(Math::abs).average().orElse(0.0);
    }

    static double max(double[] errors) {
        return DoubleStream.of(errors).map(Math::abs).max().orElse(0.0);
    }
}
