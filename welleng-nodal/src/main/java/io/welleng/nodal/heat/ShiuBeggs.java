package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.units.OilGravity;
import io.welleng.core.units.StandardConditions;
import java.util.List;

/**
 * Ramey's temperature with the relaxation distance of Shiu and Beggs, which asks for nothing about the completion:
 * \[ A = C_0\, w^{C_1} \rho_L^{C_2} d^{C_3} p_{wh}^{C_4} \mathrm{API}^{C_5} \gamma_g^{C_6} \] in ft of pipe; mass rate
 * \(w\) (lbm/s), density of the stock-tank liquid \(\rho_L\) (lbm/ft³), inside diameter \(d\) (in), wellhead pressure
 * \(p_{wh}\) (psig). The masses are the paper's, 350 lbm per barrel of water and 0.0764 lbm/scf of air. No energy term.
 *
 * <p>Fitted to 270 flowing oil wells that had flowed long enough for the time function no longer to matter. Without liquid
 * it has no value.
 *
 * @param geotherm temperature of the earth
 * @param form which of the two fits
 * @param inletTemperatureF temperature of the fluid where it enters (°F), 20–700: needed where it flows down the well; left
 *     out for a producer, whose fluid then enters as warm as the earth at the end of the path
 * @see "Shiu, K.C. and Beggs, H.D. (1980). Predicting temperatures in flowing oil wells. J. Energy Resour. Technol. 102(1),
 *     2–11"
 */
public record ShiuBeggs(
        Geotherm geotherm, Form form, @OptionalValue Double inletTemperatureF) implements TemperatureModel {

    /** Pounds of water in a barrel, as in the paper. */
    private static final double WATER_LB_PER_BBL = 350.0;

    /** Density of water, as in the paper (lbm/ft³). */
    private static final double WATER_LB_PER_FT3 = 62.4;

    /** Density of air at standard conditions, as in the paper (lbm/scf). */
    private static final double AIR_LB_PER_SCF = 0.0764;

    private static final double SECONDS_PER_DAY = 86_400.0;

    /** The two fits. */
    public enum Form {

        /** With the wellhead pressure: 0.0063, 0.4882, 2.9150, −0.3476, 0.2219, 0.2519, 4.7240. */
        WITH_WELLHEAD_PRESSURE(0.0063, 0.4882, 2.9150, -0.3476, 0.2219, 0.2519, 4.7240),

        /** Where the wellhead pressure is not known: 0.0149, 0.5253, 2.9303, −0.2904, 0, 0.2608, 4.4146. */
        WITHOUT_WELLHEAD_PRESSURE(0.0149, 0.5253, 2.9303, -0.2904, 0.0, 0.2608, 4.4146);

        private final double c0;
        private final double c1;
        private final double c2;
        private final double c3;
        private final double c4;
        private final double c5;
        private final double c6;

        Form(double c0, double c1, double c2, double c3, double c4, double c5, double c6) {
            this.c0 = c0;
            this.c1 = c1;
            this.c2 = c2;
            this.c3 = c3;
            this.c4 = c4;
            this.c5 = c5;
            this.c6 = c6;
        }

        /** Relaxation distance (ft) in the paper's units. */
        double a(double w, double rhoL, double d, double pwhPsig, double api, double gammaG) {
            return c0
                    * Math.pow(w, c1)
                    * Math.pow(rhoL, c2)
                    * Math.pow(d, c3)
                    * Math.pow(pwhPsig, c4)
                    * Math.pow(api, c5)
                    * Math.pow(gammaG, c6);
        }
    }

    /** Checks the ranges above. */
    public ShiuBeggs {
        Check.present(geotherm, "geotherm");
        Check.present(form, "form");
        Temperatures.checkInlet(inletTemperatureF);
    }

    /**
     * Relaxation distance \(A\) of a flow.
     *
     * @param flow what flows
     * @return distance (ft of pipe)
     * @throws InvalidInputException if no liquid flows, or if the wellhead pressure is asked for and not above 14.696 psia
     */
    public double relaxationDistanceFt(HeatFlow flow) {
        double oil = flow.oilRateStbPerDay();
        double water = flow.waterRateStbPerDay();
        if (!(oil + water > 0.0)) {
            throw new InvalidInputException(
                    "sum of liquid rates", "> 0 for Shiu and Beggs", "STB/d", Double.toString(oil + water));
        }
        double pwh = flow.wellheadPressurePsia() - StandardConditions.PRESSURE_PSIA;
        if (form == Form.WITHOUT_WELLHEAD_PRESSURE) {
            pwh = 1.0;
        } else if (!(pwh > 0.0)) {
            throw new InvalidInputException(
                    "wellheadPressurePsia",
                    "above 14.696 for Shiu and Beggs with wellhead pressure",
                    "psia",
                    Double.toString(flow.wellheadPressurePsia()));
        }
        double gammaL = oil * OilGravity.apiToSpecificGravity(flow.oilGravityApi()) + water * flow.waterGravity();
        double w = (WATER_LB_PER_BBL * gammaL + AIR_LB_PER_SCF * 1000.0 * flow.gasRateMscfPerDay() * flow.gasGravity())
                / SECONDS_PER_DAY;
        double rhoL = WATER_LB_PER_FT3 * gammaL / (oil + water);
        return form.a(w, rhoL, flow.pipeIdIn(), pwh, flow.oilGravityApi(), flow.gasGravity());
    }

    @Override
    public TemperatureOnPath on(DeviationSurvey path) {
        HeatPath pieces = HeatPath.uniform(path, geotherm);
        HeatCapacity none = new HeatCapacity.OfMixture(1.0);
        return flow -> Temperatures.inWell(
                pieces,
                Relaxation.constant(relaxationDistanceFt(flow)),
                flow,
                inletTemperatureF,
                EnergyTerm.LIQUID,
                none);
    }

    @Override
    public ShiuBeggs entering(double inletTemperatureF) {
        return new ShiuBeggs(geotherm, form, inletTemperatureF);
    }

    @Override
    public List<Advisory> advisories(DeviationSurvey path, HeatFlow flow) {
        return flow.downward()
                ? List.of(new Advisory(
                        "shiu_beggs_injector",
                        "Shiu and Beggs fitted producers; the flow goes down the well (1 down, 0 up)",
                        1.0,
                        null,
                        0.0))
                : List.of();
    }
}
