package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.ArrayList;
import java.util.List;

/**
 * A rod string that turns a pump. From the pump up, torque grows by viscous drag and contact, tension by weight:
 * \[ \frac{dT}{ds} = \frac{4\pi\mu\omega\,r_1^2 r_2^2}{r_2^2 - r_1^2} + \frac{T_c}{L}, \qquad
 * \frac{dF}{ds} = (w - \rho g A)\cos\theta - G\,\pi\lambda^2 r_2^2 \] with the viscosity \(\mu\), the speed \(\omega\), the
 * radii \(r_1\) of the rod and \(r_2\) of the tubing, the weight \(w\) in air, the friction gradient \(G\) of the flow and
 * \( \lambda^2 = (1-\kappa^2)/(2\ln(1/\kappa)) \), \( \kappa = r_1/r_2 \). \(F\) is the effective tension: true tension plus
 * the pressure outside times the section. It makes the stress of von Mises exact under pressure,
 * \( \sqrt{(F/A)^2 + 3\,(16T/\pi d^3)^2} \). Rod and tubing are taken as concentric; lying at the wall, a rod drags more.
 *
 * @param string the rods, from the polished rod down to the pump; their length is the depth of the pump along the well
 * @param tubingIdIn inner diameter of the tubing (in), greater than that of rods and couplings
 * @param shearModulusPsi shear modulus (psi), &gt; 0; about 11.5 million for steel
 * @param strengthPsi minimum yield strength (psi), &gt; 0
 * @param greatestLoading greatest stress allowed over the strength, above 0 to 1
 * @param contactTorqueFtLbf torque of contact with the tubing over the whole string (ft·lbf), &ge; 0; 0 in a straight well
 * @param hungWeightLbf weight in the liquid of the rotor and what hangs below the rods (lbf), &ge; 0
 * @param couplings the couplings, null for continuous rods
 * @see "Bird, R.B., Stewart, W.E. and Lightfoot, E.N. (2002). Transport Phenomena, 2nd ed., Wiley, sections 2.4 and 3.6"
 * @see "Matthews, C.M. et al. (2007). Progressing cavity pumping systems. Petroleum Engineering Handbook IV, ch. 15, SPE"
 */
public record PcpRods(
        RodString string,
        double tubingIdIn,
        double shearModulusPsi,
        double strengthPsi,
        double greatestLoading,
        double contactTorqueFtLbf,
        double hungWeightLbf,
        @OptionalValue RodCouplings couplings) {

    /** Checks the ranges above. */
    public PcpRods {
        Check.present(string, "string");
        Check.positive(tubingIdIn, "tubingIdIn", "in");
        Check.positive(shearModulusPsi, "shearModulusPsi", "psi");
        Check.positive(strengthPsi, "strengthPsi", "psi");
        Check.positive(greatestLoading, "greatestLoading", "");
        Check.fraction(greatestLoading, "greatestLoading");
        Check.notNegative(contactTorqueFtLbf, "contactTorqueFtLbf", "ft.lbf");
        Check.notNegative(hungWeightLbf, "hungWeightLbf", "lbf");
        for (RodSection section : string.sections()) {
            Check.below(
                    section.rod().diameterIn(),
                    tubingIdIn,
                    "diameterIn of " + section.rod().name(),
                    "tubingIdIn",
                    "in");
        }
        if (couplings != null) {
            Check.below(couplings.diameterIn(), tubingIdIn, "couplings.diameterIn", "tubingIdIn", "in");
        }
    }

    /**
     * Torque, tension, stress and twist of the string.
     *
     * @param pumpTorqueFtLbf torque at the rotor (ft·lbf)
     * @param thrustLbf pull of the pump's pressure (lbf)
     * @param speedRpm speed (rpm), &ge; 0
     * @param wellheadPressurePsia pressure in the tubing below the stuffing box (psia), &gt; 0
     * @param environment what the rods turn in
     * @return the loads, from the top section down
     */
    public RodLoads loads(
            double pumpTorqueFtLbf,
            double thrustLbf,
            double speedRpm,
            double wellheadPressurePsia,
            RodEnvironment environment) {
        Check.finite(pumpTorqueFtLbf, "pumpTorqueFtLbf", "ft.lbf");
        Check.finite(thrustLbf, "thrustLbf", "lbf");
        Check.notNegative(speedRpm, "speedRpm", "rpm");
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        Check.present(environment, "environment");
        RodMarch march = new RodMarch(this, environment, speedRpm, pumpTorqueFtLbf, thrustLbf + hungWeightLbf);
        List<RodSectionLoad> fromBelow = new ArrayList<>();
        double bottomFt = string.lengthFt();
        for (int i = string.sections().size() - 1; i >= 0; i--) {
            RodSection section = string.sections().get(i);
            double topFt = i == 0 ? 0.0 : bottomFt - section.lengthFt();
            fromBelow.add(march.up(section.rod(), bottomFt, topFt));
            bottomFt = topFt;
        }
        return RodLoads.of(this, fromBelow, pumpTorqueFtLbf, march, wellheadPressurePsia);
    }
}
