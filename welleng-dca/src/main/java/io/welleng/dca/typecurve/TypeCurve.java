package io.welleng.dca.typecurve;

import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.fit.DeclineFitter;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A type curve under way. */
final class TypeCurve {

    private final TypeCurveStudy study;
    private final List<AlignedWell> wells = new ArrayList<>();

    TypeCurve(TypeCurveStudy study) {
        this.study = study;
        for (TypeWell well : study.wells()) {
            wells.add(AlignedWell.of(well, study.cleaning(), study.normalization(), study.alignment()));
        }
    }

    TypeCurveReport report() {
        int longest = wells.stream().mapToInt(one -> one.rates.length).max().orElse(0);
        int used = (int) wells.stream().filter(one -> one.rates.length > 0).count();
        List<TypeCurveMonth> months = new ArrayList<>();
        double linked = Double.NaN;
        for (int month = 0; month < longest; month++) {
            double[] values = values(month);
            if (!study.truncation().enough(values.length, used)) {
                break;
            }
            double mean = mean(values);
            linked = month == 0 ? mean : linked(linked, month);
            months.add(new TypeCurveMonth(
                    month,
                    values.length,
                    percentile(values, 0.1),
                    percentile(values, 0.5),
                    percentile(values, 0.9),
                    mean,
                    linked));
        }
        return fitted(months, longest - months.size());
    }

    private TypeCurveReport fitted(List<TypeCurveMonth> months, int cutOff) {
        List<TypeWellUse> uses = wells.stream().map(one -> one.use).toList();
        if (months.isEmpty()) {
            boolean produced = uses.stream().anyMatch(one -> one.months() > 0);
            FitOutcome none = new FitOutcome.NotFitted(
                    produced ? FitOutcome.NotFitted.Reason.TOO_FEW_POINTS : FitOutcome.NotFitted.Reason.NO_PRODUCTION,
                    0,
                    0);
            return new TypeCurveReport(uses, months, cutOff, study.line(), 0, none, study.criterion(), List.of());
        }
        double[] values = months.stream().mapToDouble(study.line()::of).toArray();
        int from = 0;
        for (int i = 1; i < values.length; i++) {
            from = values[i] > values[from] ? i : from;
        }
        int size = values.length - from;
        double[] start = new double[size];
        double[] end = new double[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            start[i] = i * AlignedWell.MONTH_DAYS;
            end[i] = (i + 1) * AlignedWell.MONTH_DAYS;
            weights[i] = months.get(from + i).wells();
        }
        double most = Arrays.stream(weights).max().orElse(1.0);
        Arrays.setAll(weights, i -> weights[i] / most);
        DeclineSeries series = DeclineSeries.ofAverages(start, end, Arrays.copyOfRange(values, from, values.length))
                .withWeights(weights);
        Selection selection = DeclineFitter.select(series, study.families(), study.settings(), study.criterion());
        return new TypeCurveReport(
                uses, months, cutOff, study.line(), from, selection.chosen(), study.criterion(), selection.evidence());
    }

    /** What the wells made in a month, in the order of size. */
    private double[] values(int month) {
        return wells.stream()
                .mapToDouble(one -> one.rate(month, study.survivorship()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    /** Continues the linked mean over the wells that are in this month and the one before. */
    private double linked(double before, int month) {
        double[] then = pairs(month, month - 1);
        double[] now = pairs(month, month);
        double sum = mean(then) * then.length;
        // Without a common well, or after nothing, there is no change to link.
        return sum > 0.0 ? before * (mean(now) * now.length / sum) : before;
    }

    /** Rates in one of two months, of the wells that are in both, in the order of size. */
    private double[] pairs(int month, int wanted) {
        return wells.stream()
                .filter(one -> Double.isFinite(one.rate(month, study.survivorship()))
                        && Double.isFinite(one.rate(month - 1, study.survivorship())))
                .mapToDouble(one -> one.rate(wanted, study.survivorship()))
                .sorted()
                .toArray();
    }

    /** Mean of sorted numbers: their order does not depend on that of the wells. */
    private static double mean(double[] sorted) {
        double sum = 0.0;
        for (double one : sorted) {
            sum += one;
        }
        return sorted.length == 0 ? 0.0 : sum / sorted.length;
    }

    /** Percentile of sorted numbers, linear between them. */
    private static double percentile(double[] sorted, double fraction) {
        double at = fraction * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
