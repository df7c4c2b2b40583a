package io.welleng.nodal.vfp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.Locale;

/**
 * Flowing bottom-hole pressures over rate, tubing head pressure, water, gas and lift gas.
 *
 * @param number number of the table in the simulator, at least 1
 * @param datumDepthFt depth to which the pressures refer, in the simulator's depths (ft)
 * @param axes the axes
 * @param bottomholePressuresPsia flowing bottom-hole pressures (psia): tubing head pressure slowest, then water, gas, lift
 *     gas, the rate fastest
 */
public record VfpTable(int number, double datumDepthFt, VfpAxes axes, List<Double> bottomholePressuresPsia) {

    /** Checks that there is a positive pressure for every point of the axes. */
    public VfpTable {
        Check.atLeast(number, 1, "number");
        Check.finite(datumDepthFt, "datumDepthFt", "ft");
        Check.present(axes, "axes");
        bottomholePressuresPsia = List.copyOf(Check.notEmpty(bottomholePressuresPsia, "bottomholePressuresPsia"));
        int points = 1;
        for (VfpAxis axis : VfpAxis.values()) {
            points *= axes.values(axis).size();
        }
        Check.sameLength(bottomholePressuresPsia.size(), "bottomholePressuresPsia", points, "points of the axes");
        for (int i = 0; i < points; i++) {
            Check.positive(bottomholePressuresPsia.get(i), Check.element("bottomholePressuresPsia", i), "psia");
        }
    }

    /**
     * Bottom-hole pressure at a point, by the places of its values on their axes, from 0.
     *
     * @param rate which rate
     * @param tubingHeadPressure which tubing head pressure
     * @param water which water fraction
     * @param gas which gas fraction
     * @param lift which lift gas, 0 where there is none
     * @return pressure (psia)
     */
    public double at(int rate, int tubingHeadPressure, int water, int gas, int lift) {
        int place = index(tubingHeadPressure, VfpAxis.TUBING_HEAD_PRESSURE);
        place = place * axes.values(VfpAxis.WATER).size() + index(water, VfpAxis.WATER);
        place = place * axes.values(VfpAxis.GAS).size() + index(gas, VfpAxis.GAS);
        place = place * axes.values(VfpAxis.LIFT).size() + index(lift, VfpAxis.LIFT);
        place = place * axes.values(VfpAxis.RATE).size() + index(rate, VfpAxis.RATE);
        return bottomholePressuresPsia.get(place);
    }

    private int index(int place, VfpAxis axis) {
        int size = axes.values(axis).size();
        if (place < 0 || place >= size) {
            throw new InvalidInputException(
                    "place on the axis " + axis.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "from 0 to " + (size - 1),
                    "",
                    Integer.toString(place));
        }
        return place;
    }

    /**
     * The table as the keyword {@code VFPPROD} of Eclipse and OPM Flow, in field units: header with table number, datum
     * depth (ft), the quantities of the axes, {@code 'FIELD'} and {@code 'BHP'}; the values of rate, tubing head pressure
     * (psia), water, gas and lift gas; then for each combination of the last four their places, from 1, and the
     * pressures (psia) over the rates. Pressures have seven significant digits, lines at most 80 characters.
     *
     * @return the text, lines ended by a line feed
     * @see "OPM Flow Reference Manual, SCHEDULE section, keyword VFPPROD (table 12.75)"
     */
    public String vfpprod() {
        return VfpKeyword.text(this);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "VfpTable[%d: %d rates %s × %d THP × %d %s × %d %s × %d ALQ]",
                number,
                axes.values(VfpAxis.RATE).size(),
                axes.rates().quantity(),
                axes.values(VfpAxis.TUBING_HEAD_PRESSURE).size(),
                axes.values(VfpAxis.WATER).size(),
                axes.waterFractions().quantity(),
                axes.values(VfpAxis.GAS).size(),
                axes.gasFractions().quantity(),
                axes.values(VfpAxis.LIFT).size());
    }
}
