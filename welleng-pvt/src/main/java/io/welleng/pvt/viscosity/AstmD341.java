package io.welleng.pvt.viscosity;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.pvt.oil.DeadOilViscosityModel;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * Kinematic viscosity of a petroleum liquid against temperature by ASTM D341, Walther's equation in its short form:
 * \[ \log_{10}\log_{10}(\nu + 0.7) = A - B \log_{10} T \]
 * with ν in cSt and T in K. The constant 0.7 holds from 2 to 2 × 10<sup>7</sup> cSt; the terms that the standard adds
 * below 2 cSt are left out, and temperatures where the curve leaves that range are refused.
 *
 * <p>The line is fitted by least squares of the left-hand side, so that the residuals are those of a double logarithm:
 * thick points weigh little. Factory: {@link ViscosityTemperature#astmD341}.
 *
 * @param a intercept A (dimensionless), T in K
 * @param b slope B (dimensionless), &gt; 0
 * @see "ASTM D341-20, Standard Practice for Viscosity-Temperature Equations and Charts for Liquid Petroleum or
 *     Hydrocarbon Products; Walther, C. (1931). Erdöl und Teer 7, 382"
 */
public record AstmD341(double a, double b) implements ViscosityTemperature {

    /** Least kinematic viscosity of the short form, 2 cSt. */
    public static final double LEAST_CST = 2.0;

    /** Greatest kinematic viscosity of the short form, 2 × 10<sup>7</sup> cSt. */
    public static final double GREATEST_CST = 2.0e7;

    private static final double LN_10 = Math.log(10.0);

    /** What rounding may take from a point that was measured at a limit (fraction). */
    private static final double ROUNDING = 1e-9;

    /** Checks that the viscosity falls with temperature. */
    public AstmD341 {
        Check.finite(a, "a", "");
        Check.positive(b, "b", "");
    }

    static AstmD341 through(List<KinematicViscosity> points) {
        Check.atLeast(Check.notEmpty(points, "points").size(), 2, "number of points");
        double[] temperaturesF = new double[points.size()];
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            KinematicViscosity point = points.get(i);
            Check.inRange(
                    point.viscosityCst(), LEAST_CST, GREATEST_CST, Check.element("points", i) + ".viscosityCst", "cSt");
            temperaturesF[i] = point.temperatureF();
            x[i] = Math.log10(AbsoluteTemperature.kelvin(point.temperatureF()));
            y[i] = Math.log10(Math.log10(point.viscosityCst() + 0.7));
        }
        StraightLine line = StraightLine.through(x, y, temperaturesF);
        if (!(line.slope() < 0.0)) {
            throw new InvalidInputException("points", "falling with temperature", "", points.toString());
        }
        return new AstmD341(line.intercept(), -line.slope());
    }

    /**
     * Kinematic viscosity.
     *
     * @param temperatureF temperature (°F), {@link #coldestF} to {@link #hottestF}
     * @return kinematic viscosity (cSt)
     * @throws InvalidInputException where it is below 2 or above 2 × 10<sup>7</sup> cSt, for which the short form does
     *     not hold
     */
    public double kinematicViscosityCst(double temperatureF) {
        double nu = nu(temperatureF);
        if (!(nu >= LEAST_CST * (1.0 - ROUNDING) && nu <= GREATEST_CST * (1.0 + ROUNDING))) {
            throw new InvalidInputException(
                    "temperatureF",
                    String.format(
                            Locale.ROOT,
                            "from %.6g to %.6g, where ASTM D341's constant 0.7 holds (2 to 2e7 cSt)",
                            coldestF(),
                            hottestF()),
                    "°F",
                    Double.toString(temperatureF));
        }
        return nu;
    }

    private double nu(double temperatureF) {
        return Math.exp(LN_10 * Math.exp(LN_10 * (a - b * Math.log10(AbsoluteTemperature.kelvin(temperatureF))))) - 0.7;
    }

    /**
     * Temperature at which the curve reaches 2 × 10<sup>7</sup> cSt, the thickest the short form holds for.
     *
     * @return temperature (°F)
     */
    public double coldestF() {
        return temperatureF(GREATEST_CST);
    }

    /**
     * Temperature at which the curve reaches 2 cSt, the thinnest the short form holds for.
     *
     * @return temperature (°F)
     */
    public double hottestF() {
        return temperatureF(LEAST_CST);
    }

    /**
     * Temperature of a viscosity, the inverse of {@link #kinematicViscosityCst(double)}.
     *
     * @param viscosityCst kinematic viscosity (cSt), 2 to 2 × 10<sup>7</sup>
     * @return temperature (°F)
     */
    public double temperatureF(double viscosityCst) {
        Check.inRange(viscosityCst, LEAST_CST, GREATEST_CST, "viscosityCst", "cSt");
        double log10T = (a - Math.log10(Math.log10(viscosityCst + 0.7))) / b;
        return AbsoluteTemperature.fahrenheit(Math.exp(LN_10 * log10T));
    }

    /**
     * How far the curve is from measured points.
     *
     * @param points measured points, those of the fit or others
     * @return curve over measurement minus one, per point (fraction)
     */
    public double[] residuals(List<KinematicViscosity> points) {
        return Check.notEmpty(points, "points").stream()
                .mapToDouble(point -> nu(point.temperatureF()) / point.viscosityCst() - 1.0)
                .toArray();
    }

    @Override
    public double kinematicViscosityCst(double temperatureF, double densityGPerCm3) {
        Check.positive(densityGPerCm3, "densityGPerCm3", "g/cm³");
        return kinematicViscosityCst(temperatureF);
    }

    @Override
    public double dynamicViscosityCp(double temperatureF, double densityGPerCm3) {
        Check.positive(densityGPerCm3, "densityGPerCm3", "g/cm³");
        return kinematicViscosityCst(temperatureF) * densityGPerCm3;
    }

    @Override
    public DeadOilViscosityModel deadOil(DoubleUnaryOperator densityGPerCm3) {
        Check.present(densityGPerCm3, "densityGPerCm3");
        return (api, tF) -> dynamicViscosityCp(tF, densityGPerCm3.applyAsDouble(tF));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "AstmD341[log log(cSt + 0.7) = %.4g - %.4g log K, %.4g to %.4g °F]",
                a,
                b,
                coldestF(),
                hottestF());
    }
}
