package io.welleng.allocation.theoretical;

import java.util.Optional;

/**
 * Gilbert's choke equation on tubing head pressures that fall day by day, as a user would write it.
 *
 * @see "Gilbert, W.E. (1954). Flowing and gas-lift well performance. Drill. &amp; Prod. Prac., API"
 */
class ChokeRateModelTest extends RateModelContract {

    private static final double COEFFICIENT = 435.0;
    private static final double GOR_EXPONENT = 0.546;
    private static final double CHOKE_EXPONENT = 1.89;

    @Override
    RateModel model() {
        return day -> day.getDayOfMonth() > 28
                ? Optional.empty()
                : Optional.of(new ModelRate(
                        day,
                        "choke",
                        new PhaseRates(oil(14.7 * (60.0 - 0.1 * day.getDayOfYear()), 20.0, 0.5), null, null),
                        PhaseUncertainty.all(0.15)));
    }

    /** Rate (STB/d) at a pressure (psia), a choke (1/64 in) and a gas-liquid ratio (Mscf/STB). */
    private static double oil(double psia, double sixtyFourths, double ratio) {
        return psia * Math.pow(sixtyFourths, CHOKE_EXPONENT) / (COEFFICIENT * Math.pow(ratio, GOR_EXPONENT));
    }
}
