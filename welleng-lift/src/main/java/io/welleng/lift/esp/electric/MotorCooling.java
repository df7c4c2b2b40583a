package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Cooling of a motor by what flows past it, in the annulus to the casing or to a shroud. Three rises add up to the
 * temperature of the winding at the warm end of the motor:
 *
 * <ul>
 * <li>the fluid, by the energy balance: \( \Delta T_f = Q/(\dot m c_p) \), all the heat \(Q\) going into the fluid;
 * <li>the surface, by convection: \( \Delta T_s = Q/(\pi D L h) \), the heat spread evenly over the motor's surface, and
 * \( h = Nu\,k/d_h \) by {@link AnnulusHeatLaw};
 * <li>the winding, by conduction through the motor: \( \Delta T_w = r_w Q \), with \(r_w\) from the maker's heat run.
 * </ul>
 *
 * <p>Assumed: a motor in the middle of the casing, a mixture that behaves as one fluid of constant properties, no heat
 * through the casing. The last two are on the safe side but for free gas, which can leave dry patches. The rule of thumb of
 * 1 ft/s is an advisory here and nothing more: with an oil of 78 cP it was found too low (Rodríguez et al. 2000), which the
 * laminar branch shows.
 *
 * @param casingIdIn inside diameter of the casing, or shroud, around the motor (in), greater than {@code motorOdIn}
 * @param motorOdIn outside diameter of the motor (in), &gt; 0
 * @param motorLengthFt length of the motor (ft), &gt; 0
 * @param windingRiseFPerKw winding over surface for each kW of heat \(r_w\) (°F/kW), at least 0
 * @param law heat transfer in turbulent flow
 * @see "Rodríguez, J.R., Finaish, F. and Dunn-Norman, S. (2000). Parametric study of motor/shroud heat transfer performance in
 *     an electrical submersible pump (ESP). J. Energy Resour. Technol. 122 (3), 136–141"
 */
public record MotorCooling(
        double casingIdIn, double motorOdIn, double motorLengthFt, double windingRiseFPerKw, AnnulusHeatLaw law) {

    /** Least velocity past the motor by the rule of thumb (ft/s). */
    public static final double LEAST_VELOCITY_FT_PER_S = 1.0;

    /** Checks the ranges above. */
    public MotorCooling {
        Check.positive(casingIdIn, "casingIdIn", "in");
        Check.positive(motorOdIn, "motorOdIn", "in");
        Check.below(motorOdIn, casingIdIn, "motorOdIn", "casingIdIn", "in");
        Check.positive(motorLengthFt, "motorLengthFt", "ft");
        Check.notNegative(windingRiseFPerKw, "windingRiseFPerKw", "°F/kW");
        Check.present(law, "law");
    }

    /**
     * Mean velocity past the motor, rate over \( \pi(D_c^2 - D^2)/4 \).
     *
     * @param rateBblPerDay rate in place (bbl/d), at least 0
     * @return velocity (ft/s)
     */
    public double velocityFtPerS(double rateBblPerDay) {
        Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d");
        double areaFt2 = 0.25 * Math.PI * (casingIdIn - motorOdIn) * (casingIdIn + motorOdIn) / 144.0;
        return rateBblPerDay * ElectricUnits.FT3_PER_BBL / 86_400.0 / areaFt2;
    }

    /**
     * Temperature of the motor.
     *
     * @param fluid what flows past it
     * @param lossKw heat of the motor \(Q\), {@link MotorPoint#lossKw()} (kW), at least 0
     * @return the temperatures, or that nothing flows
     */
    public CoolingOutcome at(CoolingFluid fluid, double lossKw) {
        Check.present(fluid, "fluid");
        Check.notNegative(lossKw, "lossKw", "kW");
        if (fluid.rateBblPerDay() == 0.0) {
            return new CoolingOutcome.NoFlow(lossKw);
        }
        double heat = lossKw * ElectricUnits.BTU_PER_HOUR_PER_KW;
        double velocity = velocityFtPerS(fluid.rateBblPerDay());
        double dhFt = (casingIdIn - motorOdIn) / 12.0;
        double re = fluid.densityLbPerFt3()
                * velocity
                * 3600.0
                * dhFt
                / (fluid.viscosityCp() * ElectricUnits.LB_PER_FT_HOUR_PER_CP);
        double pr = fluid.prandtl();
        double nu = AnnulusNusselt.of(law, re, pr, motorOdIn / casingIdIn, dhFt / motorLengthFt);
        double h = nu * fluid.conductivityBtuPerHourFtF() / dhFt;
        double fluidRise = heat / (fluid.massRateLbPerHour() * fluid.heatCapacityBtuPerLbF());
        double surfaceRise = heat / (Math.PI * motorOdIn / 12.0 * motorLengthFt * h);
        double windingRise = windingRiseFPerKw * lossKw;
        return new CoolingOutcome.Cooled(
                velocity,
                re,
                nu,
                h,
                fluidRise,
                surfaceRise,
                windingRise,
                fluid.temperatureF() + fluidRise + surfaceRise + windingRise,
                advisories(velocity, re, pr));
    }

    private List<Advisory> advisories(double velocity, double re, double pr) {
        List<Advisory> found = new ArrayList<>(0);
        if (velocity < LEAST_VELOCITY_FT_PER_S) {
            found.add(new Advisory(
                    "motor_cooling_velocity",
                    "velocity past the motor (ft/s) is below the rule of thumb",
                    velocity,
                    LEAST_VELOCITY_FT_PER_S,
                    null));
        }
        boolean gnielinski = law == AnnulusHeatLaw.GNIELINSKI;
        double least = gnielinski ? 0.5 : 0.7;
        double greatest = gnielinski ? 1000.0 : 160.0;
        if (re > AnnulusNusselt.LAMINAR_RE && (pr < least || pr > greatest)) {
            found.add(new Advisory(
                    "motor_cooling_prandtl",
                    "Prandtl number is outside the range of the heat transfer correlation",
                    pr,
                    least,
                    greatest));
        }
        double ratio = motorOdIn / casingIdIn;
        if (re > AnnulusNusselt.LAMINAR_RE && gnielinski && (ratio < 0.1 || ratio > 0.9)) {
            found.add(new Advisory(
                    "motor_cooling_gap",
                    "motor over casing diameter is outside the range of the heat transfer correlation",
                    ratio,
                    0.1,
                    0.9));
        }
        if (re > 1.0e6) {
            found.add(new Advisory(
                    "motor_cooling_reynolds",
                    "Reynolds number is outside the range of the heat transfer correlation",
                    re,
                    null,
                    1.0e6));
        }
        return found;
    }

    @Override
    public String toString() {
        return "MotorCooling[" + Figures.four(motorOdIn) + " in motor, " + Figures.four(motorLengthFt) + " ft, in "
                + Figures.four(casingIdIn) + " in, " + law + "]";
    }
}
