package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.core.units.LengthUnit;
import io.welleng.core.units.PressureUnit;
import io.welleng.core.units.VolumeUnit;
import java.util.List;

/**
 * Rock and fluid around a vertical well, from which Darcy's law gives the productivity index
 * \( J = \frac{k h}{141.2\,\mu B\,(p_D + S)} \) with \( p_D \) by the state of flow. The constant is taken with all its
 * digits, 141.205455… (0.00708188 for its reciprocal), from the definitions of the units; with 0.00708 as handbooks and
 * other programs print it, J is 0.027 % lower.
 *
 * @param permeabilityMd effective permeability to the liquid, k (md), &gt; 0
 * @param thicknessFt net thickness, h (ft), &gt; 0
 * @param viscosityCp viscosity in the reservoir, μ (cP), &gt; 0
 * @param formationVolumeFactor B (rb/STB), &gt; 0
 * @param wellboreRadiusFt \( r_w \) (ft), &gt; 0
 * @param skin S (dimensionless), above \( -p_D \)
 * @param flow state of flow, with the drainage area
 */
public record RadialReservoir(
        double permeabilityMd,
        double thicknessFt,
        double viscosityCp,
        double formationVolumeFactor,
        double wellboreRadiusFt,
        double skin,
        RadialFlow flow) {

    /** Darcy from its definition by the standard atmosphere, 1 cP cm²/(s atm) (m²). */
    private static final double DARCY_M2 = 1.0e-7 / 101_325.0;

    private static final double CP_PA_S = 1.0e-3;
    private static final double FOOT_M = LengthUnit.FT.to(LengthUnit.M, 1.0);
    private static final double PSI_PA = PressureUnit.PSI.to(PressureUnit.PA, 1.0);
    private static final double BARREL_M3 = VolumeUnit.BBL.to(VolumeUnit.M3, 1.0);
    private static final double SECONDS_PER_DAY = 86_400.0;

    /** 141.2 with all its digits: \( k h\,\Delta p/(q \mu B) \) of \( p_D = 1 \) in the units of the field. */
    static final double DARCY =
            CP_PA_S * BARREL_M3 / SECONDS_PER_DAY / (2.0 * Math.PI * 1.0e-3 * DARCY_M2 * FOOT_M * PSI_PA);

    /** 0.0002637 with all its digits: \( k t/(\phi \mu c_t r^2) \) in the units of the field. */
    static final double DIFFUSION = 1.0e-3 * DARCY_M2 * 3_600.0 * PSI_PA / (CP_PA_S * FOOT_M * FOOT_M);

    /** Dimensionless time from which the logarithm of transient flow is within 1 %. */
    private static final double LEAST_TD = 25.0;

    /** Checks the ranges above. */
    public RadialReservoir {
        Check.positive(permeabilityMd, "permeabilityMd", "md");
        Check.positive(thicknessFt, "thicknessFt", "ft");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        Check.positive(formationVolumeFactor, "formationVolumeFactor", "rb/STB");
        Check.positive(wellboreRadiusFt, "wellboreRadiusFt", "ft");
        Check.finite(skin, "skin", "(dimensionless)");
        Check.present(flow, "flow");
        double drop = flow.pressureDrop(wellboreRadiusFt, permeabilityMd, viscosityCp);
        if (!(drop > 0.0)) {
            throw new InvalidInputException(
                    "wellboreRadiusFt", "small beside the reach of the flow", "ft", Double.toString(wellboreRadiusFt));
        }
        if (!(drop + skin > 0.0)) {
            throw new InvalidInputException(
                    "skin",
                    "above " + Figures.four(-drop) + ", where no pressure would be lost",
                    "(dimensionless)",
                    Double.toString(skin));
        }
    }

    /**
     * Dimensionless pressure drop of the flow, without skin.
     *
     * @return \( p_D \) (dimensionless)
     */
    public double pressureDrop() {
        return flow.pressureDrop(wellboreRadiusFt, permeabilityMd, viscosityCp);
    }

    /**
     * Productivity index of the straight line, or of the slope at shut-in.
     *
     * @return J (STB/d/psi)
     */
    public double productivityIndex() {
        return permeabilityMd * thicknessFt / (DARCY * viscosityCp * formationVolumeFactor * (pressureDrop() + skin));
    }

    /**
     * Flow efficiency of the well with its skin, \( p_D/(p_D + S) \).
     *
     * @return flow efficiency (fraction)
     */
    public double flowEfficiency() {
        double drop = pressureDrop();
        return drop / (drop + skin);
    }

    /**
     * Cautions.
     *
     * @return transient flow too early for its logarithm, if it is
     */
    public List<Advisory> advisories() {
        if (flow instanceof RadialFlow.Transient early) {
            double td = early.dimensionlessTime(wellboreRadiusFt, permeabilityMd, viscosityCp);
            if (!(td >= LEAST_TD)) {
                return List.of(new Advisory(
                        "transient_time",
                        "too early for the logarithm of transient flow: dimensionless time",
                        td,
                        LEAST_TD,
                        null));
            }
        }
        return List.of();
    }

    @Override
    public String toString() {
        return "RadialReservoir[J " + Figures.four(productivityIndex()) + " STB/d/psi: " + Figures.four(permeabilityMd)
                + " md, " + Figures.four(thicknessFt) + " ft, " + Figures.four(viscosityCp) + " cP, B "
                + Figures.four(formationVolumeFactor) + ", skin " + Figures.four(skin) + ", "
                + flow.getClass().getSimpleName() + "]";
    }
}
