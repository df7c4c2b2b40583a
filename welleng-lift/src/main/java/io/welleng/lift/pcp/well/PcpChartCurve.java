package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.lift.pcp.Pcp;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a pump's chart: rate and torque against differential pressure at a speed and viscosity, without free gas.
 *
 * @param speedRpm speed (rpm)
 * @param viscosityCp viscosity (cP)
 * @param points by increasing differential pressure
 */
public record PcpChartCurve(double speedRpm, double viscosityCp, List<Point> points) {

    /**
     * A point of a chart.
     *
     * @param differentialPressurePsi differential pressure (psi)
     * @param rateBblPerDay rate at conditions of the intake (bbl/d), 0 where the slip takes all
     * @param rotorTorqueFtLbf torque at the rotor (ft·lbf)
     */
    public record Point(double differentialPressurePsi, double rateBblPerDay, double rotorTorqueFtLbf) {}

    private static final int POINTS = 21;

    /** Makes the list immutable. */
    public PcpChartCurve {
        points = List.copyOf(Check.notEmpty(points, "points"));
    }

    /**
     * The line of a pump.
     *
     * @param pump the pump
     * @param speedRpm speed (rpm), &ge; 0
     * @param viscosityCp viscosity (cP), &gt; 0
     * @param greatestPressurePsi differential pressure at which the line ends (psi), &gt; 0
     * @return the line from no differential pressure
     */
    public static PcpChartCurve of(Pcp pump, double speedRpm, double viscosityCp, double greatestPressurePsi) {
        Check.positive(greatestPressurePsi, "greatestPressurePsi", "psi");
        List<Point> points = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            double lift = i * greatestPressurePsi / (POINTS - 1);
            points.add(new Point(
                    lift, Math.max(0.0, pump.netRateBblPerDay(speedRpm, lift, viscosityCp)), pump.torqueFtLbf(lift)));
        }
        return new PcpChartCurve(speedRpm, viscosityCp, points);
    }
}
