package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * How a curve changes as the reservoir pressure falls. Each method belongs to a kind of curve and gives one of the same
 * kind.
 */
public sealed interface FutureInflow {

    /**
     * The curve at a lower reservoir pressure.
     *
     * @param present the curve now
     * @param futurePressurePsia average reservoir pressure then (psia), &gt; 0, at most that of now
     * @return the curve then
     */
    Ipr of(Ipr present, double futurePressurePsia);

    /**
     * Standing's: the slope at shut-in goes with the mobility of the oil,
     * \( J_f = J_p \frac{(k_{ro}/\mu_o B_o)_f}{(k_{ro}/\mu_o B_o)_p} \). For {@link Darcy}, {@link Vogel},
     * {@link Composite}, {@link KlinsClark}, {@link FetkovichComposite}, {@link Petrobras} and a curve with flow
     * efficiency.
     *
     * @param present mobility at the reservoir pressure of now
     * @param future mobility at that of then
     * @see "Standing, M.B. (1971). J. Pet. Tech. 23(9), 1141–1142, SPE-3332"
     */
    record Mobility(OilMobility present, OilMobility future) implements FutureInflow {

        /** Checks that both are there. */
        public Mobility {
            Check.present(present, "present");
            Check.present(future, "future");
        }

        @Override
        public Ipr of(Ipr now, double futurePressurePsia) {
            check(now, futurePressurePsia);
            double pf = futurePressurePsia;
            double ratio = future.value() / present.value();
            if (now instanceof Vogel vogel) {
                return new Vogel(pf, vogel.maxRateStbPerDay() * ratio * pf / vogel.shutInPressurePsia());
            }
            if (now instanceof Darcy darcy) {
                return new Darcy(pf, darcy.productivityIndex() * ratio);
            }
            if (now instanceof Composite curve) {
                return new Composite(pf, curve.bubblePointPsia(), curve.productivityIndex() * ratio);
            }
            if (now instanceof Standing curve) {
                return new Standing(
                        pf, curve.bubblePointPsia(), curve.productivityIndex() * ratio, curve.flowEfficiency());
            }
            if (now instanceof KlinsClark curve) {
                return new KlinsClark(pf, curve.bubblePointPsia(), curve.productivityIndex() * ratio);
            }
            if (now instanceof FetkovichComposite curve) {
                return new FetkovichComposite(pf, curve.bubblePointPsia(), curve.productivityIndex() * ratio);
            }
            if (now instanceof Petrobras curve) {
                return new Petrobras(pf, curve.bubblePointPsia(), curve.productivityIndex() * ratio, curve.waterCut());
            }
            throw other("a curve with a productivity index, for Standing's method", now);
        }
    }

    /**
     * Fetkovich's: the mobility falls in proportion to the reservoir pressure,
     * \( q = C \frac{p_{r,f}}{p_{r,p}} (p_{r,f}^2 - p_{wf}^2)^n \). For {@link io.welleng.nodal.ipr.Fetkovich}.
     *
     * @see "Fetkovich, M.J. (1973). The isochronal testing of oil wells. SPE-4529"
     */
    record PressureRatio() implements FutureInflow {

        @Override
        public Ipr of(Ipr now, double futurePressurePsia) {
            check(now, futurePressurePsia);
            if (now instanceof Fetkovich curve) {
                return new Fetkovich(
                        futurePressurePsia,
                        curve.coefficient() * futurePressurePsia / curve.shutInPressurePsia(),
                        curve.exponent());
            }
            throw other("Fetkovich's curve, for his method", now);
        }
    }

    /**
     * Eickmeier's: \( q_{max,f} = q_{max,p} (p_{r,f}/p_{r,p})^3 \), Fetkovich's law at zero pressure with n = 1. For
     * {@link Vogel}.
     *
     * @see "Eickmeier, J.R. (1968). How to accurately predict future well productivities. World Oil, May, 99"
     */
    record Eickmeier() implements FutureInflow {

        @Override
        public Ipr of(Ipr now, double futurePressurePsia) {
            check(now, futurePressurePsia);
            if (now instanceof Vogel curve) {
                double r = futurePressurePsia / curve.shutInPressurePsia();
                return new Vogel(futurePressurePsia, curve.maxRateStbPerDay() * r * r * r);
            }
            throw other("Vogel's curve, for Eickmeier's method", now);
        }
    }

    /**
     * Wiggins': with \( r = p_{r,f}/p_{r,p} \), \( q_{o,max,f} = q_{o,max,p} (0.15\,r + 0.84\,r^2) \) and
     * \( q_{w,max,f} = q_{w,max,p} (0.59\,r + 0.36\,r^2) \). These are fits, not identities: at r = 1 they give 99 % and
     * 95 % of the present rates. For {@link Wiggins}.
     *
     * @see "Wiggins, M.L. (1994). SPE Res. Eng. 9(3), 181–182, SPE-25458"
     */
    record ThreePhase() implements FutureInflow {

        @Override
        public Ipr of(Ipr now, double futurePressurePsia) {
            check(now, futurePressurePsia);
            if (now instanceof Wiggins curve) {
                double r = futurePressurePsia / curve.shutInPressurePsia();
                return new Wiggins(
                        futurePressurePsia,
                        curve.maxOilRateStbPerDay() * r * (0.15 + 0.84 * r),
                        curve.maxWaterRateStbPerDay() * r * (0.59 + 0.36 * r));
            }
            throw other("Wiggins' curve, for his method", now);
        }
    }

    private static void check(Ipr present, double futurePressurePsia) {
        Check.present(present, "present");
        Check.positive(futurePressurePsia, "futurePressurePsia", "psia");
        Check.inRange(futurePressurePsia, 0.0, present.shutInPressurePsia(), "futurePressurePsia", "psia");
    }

    private static InvalidInputException other(String rule, Ipr present) {
        return new InvalidInputException("present", rule, "", present.toString());
    }
}
