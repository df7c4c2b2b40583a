package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.core.units.StandardConditions;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumn;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import io.welleng.nodal.gascolumn.GasFriction;
import io.welleng.nodal.ipr.InflowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Pressures from the fluid level in the annulus, when there is no card. From the casing pressure the gas column adds its weight
 * ({@link AverageTz}); below the level stands liquid with gas bubbling through it:
 * \[ \frac{dp}{dz} = \frac{(1 - f_g)\,\rho_L + f_g\,\rho_g}{144}, \qquad f_g = \frac{v_{sg}}{C_0 v_{sg} + v_\infty}, \qquad
 *    v_\infty = 1.53\left[\frac{g\,\sigma(\rho_L - \rho_g)}{\rho_L^2}\right]^{1/4} \]
 * the drift-flux form with no net flow of liquid (Zuber and Findlay), Harmathy's rise of a bubble in a swarm, and
 * \(v_{sg}\) of the annulus gas at pressure and temperature there. Above the pump intake the liquid in the annulus is oil: the
 * water has dropped to the pump. Between intake and perforations stands what the well makes, with the same gas.
 *
 * <p>Depths are true vertical. The temperature is linear from surface to perforations. The liquid column is marched in
 * steps of at most 1/64 of its height, each with the pressure of its middle (midpoint rule).
 *
 * <p>{@code distribution} is \(C_0\), 1.2 in pipes (Zuber and Findlay); values up to 2 are used for wide annuli. Field corrections such as the "S" curve of
 * Gilbert give the same quantity from charts; they are not used here, since no equation of theirs could be verified.
 *
 * @param casingPressurePsia pressure of the casing at the surface (psia), &gt; 0
 * @param levelFt depth of the fluid level (ft), &gt; 0
 * @param pumpFt depth of the pump intake (ft), not above the level
 * @param perforationFt depth of the perforations (ft), not above the pump intake
 * @param casingIdIn inside diameter of the casing (in)
 * @param tubingOdIn outside diameter of the tubing (in), smaller
 * @param gas the gas
 * @param annulusGas how much gas rises through the liquid
 * @param oilDensityLbPerFt3 density of the oil in the annulus (lb/ft³), 30–70
 * @param mixtureDensityLbPerFt3 density of the liquid below the intake (lb/ft³), 30–80
 * @param tensionDynPerCm tension of gas against liquid (dyn/cm), 0.1–100
 * @param surfaceTemperatureF temperature at the surface (°F)
 * @param perforationTemperatureF temperature at the perforations (°F)
 * @param distribution distribution parameter \(C_0\), 1–2
 * @see "Zuber, N. and Findlay, J.A. (1965). Average volumetric concentration in two-phase flow systems. J. Heat Transfer 87, 453–468"
 * @see "Harmathy, T.Z. (1960). Velocity of large drops and bubbles in media of infinite or restricted extent. AIChE J. 6, 281–288"
 * @see "Hasan, A.R. and Kabir, C.S. (1985). Determining bottomhole pressures in pumping wells. SPE Journal 25(6), 823–838"
 */
public record FluidLevel(
        double casingPressurePsia,
        double levelFt,
        double pumpFt,
        double perforationFt,
        double casingIdIn,
        double tubingOdIn,
        DryGas gas,
        AnnulusGas annulusGas,
        double oilDensityLbPerFt3,
        double mixtureDensityLbPerFt3,
        double tensionDynPerCm,
        double surfaceTemperatureF,
        double perforationTemperatureF,
        double distribution) {

    private static final AverageTz GAS_COLUMN = new AverageTz();
    private static final int STEPS = 64;
    private static final double MOST_BUBBLY = 0.6;

    /** Checks the ranges above. */
    public FluidLevel {
        Check.positive(casingPressurePsia, "casingPressurePsia", "psia");
        Check.positive(levelFt, "levelFt", "ft");
        Check.inRange(pumpFt, levelFt, 50_000, "pumpFt", "ft");
        Check.inRange(perforationFt, pumpFt, 50_000, "perforationFt", "ft");
        Check.inRange(casingIdIn, 1, 40, "casingIdIn", "in");
        Check.positive(tubingOdIn, "tubingOdIn", "in");
        Check.below(tubingOdIn, casingIdIn, "tubingOdIn", "casingIdIn", "in");
        Check.present(gas, "gas");
        Check.present(annulusGas, "annulusGas");
        Check.inRange(oilDensityLbPerFt3, 30, 70, "oilDensityLbPerFt3", "lb/ft³");
        Check.inRange(mixtureDensityLbPerFt3, 30, 80, "mixtureDensityLbPerFt3", "lb/ft³");
        Check.inRange(tensionDynPerCm, 0.1, 100, "tensionDynPerCm", "dyn/cm");
        Check.inRange(surfaceTemperatureF, 20, 700, "surfaceTemperatureF", "°F");
        Check.inRange(perforationTemperatureF, 20, 700, "perforationTemperatureF", "°F");
        Check.inRange(distribution, 1, 2, "distribution", "(dimensionless)");
    }

    /**
     * The pressures.
     *
     * @return pressures at level, intake and perforations, or why there are none
     */
    public FluidLevelOutcome pressures() {
        double annulusFt2 = FluidLevelKernels.annulusFt2(casingIdIn, tubingOdIn);
        GasColumn column = new GasColumn(
                gas,
                levelFt,
                levelFt,
                casingIdIn - tubingOdIn,
                surfaceTemperatureF,
                temperatureF(levelFt),
                new GasFriction.Known(0.0));
        GasColumnOutcome above = GAS_COLUMN.bottomPressure(column, casingPressurePsia, 0.0);
        if (!(above instanceof GasColumnOutcome.Solved solved)) {
            return new FluidLevelOutcome.NoGasColumn(((GasColumnOutcome.NotPossible) above).reason());
        }
        double rate = gasRateMscfPerDay(annulusFt2, solved.averageZ());
        Column liquid = new Column(annulusFt2, rate);
        double intake = liquid.down(solved.pressurePsia(), levelFt, pumpFt, oilDensityLbPerFt3);
        double heightFt = pumpFt - levelFt;
        double oilPart = heightFt > 0.0
                ? (intake - solved.pressurePsia()) / (heightFt * oilDensityLbPerFt3 / FluidLevelKernels.IN2_PER_FT2)
                : 1.0;
        liquid.area = FluidLevelKernels.annulusFt2(casingIdIn, 0.0);
        double bottom = liquid.down(intake, pumpFt, perforationFt, mixtureDensityLbPerFt3);
        List<Advisory> advisories = new ArrayList<>(gas.advisories(solved.pressurePsia(), temperatureF(levelFt)));
        if (liquid.mostGas > MOST_BUBBLY) {
            advisories.add(new Advisory(
                    "annulus_foam",
                    "gas part of the column above that of bubbles and slugs: the liquid may be carried out or foam",
                    liquid.mostGas,
                    null,
                    MOST_BUBBLY));
        }
        return new FluidLevelOutcome.Pressures(
                solved.pressurePsia(), intake, bottom, rate, oilPart, oilPart * heightFt, advisories);
    }

    /**
     * What flows in at the pressure at the perforations.
     *
     * @param inflow inflow of the well, its pressures at the depth of the perforations
     * @return the rate, or why there is none
     */
    public FluidLevelOutcome rate(InflowModel inflow) {
        Check.present(inflow, "inflow");
        FluidLevelOutcome outcome = pressures();
        if (!(outcome instanceof FluidLevelOutcome.Pressures pressures)) {
            return outcome;
        }
        double pwf = pressures.perforationPressurePsia();
        double shutIn = inflow.shutInPressurePsia();
        return pwf >= shutIn
                ? new FluidLevelOutcome.NoInflow(pressures, pwf - shutIn)
                : new FluidLevelOutcome.Inflow(pressures, inflow.rateStbPerDay(pwf));
    }

    private double temperatureF(double depthFt) {
        return surfaceTemperatureF + (perforationTemperatureF - surfaceTemperatureF) * depthFt / perforationFt;
    }

    private double gasRateMscfPerDay(double annulusFt2, double z) {
        if (annulusGas instanceof AnnulusGas.Rate rate) {
            return rate.gasRateMscfPerDay();
        }
        if (annulusGas instanceof AnnulusGas.BuildUp buildUp) {
            double meanR = temperatureF(0.5 * levelFt) + StandardConditions.RANKINE_OFFSET;
            return FluidLevelKernels.buildUpMscfPerDay(annulusFt2 * levelFt, buildUp.risePsiPerMin(), z, meanR);
        }
        return 0.0;
    }

    /** The march down the liquid. */
    private final class Column {

        private double area;
        private final double rate;
        private double mostGas;

        private Column(double area, double rate) {
            this.area = area;
            this.rate = rate;
        }

        private double down(double pressurePsia, double fromFt, double toFt, double density) {
            double step = (toFt - fromFt) / STEPS;
            double p = pressurePsia;
            for (int i = 0; i < STEPS && step > 0.0; i++) {
                double depth = fromFt + i * step;
                double middle = p + 0.5 * step * gradient(p, depth, density);
                p += step * gradient(middle, depth + 0.5 * step, density);
            }
            return p;
        }

        private double gradient(double p, double depthFt, double density) {
            double tR = temperatureF(depthFt) + StandardConditions.RANKINE_OFFSET;
            double z = gas.z(p, temperatureF(depthFt));
            double gasDensity = FluidLevelKernels.gasDensityLbPerFt3(gas.gasGravity(), p, tR, z);
            double vsg = FluidLevelKernels.superficialFtPerS(rate, area, p, tR, z);
            double rise = FluidLevelKernels.bubbleRiseFtPerS(tensionDynPerCm, density, gasDensity);
            double part = FluidLevelKernels.gasPart(vsg, distribution, rise);
            mostGas = Math.max(mostGas, part);
            return ((1.0 - part) * density + part * gasDensity) / FluidLevelKernels.IN2_PER_FT2;
        }
    }

    @Override
    public String toString() {
        return "FluidLevel[casing " + Figures.four(casingPressurePsia) + " psia, level " + Figures.four(levelFt)
                + " ft, pump " + Figures.four(pumpFt) + " ft]";
    }
}
