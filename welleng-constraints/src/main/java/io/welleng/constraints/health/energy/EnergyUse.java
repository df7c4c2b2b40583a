package io.welleng.constraints.health.energy;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Energy taken and liquid made over the same time, by the trapezoidal rule. Only messages with a good reading of both count; a
 * negative reading is not a good one.
 * Between two of them that are further apart than the largest gap nothing is known, and nothing is counted, neither
 * energy nor liquid. Messages that repeat a time or run backwards are left out.
 *
 * @param energyKwh energy taken (kWh)
 * @param volumeBbl liquid made (bbl)
 * @param coveredHours time counted (h)
 * @param missingHours time between the first and the last message that was not counted (h)
 */
public record EnergyUse(double energyKwh, double volumeBbl, double coveredHours, double missingHours) {

    /** Telemetry key of the power. */
    public static final String POWER = "motor_power_kw";

    /** Telemetry key of the rate. */
    public static final String RATE = "flow_rate_bpd";

    private static final double HOURS_PER_DAY = 24.0;

    /** Checks that nothing is negative. */
    public EnergyUse {
        Check.notNegative(energyKwh, "energyKwh", "kWh");
        Check.notNegative(volumeBbl, "volumeBbl", "bbl");
        Check.notNegative(coveredHours, "coveredHours", "h");
        Check.notNegative(missingHours, "missingHours", "h");
    }

    /**
     * Integrates the power and the rate of a history.
     *
     * @param history messages with {@value #POWER} and {@value #RATE}
     * @param largestGapSeconds longest time between two messages that is bridged, above 0 (s)
     * @return energy and liquid
     * @throws io.welleng.core.check.InvalidInputException if a tag is missing
     */
    public static EnergyUse of(History history, double largestGapSeconds) {
        Check.positive(largestGapSeconds, "largestGapSeconds", "s");
        Column power = history.columns().get(history.tags().number(POWER, "history.columns"));
        Column rate = history.columns().get(history.tags().number(RATE, "history.columns"));
        double energy = 0.0;
        double volume = 0.0;
        double covered = 0.0;
        int last = -1;
        long first = history.times().get(0).toEpochMilli();
        long latest = first;
        for (int row = 0; row < history.size(); row++) {
            long now = history.times().get(row).toEpochMilli();
            latest = Math.max(latest, now);
            first = Math.min(first, now);
            if (!good(power, row) || !good(rate, row)) {
                continue;
            }
            double kw = power.values().get(row);
            double bpd = rate.values().get(row);
            if (last >= 0) {
                long step = now - history.times().get(last).toEpochMilli();
                if (step <= 0) {
                    continue;
                }
                if (step <= Milliseconds.PER_SECOND * largestGapSeconds) {
                    double hours = step / Milliseconds.PER_HOUR;
                    energy += 0.5 * (kw + power.values().get(last)) * hours;
                    volume += 0.5 * (bpd + rate.values().get(last)) * hours / HOURS_PER_DAY;
                    covered += hours;
                }
            }
            last = row;
        }
        double missing = (latest - first) / Milliseconds.PER_HOUR - covered;
        return new EnergyUse(energy, volume, covered, Math.max(0.0, missing));
    }

    private static boolean good(Column column, int row) {
        Double value = column.values().get(row);
        return value != null && value >= 0.0 && Double.isFinite(value) && column.quality(row) == Quality.GOOD;
    }

    @Override
    public String toString() {
        return "EnergyUse[" + Figures.four(energyKwh) + " kWh, " + Figures.four(volumeBbl) + " bbl in "
                + Figures.four(coveredHours) + " h, " + Figures.four(missingHours) + " h not known]";
    }
}
