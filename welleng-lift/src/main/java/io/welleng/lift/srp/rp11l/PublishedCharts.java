package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures 4.1 to 4.6 as products of Chebyshev polynomials, fitted by least squares to readings of them; coefficients,
 * origin and deviations are in {@code charts.json}. The limits at no speed, S_p/S = 1 − f, F_1/Sk_r = f, F_2/Sk_r = 0 with
 * f = F_o/Sk_r, hold exactly. Standard deviation from the readings: 0.004 (greatest 0.014) in S_p/S, 0.002 (0.015) in F_1,
 * 0.001 (0.008) in F_2, 0.003 (0.013) in 2T, 0.002 (0.009) in F_3, and 0.24 (0.64) per cent in the torque adjustment.
 *
 * <p>How good the readings are themselves is another matter: at the point of the recommended practice's own example
 * (f = 0.256, N/N_o = 0.327, N/N_o′ = 0.302) the fits give 0.833, 0.487, 0.219, 0.381 and 0.308, where its data sheet reads
 * 0.86, 0.465, 0.213, 0.37 and 0.29 off the charts, and −0.8 % for −0.1 % of torque adjustment: the peak load comes out
 * 2.1 % high, the minimum load 1.6 % low, the torque 0.6 % high, the power 6 % high and the displacement 3.6 % low. Expect
 * 3 to 6 % of a reading anywhere. Whoever has the charts at hand gives the {@link ChartReadings} himself.
 *
 * @see "API RP 11L (1988). Recommended Practice for Design Calculations for Sucker Rod Pumping Systems (Conventional Units),
 *     4th ed., figures 4.1–4.6"
 */
final class PublishedCharts implements Rp11lCharts {

    static final PublishedCharts INSTANCE = new PublishedCharts();

    /** Range of F_o/Sk_r in all charts. */
    static final double LEAST_LOAD = 0.1;

    static final double GREATEST_LOAD = 0.5;

    /** Greatest N/N_o of figures 4.2, 4.3 and 4.5; figures 4.1 and 4.4 go up to 0.6. */
    static final double GREATEST_SPEED = 0.55;

    /** Greatest N/N_o′ of figure 4.6. */
    static final double GREATEST_ADJUSTED_SPEED = 0.5;

    private final ChartFit plungerTravel;
    private final ChartFit peakLoad;
    private final ChartFit minimumLoad;
    private final ChartFit torque;
    private final ChartFit power;
    private final ChartFit torqueAdjustment;

    /** The shape of the data file. */
    record Table(String origin, List<Chart> charts) {}

    /** One chart of it. */
    record Chart(
            String name,
            double greatestSpeedRatio,
            double leastFluidLoadRatio,
            double greatestFluidLoadRatio,
            double standardDeviation,
            double greatestDeviation,
            List<List<Double>> coefficients) {

        ChartFit fit() {
            return new ChartFit(coefficients, greatestSpeedRatio, leastFluidLoadRatio, greatestFluidLoadRatio);
        }
    }

    private PublishedCharts() {
        Map<String, ChartFit> fits =
                Json.readResource(PublishedCharts.class, "charts.json", Table.class).charts().stream()
                        .collect(Collectors.toMap(Chart::name, Chart::fit));
        plungerTravel = fits.get("plunger_travel");
        peakLoad = fits.get("peak_load");
        minimumLoad = fits.get("minimum_load");
        torque = fits.get("torque");
        power = fits.get("power");
        torqueAdjustment = fits.get("torque_adjustment");
    }

    @Override
    public List<Advisory> outside(ChartPoint point) {
        List<Advisory> outside = new ArrayList<>();
        check(
                outside,
                "rp11l_fluid_load",
                "Fo/Skr is outside the charts",
                point.fluidLoadRatio(),
                LEAST_LOAD,
                GREATEST_LOAD);
        check(outside, "rp11l_speed", "N/No is outside the charts", point.speedRatio(), 0.0, GREATEST_SPEED);
        check(
                outside,
                "rp11l_taper_speed",
                "N/No' is outside the charts",
                point.taperSpeedRatio(),
                0.0,
                GREATEST_SPEED);
        if (outside.isEmpty() && !(torqueAdjustment(point) > 0.0)) {
            outside.add(new Advisory(
                    "rp11l_rod_weight",
                    "Wrf/Skr is so far from 0.3 that the torque adjustment leaves no torque",
                    torqueAdjustment(point),
                    0.0,
                    null));
        }
        return List.copyOf(outside);
    }

    private double torqueAdjustment(ChartPoint point) {
        return Rp11lEquations.ta(
                torqueAdjustment.at(point.taperSpeedRatio(), point.fluidLoadRatio()), point.rodWeightRatio());
    }

    private static void check(
            List<Advisory> outside, String code, String message, double value, double lower, double upper) {
        if (!(value >= lower && value <= upper)) {
            outside.add(new Advisory(code, message, value, lower, upper));
        }
    }

    @Override
    public List<Advisory> advisories(ChartPoint point) {
        List<Advisory> advisories = new ArrayList<>();
        if (point.taperSpeedRatio() > GREATEST_ADJUSTED_SPEED) {
            advisories.add(new Advisory(
                    "rp11l_torque_adjustment",
                    "N/No' is outside the chart of the torque adjustment, which was extrapolated",
                    point.taperSpeedRatio(),
                    0.0,
                    GREATEST_ADJUSTED_SPEED));
        }
        return List.copyOf(advisories);
    }

    @Override
    public ChartReadings read(ChartPoint point) {
        List<Advisory> outside = outside(point);
        if (!outside.isEmpty()) {
            throw new InvalidInputException(
                    "point", "within the charts (" + outside.get(0).message() + ")", "", point.toString());
        }
        double f = point.fluidLoadRatio();
        double n = point.speedRatio();
        double tapered = point.taperSpeedRatio();
        return new ChartReadings(
                1.0 - f + plungerTravel.share(tapered) * plungerTravel.at(tapered, f),
                f + peakLoad.share(n) * peakLoad.at(n, f),
                minimumLoad.share(n) * minimumLoad.at(n, f),
                torque.at(n, f),
                f * (1.0 - f) + power.at(n, f),
                torqueAdjustment(point));
    }
}
