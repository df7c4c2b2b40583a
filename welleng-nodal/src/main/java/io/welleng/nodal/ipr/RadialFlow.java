package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.AreaUnit;

/**
 * How far the pressure disturbance of a well has come: the state of radial flow, with what it needs to give the
 * dimensionless pressure drop \( p_D \) between reservoir and well, without skin.
 */
public sealed interface RadialFlow {

    /** Euler's constant γ. */
    double EULER = 0.5772156649015329;

    /**
     * Dimensionless pressure drop.
     *
     * @param wellboreRadiusFt \( r_w \) (ft), &gt; 0
     * @param permeabilityMd k (md), &gt; 0
     * @param viscosityCp μ (cP), &gt; 0
     * @return \( p_D = k h\,\Delta p/(141.2\,q \mu B) \) without skin (dimensionless)
     */
    double pressureDrop(double wellboreRadiusFt, double permeabilityMd, double viscosityCp);

    /**
     * Constant pressure at the boundary, as by a strong aquifer or injectors around:
     * \( p_D = \ln(r_e/r_w) \) from the boundary, 1/2 less from the average.
     *
     * @param drainageRadiusFt \( r_e \) (ft), above the wellbore radius
     * @param reference pressure that the drawdown is counted from
     */
    record SteadyState(double drainageRadiusFt, ReferencePressure reference) implements RadialFlow {

        /** Checks that the parts are there. */
        public SteadyState {
            Check.positive(drainageRadiusFt, "drainageRadiusFt", "ft");
            Check.present(reference, "reference");
        }

        @Override
        public double pressureDrop(double wellboreRadiusFt, double permeabilityMd, double viscosityCp) {
            double fromBoundary = Math.log(drainageRadiusFt / wellboreRadiusFt);
            return reference == ReferencePressure.BOUNDARY ? fromBoundary : fromBoundary - 0.5;
        }
    }

    /**
     * Closed circle, all pressures falling alike: \( p_D = \ln(r_e/r_w) - 3/4 \) from the average, −1/2 from the boundary.
     *
     * @param drainageRadiusFt \( r_e \) (ft), above the wellbore radius
     * @param reference pressure that the drawdown is counted from
     */
    record PseudoSteadyState(double drainageRadiusFt, ReferencePressure reference) implements RadialFlow {

        /** Checks that the parts are there. */
        public PseudoSteadyState {
            Check.positive(drainageRadiusFt, "drainageRadiusFt", "ft");
            Check.present(reference, "reference");
        }

        @Override
        public double pressureDrop(double wellboreRadiusFt, double permeabilityMd, double viscosityCp) {
            double ln = Math.log(drainageRadiusFt / wellboreRadiusFt);
            return reference == ReferencePressure.BOUNDARY ? ln - 0.5 : ln - 0.75;
        }
    }

    /**
     * Closed area of any shape, all pressures falling alike, from the average pressure:
     * \( p_D = \frac{1}{2} \ln \frac{4 A}{e^{\gamma} C_A r_w^2} \).
     *
     * @param areaAcres drainage area A (acre), &gt; 0
     * @param shape shape of the area and place of the well
     */
    record ClosedArea(double areaAcres, DrainageShape shape) implements RadialFlow {

        /** Checks that the parts are there. */
        public ClosedArea {
            Check.positive(areaAcres, "areaAcres", "acre");
            Check.present(shape, "shape");
        }

        @Override
        public double pressureDrop(double wellboreRadiusFt, double permeabilityMd, double viscosityCp) {
            double rw = wellboreRadiusFt;
            double areaFt2 = AreaUnit.ACRE.to(AreaUnit.FT2, areaAcres);
            return 0.5 * (Math.log(4.0 * areaFt2 / (shape.shapeFactor() * rw * rw)) - EULER);
        }
    }

    /**
     * Before any boundary is felt, from the initial pressure, by the logarithm of the line source:
     * \( p_D = \frac{1}{2} (\ln t_D + \ln 4 - \gamma) \), \( t_D = 0.00026368\,k t/(\phi \mu c_t r_w^2) \). The index falls
     * with time. The logarithm is within 1 % from \( t_D \) = 25 on. Handbooks print it with 162.6 and 3.23.
     *
     * @param hours flowing time t (h), &gt; 0
     * @param porosity φ (fraction), above 0, at most 1
     * @param totalCompressibilityPerPsi \( c_t \) (1/psi), &gt; 0
     */
    record Transient(double hours, double porosity, double totalCompressibilityPerPsi) implements RadialFlow {

        /** Checks the ranges above. */
        public Transient {
            Check.positive(hours, "hours", "h");
            Check.positive(porosity, "porosity", "(fraction)");
            Check.fraction(porosity, "porosity");
            Check.positive(totalCompressibilityPerPsi, "totalCompressibilityPerPsi", "1/psi");
        }

        /**
         * Dimensionless time.
         *
         * @param wellboreRadiusFt \( r_w \) (ft), &gt; 0
         * @param permeabilityMd k (md), &gt; 0
         * @param viscosityCp μ (cP), &gt; 0
         * @return \( t_D \) (dimensionless)
         */
        public double dimensionlessTime(double wellboreRadiusFt, double permeabilityMd, double viscosityCp) {
            double rw = wellboreRadiusFt;
            return RadialReservoir.DIFFUSION
                    * permeabilityMd
                    * hours
                    / (porosity * viscosityCp * totalCompressibilityPerPsi * rw * rw);
        }

        @Override
        public double pressureDrop(double wellboreRadiusFt, double permeabilityMd, double viscosityCp) {
            return 0.5 * (Math.log(4.0 * dimensionlessTime(wellboreRadiusFt, permeabilityMd, viscosityCp)) - EULER);
        }
    }
}
