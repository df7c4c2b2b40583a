package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.core.units.LengthUnit;
import io.welleng.core.units.VolumeUnit;

/**
 * Inflow with turbulence after Jones, Blount and Glaze, \( p_r - p_{wf} = b\,q + a\,q^2 \): b is Darcy's part, a that of
 * inertia, which grows where few perforations are open.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param laminarPsiPerStbPerDay b, the reciprocal of the productivity index at shut-in (psi/(STB/d)), &gt; 0
 * @param turbulencePsiPerStbPerDay2 a (psi/(STB/d)²), &ge; 0; 0 is a straight line
 * @see "Jones, L.G., Blount, E.M. and Glaze, O.H. (1976). Use of short term multiple rate flow tests to predict
 *     performance of wells having turbulence. SPE-6133"
 */
public record Jones(double shutInPressurePsia, double laminarPsiPerStbPerDay, double turbulencePsiPerStbPerDay2)
        implements Ipr {

    /** 2.3088e-14: \( \beta \rho (q B/2 \pi h)^2/r_w \) in lb/ft³, STB/d and ft to psi. */
    private static final double TURBULENCE = turbulenceConstant();

    /** Checks the ranges above. */
    public Jones {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(laminarPsiPerStbPerDay, "laminarPsiPerStbPerDay", "psi/(STB/d)");
        Check.notNegative(turbulencePsiPerStbPerDay2, "turbulencePsiPerStbPerDay2", "psi/(STB/d)²");
    }

    /**
     * Turbulence coefficient of a vertical well from rock and fluid,
     * \( a = 2.3088 \times 10^{-14}\, \beta B_o^2 \rho_o / (h_p^2 r_w) \), the constant with all its digits from the
     * definitions of the units. Handbooks round it to 2.30e-14, 0.4 % lower.
     *
     * @param velocity correlation of the velocity coefficient β
     * @param reservoir permeability, formation volume factor and wellbore radius
     * @param oilDensityLbPerFt3 density of the oil in the reservoir, \( \rho_o \) (lb/ft³), &gt; 0
     * @param perforatedThicknessFt perforated interval, \( h_p \) (ft), &gt; 0
     * @return a (psi/(STB/d)²)
     * @see "Jones, Blount and Glaze (1976), SPE-6133, as given in Beggs, H.D. (1991). Production Optimization Using
     *     NODAL Analysis"
     */
    public static double turbulencePsiPerStbPerDay2(
            VelocityCoefficient velocity,
            RadialReservoir reservoir,
            double oilDensityLbPerFt3,
            double perforatedThicknessFt) {
        Check.present(velocity, "velocity");
        Check.present(reservoir, "reservoir");
        Check.positive(oilDensityLbPerFt3, "oilDensityLbPerFt3", "lb/ft³");
        Check.positive(perforatedThicknessFt, "perforatedThicknessFt", "ft");
        double beta = velocity.perFt(reservoir.permeabilityMd());
        double bo = reservoir.formationVolumeFactor();
        double hp = perforatedThicknessFt;
        return TURBULENCE * beta * bo * bo * oilDensityLbPerFt3 / (hp * hp * reservoir.wellboreRadiusFt());
    }

    private static double turbulenceConstant() {
        double ft3PerSecond = VolumeUnit.BBL.to(VolumeUnit.FT3, 1.0) / 86_400.0;
        double poundalsPerPsi = 9.80665 / LengthUnit.FT.to(LengthUnit.M, 1.0) * 144.0;
        return Math.pow(ft3PerSecond / (2.0 * Math.PI), 2) / poundalsPerPsi;
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        double drawdown = Math.max(0.0, shutInPressurePsia - pwfPsia);
        double b = laminarPsiPerStbPerDay;
        return 2.0 * drawdown / (b + Math.sqrt(b * b + 4.0 * turbulencePsiPerStbPerDay2 * drawdown));
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        return shutInPressurePsia
                - rateStbPerDay * (laminarPsiPerStbPerDay + turbulencePsiPerStbPerDay2 * rateStbPerDay);
    }

    @Override
    public String toString() {
        return "Jones[" + Figures.four(shutInPressurePsia) + " psia, b " + Figures.four(laminarPsiPerStbPerDay)
                + " psi/(STB/d), a " + Figures.four(turbulencePsiPerStbPerDay2) + " psi/(STB/d)²]";
    }
}
