package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.pcp.elastomer.Derating;
import io.welleng.lift.pcp.elastomer.Elastomer;
import io.welleng.lift.pcp.elastomer.LifePoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Life of the stator's elastomer at the temperature of the pump, filled with liquid.
 *
 * @param elastomer the elastomer, with the origin of its figures
 * @param temperatureF temperature of the liquid at the pump (°F)
 * @param lifeYears life at it (years)
 * @param derating temperature at which a new one reaches the least life of the limits; null where they have none
 * @param lifeCurve life against temperature, over the range of service
 * @param advisories a caution where the temperature is outside the range of service
 */
public record PcpElastomerLife(
        Elastomer elastomer,
        double temperatureF,
        double lifeYears,
        @OptionalValue Derating derating,
        List<LifePoint> lifeCurve,
        List<Advisory> advisories) {

    private static final int POINTS = 31;

    /** Makes the lists immutable. */
    public PcpElastomerLife {
        Check.present(elastomer, "elastomer");
        lifeCurve = List.copyOf(lifeCurve);
        advisories = List.copyOf(advisories);
    }

    static PcpElastomerLife of(Elastomer elastomer, double temperatureF, Double leastLifeYears) {
        double low = elastomer.leastServiceTemperatureF();
        double width = elastomer.greatestServiceTemperatureF() - low;
        List<LifePoint> curve = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            double at = low + width * i / (POINTS - 1);
            curve.add(new LifePoint(at, elastomer.lifeYears(at)));
        }
        return new PcpElastomerLife(
                elastomer,
                temperatureF,
                elastomer.lifeYears(temperatureF),
                leastLifeYears == null ? null : elastomer.temperatureForLife(leastLifeYears),
                curve,
                elastomer.advisories(temperatureF));
    }

    @Override
    public String toString() {
        return "PcpElastomerLife[" + elastomer.name() + ": " + Figures.four(lifeYears) + " years at "
                + Figures.four(temperatureF) + " °F]";
    }
}
