package io.welleng.pvt.viscosity;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.pvt.oil.DeadOilViscosityModel;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * Dynamic viscosity of a liquid against temperature by Andrade's equation (Guzmán's of 1913):
 * \[ \mu = A\, e^{B/T} \]
 * with μ in cP and T in °R. It interpolates well over 50–100 °F. Extrapolated to cold heavy oil it is far too low; use
 * {@link AstmD341} there.
 *
 * <p>The line is fitted by least squares of ln μ over 1/T. Factory: {@link ViscosityTemperature#andrade}.
 *
 * @param aCp factor A (cP), &gt; 0
 * @param bR slope B (°R), &gt; 0
 * @see "Andrade, E.N. da C. (1930). The viscosity of liquids, Nature 125, 309–310"
 */
public record Andrade(double aCp, double bR) implements ViscosityTemperature, DeadOilViscosityModel {

    /** Checks that the viscosity falls with temperature. */
    public Andrade {
        Check.positive(aCp, "aCp", "cP");
        Check.positive(bR, "bR", "°R");
    }

    static Andrade through(List<DynamicViscosity> points) {
        Check.atLeast(Check.notEmpty(points, "points").size(), 2, "number of points");
        double[] temperaturesF = new double[points.size()];
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            DynamicViscosity point = points.get(i);
            temperaturesF[i] = point.temperatureF();
            x[i] = 1.0 / AbsoluteTemperature.rankine(point.temperatureF());
            y[i] = Math.log(point.viscosityCp());
        }
        StraightLine line = StraightLine.through(x, y, temperaturesF);
        if (!(line.slope() > 0.0)) {
            throw new InvalidInputException("points", "falling with temperature", "", points.toString());
        }
        return new Andrade(Math.exp(line.intercept()), line.slope());
    }

    /**
     * Dynamic viscosity.
     *
     * @param temperatureF temperature (°F), above absolute zero
     * @return dynamic viscosity (cP)
     */
    public double dynamicViscosityCp(double temperatureF) {
        return aCp * Math.exp(bR / AbsoluteTemperature.rankine(temperatureF));
    }

    /**
     * How far the curve is from measured points.
     *
     * @param points measured points, those of the fit or others
     * @return curve over measurement minus one, per point (fraction)
     */
    public double[] residuals(List<DynamicViscosity> points) {
        return Check.notEmpty(points, "points").stream()
                .mapToDouble(point -> dynamicViscosityCp(point.temperatureF()) / point.viscosityCp() - 1.0)
                .toArray();
    }

    @Override
    public double dynamicViscosityCp(double temperatureF, double densityGPerCm3) {
        Check.positive(densityGPerCm3, "densityGPerCm3", "g/cm³");
        return dynamicViscosityCp(temperatureF);
    }

    @Override
    public double kinematicViscosityCst(double temperatureF, double densityGPerCm3) {
        Check.positive(densityGPerCm3, "densityGPerCm3", "g/cm³");
        return dynamicViscosityCp(temperatureF) / densityGPerCm3;
    }

    /** The viscosity at the temperature; the gravity is ignored, since the points are of one oil. */
    @Override
    public double viscosityCp(double oilGravityApi, double temperatureF) {
        return dynamicViscosityCp(temperatureF);
    }

    /** This curve itself, which needs no density. */
    @Override
    public DeadOilViscosityModel deadOil(DoubleUnaryOperator densityGPerCm3) {
        return this;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Andrade[cP = %.4g exp(%.4g/°R)]", aCp, bR);
    }
}
