package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;

/**
 * The kind of an inflow curve, without its size: a productivity index, a reservoir or tests give that. What a kind needs
 * beside them is in its record.
 */
public sealed interface InflowCurve {

    /**
     * The curve of this kind with a productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     * @return the curve
     */
    Ipr fromPi(double reservoirPressurePsia, double productivityIndex);

    /**
     * The curve of this kind of a reservoir.
     *
     * @param reservoirPressurePsia reservoir pressure that the reservoir's flow counts from (psia), &gt; 0
     * @param reservoir rock and fluid
     * @return the curve
     */
    default Ipr fromReservoir(double reservoirPressurePsia, RadialReservoir reservoir) {
        return fromPi(
                reservoirPressurePsia, Check.present(reservoir, "reservoir").productivityIndex());
    }

    /** Straight line: {@link io.welleng.nodal.ipr.Darcy}. */
    record Darcy() implements InflowCurve {

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            return Ipr.darcyFromPi(reservoirPressurePsia, productivityIndex);
        }
    }

    /** Saturated reservoir: {@link io.welleng.nodal.ipr.Vogel}. */
    record Vogel() implements InflowCurve {

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            return Ipr.vogelFromPi(reservoirPressurePsia, productivityIndex);
        }
    }

    /**
     * Straight above the bubble point, Vogel below: {@link io.welleng.nodal.ipr.Composite}.
     *
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     */
    record Composite(double bubblePointPsia) implements InflowCurve {

        /** Checks the range above. */
        public Composite {
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            return Ipr.compositeFromPi(reservoirPressurePsia, bubblePointPsia, productivityIndex);
        }
    }

    /**
     * Damaged or stimulated well: {@link io.welleng.nodal.ipr.Standing}.
     *
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param flowEfficiency flow efficiency (fraction), 0.01–5; null takes that of the skin of a {@link RadialReservoir},
     *     and is possible only with one
     */
    record Standing(double bubblePointPsia, @OptionalValue Double flowEfficiency) implements InflowCurve {

        /** Checks the ranges above. */
        public Standing {
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
            if (flowEfficiency != null) {
                new io.welleng.nodal.ipr.Standing(1.0, 1.0, 1.0, flowEfficiency);
            }
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            Check.present(flowEfficiency, "flowEfficiency");
            return new io.welleng.nodal.ipr.Standing(
                    reservoirPressurePsia, bubblePointPsia, productivityIndex, flowEfficiency);
        }

        @Override
        public Ipr fromReservoir(double reservoirPressurePsia, RadialReservoir reservoir) {
            Check.present(reservoir, "reservoir");
            return new io.welleng.nodal.ipr.Standing(
                    reservoirPressurePsia,
                    bubblePointPsia,
                    reservoir.productivityIndex(),
                    flowEfficiency == null ? reservoir.flowEfficiency() : flowEfficiency);
        }
    }

    /**
     * Back-pressure curve: {@link io.welleng.nodal.ipr.Fetkovich}.
     *
     * @param exponent n (dimensionless), 0.5–1; null where tests give it. A productivity index or a reservoir gives the
     *     curve with n = 1 only
     */
    record Fetkovich(@OptionalValue Double exponent) implements InflowCurve {

        /** Checks the range above. */
        public Fetkovich {
            if (exponent != null) {
                Check.inRange(exponent, 0.5, 1.0, "exponent", "(dimensionless)");
            }
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            if (exponent == null || exponent != 1.0) {
                throw new InvalidInputException(
                        "exponent",
                        "1 with a productivity index, which other exponents do not have",
                        "(dimensionless)",
                        String.valueOf(exponent));
            }
            return Ipr.fetkovichFromPi(reservoirPressurePsia, productivityIndex);
        }
    }

    /**
     * Straight above the bubble point, Fetkovich's parabola below: {@link io.welleng.nodal.ipr.FetkovichComposite}.
     *
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     */
    record FetkovichComposite(double bubblePointPsia) implements InflowCurve {

        /** Checks the range above. */
        public FetkovichComposite {
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            return new io.welleng.nodal.ipr.FetkovichComposite(
                    reservoirPressurePsia, bubblePointPsia, productivityIndex);
        }
    }

    /**
     * Turbulent flow: {@link io.welleng.nodal.ipr.Jones}.
     *
     * @param turbulencePsiPerStbPerDay2 turbulence coefficient a (psi/(STB/d)²), &ge; 0; null where tests give it
     */
    record Jones(@OptionalValue Double turbulencePsiPerStbPerDay2) implements InflowCurve {

        /** Checks the range above. */
        public Jones {
            if (turbulencePsiPerStbPerDay2 != null) {
                Check.notNegative(turbulencePsiPerStbPerDay2, "turbulencePsiPerStbPerDay2", "psi/(STB/d)²");
            }
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
            Check.present(turbulencePsiPerStbPerDay2, "turbulencePsiPerStbPerDay2");
            return new io.welleng.nodal.ipr.Jones(
                    reservoirPressurePsia, 1.0 / productivityIndex, turbulencePsiPerStbPerDay2);
        }
    }

    /**
     * Turbulent flow, its coefficient from rock and fluid: {@link io.welleng.nodal.ipr.Jones}. Only with a reservoir.
     *
     * @param velocity correlation of the velocity coefficient
     * @param oilDensityLbPerFt3 density of the oil in the reservoir (lb/ft³), &gt; 0
     * @param perforatedThicknessFt perforated interval (ft), &gt; 0
     */
    record JonesRock(VelocityCoefficient velocity, double oilDensityLbPerFt3, double perforatedThicknessFt)
            implements InflowCurve {

        /** Checks the ranges above. */
        public JonesRock {
            Check.present(velocity, "velocity");
            Check.positive(oilDensityLbPerFt3, "oilDensityLbPerFt3", "lb/ft³");
            Check.positive(perforatedThicknessFt, "perforatedThicknessFt", "ft");
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            throw InflowCurve.onlyReservoir(this);
        }

        @Override
        public Ipr fromReservoir(double reservoirPressurePsia, RadialReservoir reservoir) {
            Check.present(reservoir, "reservoir");
            return new io.welleng.nodal.ipr.Jones(
                    reservoirPressurePsia,
                    1.0 / reservoir.productivityIndex(),
                    io.welleng.nodal.ipr.Jones.turbulencePsiPerStbPerDay2(
                            velocity, reservoir, oilDensityLbPerFt3, perforatedThicknessFt));
        }
    }

    /**
     * {@link io.welleng.nodal.ipr.KlinsClark}.
     *
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     */
    record KlinsClark(double bubblePointPsia) implements InflowCurve {

        /** Checks the range above. */
        public KlinsClark {
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            return new io.welleng.nodal.ipr.KlinsClark(reservoirPressurePsia, bubblePointPsia, productivityIndex);
        }
    }

    /**
     * Oil and water, each with its curve: {@link io.welleng.nodal.ipr.Wiggins}.
     *
     * @param waterCut water over liquid (fraction), 0 to below 1: of every test without its own, or, with a productivity
     *     index or a reservoir, at small drawdown
     */
    record Wiggins(double waterCut) implements InflowCurve {

        /** Checks the range above. */
        public Wiggins {
            Check.fraction(waterCut, "waterCut");
            Check.below(waterCut, 1.0, "waterCut", "one", "(fraction)");
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
            Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
            double chord = productivityIndex * reservoirPressurePsia;
            return new io.welleng.nodal.ipr.Wiggins(
                    reservoirPressurePsia,
                    chord * (1.0 - waterCut) / io.welleng.nodal.ipr.Wiggins.OIL_SLOPE,
                    chord * waterCut / io.welleng.nodal.ipr.Wiggins.WATER_SLOPE);
        }
    }

    /**
     * Composite curve with water: {@link io.welleng.nodal.ipr.Petrobras}.
     *
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param waterCut water over liquid (fraction), 0–1
     */
    record Petrobras(double bubblePointPsia, double waterCut) implements InflowCurve {

        /** Checks the ranges above. */
        public Petrobras {
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
            Check.fraction(waterCut, "waterCut");
        }

        @Override
        public Ipr fromPi(double reservoirPressurePsia, double productivityIndex) {
            return new io.welleng.nodal.ipr.Petrobras(
                    reservoirPressurePsia, bubblePointPsia, productivityIndex, waterCut);
        }
    }

    /** A curve that only rock and fluid can give. */
    private static InvalidInputException onlyReservoir(InflowCurve curve) {
        return new InvalidInputException("curve", "one of a productivity index or tests", "", curve.toString());
    }
}
