package io.welleng.nodal.heat;

import io.welleng.core.units.StandardConditions;

/**
 * Heat through a fluid at rest between two cylinders, by natural convection after Dropkin and Somerscales and by radiation,
 * as Willhite uses them:
 * \[ \frac{k_{hc}}{k} = 0.049\,(\mathrm{Gr\,Pr})^{0.333}\,\mathrm{Pr}^{0.074} \ge 1, \quad
 * \mathrm{Gr} = \frac{(r_o - r_i)^3 g \rho^2 \beta\,|T_i - T_o|}{\mu^2}, \quad \mathrm{Pr} = \frac{c_p\mu}{k}, \]
 * \[ r_i h_c = \frac{k_{hc}}{\ln(r_o/r_i)}, \quad h_r = \sigma F (T_i^2 + T_o^2)(T_i + T_o), \quad
 * \frac1F = \frac1{\epsilon_i} + \frac{r_i}{r_o}\left(\frac1{\epsilon_o} - 1\right) \] with lengths in ft, time in hr, mass
 * in lbm, and the temperatures of the radiation in °R. Fitted for 5e4 &lt; Gr Pr &lt; 7.2e8 between plates. Below a Gr Pr of
 * about 8,500 the fit would be less than conduction: the fluid then conducts only.
 *
 * @see "Willhite, G.P. (1967). Over-all heat transfer coefficients in steam and hot water injection wells. J. Pet. Tech.
 *     19(5), 607–615, SPE-1449"
 */
final class AnnulusHeat {

    static final double LEAST_RAYLEIGH = 5e4;
    static final double GREATEST_RAYLEIGH = 7.2e8;

    /** 32.17405 ft/s², in ft/hr². */
    private static final double GRAVITY = 9.80665 / 0.3048 * 3600.0 * 3600.0;

    /** One centipoise in lbm/(ft hr). */
    private static final double CENTIPOISE = 1e-3 * 0.3048 / 0.45359237 * 3600.0;

    /** Stefan–Boltzmann constant, 5.670374419e-8 W/(m² K⁴), in Btu/(hr ft² °R⁴): 1.7123e-9. */
    private static final double STEFAN_BOLTZMANN =
            5.670374419e-8 / (2326.0 * 0.45359237) * 3600.0 * 0.3048 * 0.3048 / (1.8 * 1.8 * 1.8 * 1.8);

    private final double k;
    private final double insideRadius;
    private final double lnRadii;
    private final double rayleighPerF;
    private final double nusseltFactor;
    private final double radiation;

    AnnulusHeat(AnnulusFluid fluid, double insideRadiusFt, double outsideRadiusFt) {
        k = fluid.conductivityBtuPerHrFtF();
        insideRadius = insideRadiusFt;
        lnRadii = Math.log(outsideRadiusFt / insideRadiusFt);
        double mu = fluid.viscosityCp() * CENTIPOISE;
        double pr = fluid.heatCapacityBtuPerLbF() * mu / k;
        double gap = outsideRadiusFt - insideRadiusFt;
        double momentum = fluid.densityLbPerFt3() / mu;
        rayleighPerF = gap * gap * gap * GRAVITY * momentum * momentum * fluid.expansionPerF() * pr;
        nusseltFactor = 0.049 * Math.pow(pr, 0.074);
        double ei = fluid.insideEmissivity();
        double eo = fluid.outsideEmissivity();
        radiation = ei * eo == 0.0
                ? 0.0
                : STEFAN_BOLTZMANN / (1.0 / ei + insideRadiusFt / outsideRadiusFt * (1.0 / eo - 1.0));
    }

    /** Gr Pr with this difference of temperature between the walls (°F). */
    double rayleigh(double dropF) {
        return rayleighPerF * Math.abs(dropF);
    }

    /** Coefficient of convection, by area of the inner wall (Btu/(hr ft² °F)). */
    double convection(double dropF) {
        double fit = nusseltFactor * Math.pow(rayleigh(dropF), 0.333);
        return k * Math.max(1.0, fit) / (insideRadius * lnRadii);
    }

    /** Coefficient of radiation, by area of the inner wall (Btu/(hr ft² °F)). */
    double radiation(double insideF, double dropF) {
        double ti = insideF + StandardConditions.RANKINE_OFFSET;
        double to = ti - dropF;
        return radiation * (ti * ti + to * to) * (ti + to);
    }

    /**
     * Resistance by length, over 2 pi (hr ft °F/Btu), from the temperature of the inner wall and by how much the outer one is
     * colder (°F): a difference of two temperatures would not settle to the last digits.
     */
    double resistance(double insideF, double dropF) {
        return 1.0 / (insideRadius * (convection(dropF) + radiation(insideF, dropF)));
    }
}
