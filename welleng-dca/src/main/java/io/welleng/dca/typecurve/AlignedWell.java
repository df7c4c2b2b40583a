package io.welleng.dca.typecurve;

import io.welleng.dca.data.CleanHistory;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.DeclineSeries;
import java.time.LocalDate;
import java.util.Arrays;

/** A well by months since its alignment. */
final class AlignedWell {

    /** A twelfth of 365.25 days. */
    static final double MONTH_DAYS = 365.25 / 12.0;

    final TypeWellUse use;
    final boolean ended;

    /** Normalised rates by month, NaN where there is none. */
    final double[] rates;

    private AlignedWell(TypeWellUse use, boolean ended, double[] rates) {
        this.use = use;
        this.ended = ended;
        this.rates = rates;
    }

    static AlignedWell of(TypeWell well, CleaningRules rules, Normalization normalization, Alignment alignment) {
        CleanHistory clean = CleanHistory.of(well.history(), rules);
        DeclineSeries series = clean.series();
        int dropped = clean.report().dropped().size();
        int peak = 0;
        int first = 0;
        for (int i = 1; i < series.size(); i++) {
            peak = series.ratePerDay(i) > series.ratePerDay(peak) ? i : peak;
        }
        if (series.size() == 0 || series.ratePerDay(peak) == 0.0) {
            return new AlignedWell(new TypeWellUse(well.name(), null, 0, 0.0, dropped), well.ended(), new double[0]);
        }
        while (series.ratePerDay(first) == 0.0) {
            first++;
        }
        int from = alignment == Alignment.PEAK ? peak : first;
        double scale = scale(well, normalization, series.ratePerDay(peak));
        double[] rates = monthly(series, from, scale);
        LocalDate date = clean.startDates().get(from);
        return new AlignedWell(new TypeWellUse(well.name(), date, rates.length, scale, dropped), well.ended(), rates);
    }

    private static double scale(TypeWell well, Normalization normalization, double peakRate) {
        if (normalization instanceof Normalization.ByFactor by) {
            return well.factor() / by.reference();
        }
        return normalization instanceof Normalization.ByPeakRate ? peakRate : 1.0;
    }

    private static double[] monthly(DeclineSeries series, int from, double scale) {
        double zero = series.startDays(from);
        int last = series.size() - 1;
        int months = 1 + (int) ((series.middleDays(last) - zero) / MONTH_DAYS);
        double[] sum = new double[months];
        double[] weight = new double[months];
        for (int i = from; i <= last; i++) {
            int month = (int) ((series.middleDays(i) - zero) / MONTH_DAYS);
            double days = series.endDays(i) - series.startDays(i);
            double w = days > 0.0 ? days : 1.0;
            sum[month] += w * (series.ratePerDay(i) / scale);
            weight[month] += w;
        }
        double[] rates = new double[months];
        Arrays.setAll(rates, k -> weight[k] > 0.0 ? sum[k] / weight[k] : Double.NaN);
        return rates;
    }

    /** Normalised rate in a month, NaN where the well does not count. */
    double rate(int month, Survivorship survivorship) {
        if (month < rates.length) {
            return rates[month];
        }
        boolean zero = ended && rates.length > 0 && survivorship == Survivorship.ENDED_COUNT_AS_ZERO;
        return zero ? 0.0 : Double.NaN;
    }
}
