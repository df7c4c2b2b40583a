package io.welleng.pvt.viscosity;

import io.welleng.pvt.oil.DeadOilViscosityModel;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Viscosity of a liquid against temperature, through measured points. For heavy oils it takes the place of a
 * correlation of gravity, which can be wrong by a factor of ten.
 *
 * <p>Kinematic and dynamic viscosity differ by the density, which is never assumed: it is an argument, in g/cm³ at the
 * temperature in question, since 1 cP is 1 cSt times 1 g/cm³.
 */
public sealed interface ViscosityTemperature permits AstmD341, Andrade {

    /**
     * ASTM D341 (Walther) through kinematic viscosities: least squares of its straight line, exact through two points.
     * It extrapolates well over hundreds of degrees, to cold heavy oil too.
     *
     * @param points measured points of 2 to 2e7 cSt, at two temperatures at least, falling with temperature
     * @return the curve
     */
    static AstmD341 astmD341(List<KinematicViscosity> points) {
        return AstmD341.through(points);
    }

    /**
     * Andrade through dynamic viscosities: least squares of its straight line, exact through two points. It
     * interpolates well over 50–100 °F; for cold heavy oil its extrapolation is far too low.
     *
     * @param points measured points, at two temperatures at least, falling with temperature
     * @return the curve
     */
    static Andrade andrade(List<DynamicViscosity> points) {
        return Andrade.through(points);
    }

    /**
     * Dynamic viscosity.
     *
     * @param temperatureF temperature (°F)
     * @param densityGPerCm3 density of the liquid at this temperature (g/cm³), &gt; 0; of no effect where the curve is
     *     one of dynamic viscosity
     * @return dynamic viscosity (cP)
     */
    double dynamicViscosityCp(double temperatureF, double densityGPerCm3);

    /**
     * Kinematic viscosity.
     *
     * @param temperatureF temperature (°F)
     * @param densityGPerCm3 density of the liquid at this temperature (g/cm³), &gt; 0; of no effect where the curve is
     *     one of kinematic viscosity
     * @return kinematic viscosity (cSt)
     */
    double kinematicViscosityCst(double temperatureF, double densityGPerCm3);

    /**
     * This curve as the viscosity of gas-free oil; the gravity asked for is ignored, since the points are of one oil.
     *
     * @param densityGPerCm3 density of the gas-free oil (g/cm³) from its temperature (°F); of no effect where the curve
     *     is one of dynamic viscosity
     * @return dynamic viscosity of the gas-free oil
     */
    DeadOilViscosityModel deadOil(DoubleUnaryOperator densityGPerCm3);
}
