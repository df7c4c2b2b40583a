package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.units.Figures;
import io.welleng.lift.well.PumpedWell;
import io.welleng.pvt.FluidPoint;

/**
 * Where the liquid stands in the annulus above the intake. Gas of constant z and temperature \( (p_c, a = \rho_g/(144
 * p_c)) \) stands on clear oil with the gradient \(g\) at the intake:
 * \[ p_c e^{a L} + g (D - L) = p_{intake} \]
 * with the level \(L\) and the depth \(D\) of the intake, vertical (ft). Water falls to the intake; a well of water alone
 * has water there. Gas that bubbles through is not counted: the froth stands higher than the clear liquid.
 */
public sealed interface AnnulusLevel {

    /** Greatest pressure at the casing head that is taken (psia). */
    double GREATEST_CASING_PSIA = 30_000.0;

    /**
     * The level is between wellhead and intake.
     *
     * @param levelTvdFt true vertical depth of the level (ft)
     * @param submergenceFt height of clear liquid above the intake, vertical (ft)
     * @param liquidGradientPsiPerFt gradient of the liquid (psi/ft)
     */
    record Found(double levelTvdFt, double submergenceFt, double liquidGradientPsiPerFt) implements AnnulusLevel {

        @Override
        public String toString() {
            return "Found[" + Figures.four(levelTvdFt) + " ft deep, " + Figures.four(submergenceFt)
                    + " ft above the intake]";
        }
    }

    /**
     * Liquid up to the wellhead is too light for the pressure at the intake.
     *
     * @param excessPsi pressure at the intake that is left (psi)
     */
    record Full(double excessPsi) implements AnnulusLevel {

        @Override
        public String toString() {
            return "Full[" + Figures.four(excessPsi) + " psi in excess]";
        }
    }

    /**
     * Gas alone presses more on the intake than there is: the pressures do not go together, or gas is at the intake.
     *
     * @param missingPsi pressure at the intake that is missing (psi)
     */
    record BelowIntake(double missingPsi) implements AnnulusLevel {

        @Override
        public String toString() {
            return "BelowIntake[" + Figures.four(missingPsi) + " psi missing]";
        }
    }

    /**
     * Finds the level.
     *
     * @param well the well
     * @param point its operating point
     * @param casingPressurePsia pressure of the gas at the casing head (psia), &gt; 0
     * @return the level
     */
    static AnnulusLevel of(PumpedWell well, EspPoint point, double casingPressurePsia) {
        Check.positive(casingPressurePsia, "casingPressurePsia", "psia");
        Check.inRange(casingPressurePsia, 0, GREATEST_CASING_PSIA, "casingPressurePsia", "psia");
        double intakePsia = point.intake().pressurePsia();
        double intakeF = point.intake().temperatureF();
        double depth = DeviationSurvey.of(well.stations()).tvdFt(well.intakeMdFt());
        FluidPoint fluid = new FluidPoint(well.fluid());
        fluid.moveTo(intakePsia, intakeF);
        double density = point.oilRateStbPerDay() > 0.0 ? fluid.oilDensityLbPerFt3() : fluid.waterDensityLbPerFt3();
        double gradient = density / 144.0;
        fluid.moveTo(casingPressurePsia, intakeF);
        double a = fluid.gasDensityLbPerFt3() / (144.0 * casingPressurePsia);
        double full = casingPressurePsia + gradient * depth;
        if (full < intakePsia) {
            return new Full(intakePsia - full);
        }
        double empty = casingPressurePsia * Math.exp(a * depth);
        if (empty > intakePsia) {
            return new BelowIntake(empty - intakePsia);
        }
        RootResult level = new BracketingSolver(1e-6, 100)
                .solve(l -> casingPressurePsia * Math.exp(a * l) + gradient * (depth - l) - intakePsia, 0.0, depth);
        return new Found(level.root(), depth - level.root(), gradient);
    }
}
