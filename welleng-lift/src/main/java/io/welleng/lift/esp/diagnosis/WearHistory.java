package io.welleng.lift.esp.diagnosis;

import io.welleng.core.trend.Robust;
import io.welleng.core.trend.TheilSen;
import io.welleng.lift.esp.diagnosis.SampleOutcome.Diagnosed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Answers an {@link EspDiagnosisStudy}. */
final class WearHistory {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double NANO = 1e-9;

    private final EspDiagnosisStudy study;
    private final DiagnosisSettings settings;

    WearHistory(EspDiagnosisStudy study) {
        this.study = study;
        this.settings = study.settings();
    }

    /** A value as an object, where a conditional would unbox null. */
    static Double boxed(double value) {
        return value;
    }

    EspDiagnosisReport report() {
        SampleDiagnosis diagnosis = new SampleDiagnosis(study);
        List<Diagnosed> diagnosed = new ArrayList<>();
        List<SampleOutcome.Refused> refused = new ArrayList<>();
        for (EspSample sample : study.samples()) {
            SampleOutcome outcome = diagnosis.of(sample);
            if (outcome instanceof Diagnosed one) {
                diagnosed.add(one);
            } else if (outcome instanceof SampleOutcome.Refused one) {
                refused.add(one);
            }
        }
        diagnosed.sort(Comparator.comparing(Diagnosed::time)
                .thenComparing(Diagnosed::headFactor)
                .thenComparing(one -> one.shaftHp() == null ? 0.0 : one.shaftHp()));
        refused.sort(Comparator.comparing(SampleOutcome.Refused::time)
                .thenComparing(SampleOutcome.Refused::reason)
                .thenComparing(SampleOutcome.Refused::explanation));
        List<Diagnosed> powered =
                diagnosed.stream().filter(one -> one.efficiencyFactor() != null).toList();
        WearTrend efficiency = powered.isEmpty()
                ? null
                : trend(powered, Diagnosed::efficiencyFactor, settings.leastEfficiencyFactor());
        return new EspDiagnosisReport(
                study.name(),
                trend(diagnosed, Diagnosed::headFactor, settings.leastHeadFactor()),
                efficiency,
                powered.isEmpty() ? null : check(efficiency, powered.get(powered.size() - 1)),
                diagnosed,
                refused);
    }

    private WearTrend trend(List<Diagnosed> samples, Function<Diagnosed, Double> factor, double threshold) {
        int n = samples.size();
        if (n < settings.leastSamples()
                || samples.get(0).time().equals(samples.get(n - 1).time())) {
            return new WearTrend.TooFewSamples(n, settings.leastSamples());
        }
        Instant from = samples.get(0).time();
        double[] days = new double[n];
        double[] factors = new double[n];
        for (int i = 0; i < n; i++) {
            Duration since = Duration.between(from, samples.get(i).time());
            days[i] = (since.getSeconds() + NANO * since.getNano()) / SECONDS_PER_DAY;
            factors[i] = factor.apply(samples.get(i));
        }
        TheilSen line = TheilSen.of(TheilSen.grouped(days), TheilSen.grouped(factors), settings.confidence());
        double[] off = new double[n];
        for (int i = 0; i < n; i++) {
            off[i] = Math.abs(factors[i] - line.at(days[i]));
        }
        return judged(
                new WearTrend.Line(
                        from,
                        samples.get(n - 1).time(),
                        n,
                        line.at(days[n - 1]),
                        line.slope() * DAYS_PER_YEAR,
                        line.lowerSlope() * DAYS_PER_YEAR,
                        line.upperSlope() * DAYS_PER_YEAR,
                        Robust.median(off) / Robust.NORMAL_QUARTILE),
                threshold);
    }

    private static WearTrend judged(WearTrend.Line line, double threshold) {
        double toGo = line.factor() - threshold;
        if (toGo <= 0.0) {
            return new WearTrend.WornOut(line, threshold);
        }
        double low = line.lowChangePerYear();
        if (line.highChangePerYear() < 0.0) {
            return new WearTrend.Wearing(
                    line,
                    threshold,
                    days(toGo, line.changePerYear()),
                    days(toGo, low),
                    days(toGo, line.highChangePerYear()));
        }
        return new WearTrend.Steady(line, threshold, low < 0.0 ? boxed(days(toGo, low)) : null);
    }

    private static double days(double toGo, double changePerYear) {
        return toGo / -changePerYear * DAYS_PER_YEAR;
    }

    private EfficiencyCheck check(WearTrend trend, Diagnosed last) {
        WearTrend.Line line = line(trend);
        double factor = line == null ? last.efficiencyFactor() : line.factor();
        double least = settings.leastEfficiency();
        double catalogue = last.catalogueEfficiency();
        double now = factor * catalogue;
        EfficiencyCheck.Finding finding = now >= least
                ? EfficiencyCheck.Finding.GOOD
                : catalogue >= least ? EfficiencyCheck.Finding.LOST : EfficiencyCheck.Finding.WRONG_DUTY;
        boolean falls = line != null && line.highChangePerYear() < 0.0;
        return new EfficiencyCheck(
                finding,
                now,
                catalogue,
                least,
                now > least && falls ? boxed(days(factor - least / catalogue, line.changePerYear())) : null);
    }

    private static WearTrend.Line line(WearTrend trend) {
        if (trend instanceof WearTrend.Wearing wearing) {
            return wearing.line();
        }
        if (trend instanceof WearTrend.WornOut worn) {
            return worn.line();
        }
        return trend instanceof WearTrend.Steady steady ? steady.line() : null;
    }
}
