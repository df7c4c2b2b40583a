package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/**
 * Wiggins' curves of oil, water and gas flowing together below the bubble point:
 * \( q_o = q_{o,max} (1 - 0.52\,x - 0.48\,x^2) \), \( q_w = q_{w,max} (1 - 0.72\,x - 0.28\,x^2) \) with
 * \( x = p_{wf}/p_r \). The liquid rate is their sum; the water cut changes with the pressure.
 *
 * <p>The regression printed first is 1 − 0.519167 x − 0.481092 x² for oil and 1 − 0.722235 x − 0.284777 x² for water,
 * which is not zero at shut-in; the rounded form is, and is the one used here.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param maxOilRateStbPerDay oil rate at zero pressure (STB/d), &gt; 0
 * @param maxWaterRateStbPerDay water rate at zero pressure (STB/d), &ge; 0
 * @see "Wiggins, M.L. (1994). Generalized inflow performance relationships for three-phase flow. SPE Res. Eng. 9(3),
 *     181–182, SPE-25458"
 */
public record Wiggins(double shutInPressurePsia, double maxOilRateStbPerDay, double maxWaterRateStbPerDay)
        implements Ipr {

    private static final double OIL = 0.48;
    private static final double WATER = 0.28;

    /** Slope of the oil curve at shut-in over that of its chord. */
    static final double OIL_SLOPE = 1.0 + OIL;

    /** Slope of the water curve at shut-in over that of its chord. */
    static final double WATER_SLOPE = 1.0 + WATER;

    /** Checks the ranges above. */
    public Wiggins {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(maxOilRateStbPerDay, "maxOilRateStbPerDay", "STB/d");
        Check.notNegative(maxWaterRateStbPerDay, "maxWaterRateStbPerDay", "STB/d");
    }

    /** Oil rate over that at zero pressure. */
    static double oilShare(double x) {
        return (1.0 - x) * (1.0 + OIL * x);
    }

    /** Water rate over that at zero pressure. */
    static double waterShare(double x) {
        return (1.0 - x) * (1.0 + WATER * x);
    }

    private double bend() {
        return OIL * maxOilRateStbPerDay + WATER * maxWaterRateStbPerDay;
    }

    private double x(double pwfPsia) {
        return Math.min(1.0, pwfPsia / shutInPressurePsia);
    }

    /**
     * Oil rate at a flowing pressure.
     *
     * @param pwfPsia flowing bottom-hole pressure (psia), &ge; 0
     * @return oil rate (STB/d); zero at and above the shut-in pressure
     */
    public double oilRateStbPerDay(double pwfPsia) {
        return maxOilRateStbPerDay * oilShare(x(pwfPsia));
    }

    /**
     * Water rate at a flowing pressure.
     *
     * @param pwfPsia flowing bottom-hole pressure (psia), &ge; 0
     * @return water rate (STB/d); zero at and above the shut-in pressure
     */
    public double waterRateStbPerDay(double pwfPsia) {
        return maxWaterRateStbPerDay * waterShare(x(pwfPsia));
    }

    /**
     * Water cut at a flowing pressure. It rises with the drawdown where oil loses more of its mobility.
     *
     * @param pwfPsia flowing bottom-hole pressure (psia), &ge; 0
     * @return water over liquid (fraction); at and above shut-in the limit at small drawdown
     */
    public double waterCut(double pwfPsia) {
        double x = x(pwfPsia);
        double water = maxWaterRateStbPerDay * (1.0 + WATER * x);
        return water / (water + maxOilRateStbPerDay * (1.0 + OIL * x));
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        double x = x(pwfPsia);
        return (1.0 - x) * (maxOilRateStbPerDay + maxWaterRateStbPerDay + bend() * x);
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        double max = maxOilRateStbPerDay + maxWaterRateStbPerDay;
        double bend = bend();
        double rest = max - rateStbPerDay;
        if (rest < 0.0) {
            return shutInPressurePsia * rest / (max - bend);
        }
        // In the drawdown y = 1 - x: q = y (max + bend) - bend y^2.
        double slope = max + bend;
        double y = 2.0 * rateStbPerDay / (slope + Math.sqrt(slope * slope - 4.0 * bend * rateStbPerDay));
        return shutInPressurePsia * (1.0 - y);
    }

    @Override
    public ProducedFluid produced(double pwfPsia, ProducedFluid fluid) {
        return new ProducedFluid(fluid.blackOil(), fluid.producingGorScfPerStb(), waterCut(pwfPsia));
    }

    @Override
    public List<Advisory> advisories(double fluidBubblePointPsia) {
        return InflowAdvisories.saturatedCurve(
                "Wiggins' curve", "wiggins_above_bubble_point", shutInPressurePsia, fluidBubblePointPsia);
    }

    @Override
    public String toString() {
        return "Wiggins[" + Figures.four(shutInPressurePsia) + " psia, AOF oil " + Figures.four(maxOilRateStbPerDay)
                + " STB/d, water " + Figures.four(maxWaterRateStbPerDay) + " STB/d]";
    }
}
