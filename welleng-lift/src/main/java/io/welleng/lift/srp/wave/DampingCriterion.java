package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;

/** What the pump card must be like for the damping to be right. */
public sealed interface DampingCriterion {

    /** Foot-pounds per minute of a horsepower. */
    double FT_LBF_PER_MIN_PER_HP = 33_000.0;

    /**
     * The work of the pump per stroke is known: what the polished rod gives beyond it is lost along the rods. Yields
     * one coefficient for up and down, and any solver serves.
     *
     * @param workFtLbf work of the pump card (ft·lbf), &gt; 0
     */
    record PumpWork(double workFtLbf) implements DampingCriterion {

        /** Checks the range above. */
        public PumpWork {
            Check.positive(workFtLbf, "workFtLbf", "ft lbf");
        }

        /**
         * From the hydraulic power that lifts the liquid.
         *
         * @param powerHp hydraulic power (hp), &gt; 0
         * @param strokesPerMinute pumping speed (1/min), &gt; 0
         * @return the work of each stroke
         */
        public static PumpWork ofPower(double powerHp, double strokesPerMinute) {
            Check.positive(powerHp, "powerHp", "hp");
            Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
            return new PumpWork(powerHp * FT_LBF_PER_MIN_PER_HP / strokesPerMinute);
        }
    }

    /**
     * The load of the liquid on the plunger is known, its work follows from the card itself: fluid load times net
     * stroke, the distance between loading and unloading at half the fluid load. Everitt and Jennings iterate
     * between net stroke, hydraulic power and damping; this is the fixed point of that iteration, with the losses
     * summed along the rods instead of estimated from a harmonic motion. One coefficient for up and down.
     *
     * @param fluidLoadLbf pressure across the plunger times its area (lbf), &gt; 0
     * @see "Everitt, T.A. and Jennings, J.W. (1992). An improved finite-difference calculation of downhole
     *     dynamometer cards for sucker-rod pumps. SPE Prod. Eng. 7(1), 121–127, SPE 18189"
     */
    record NetStroke(double fluidLoadLbf) implements DampingCriterion {

        /** Checks the range above. */
        public NetStroke {
            Check.positive(fluidLoadLbf, "fluidLoadLbf", "lbf");
        }
    }

    /**
     * Top and bottom of the pump card are level: while a valve stays as it is the load does not change. Too little
     * damping leaves drag in the load, which bulges with the speed of the rods, too much takes drag off that was not
     * there. The coefficients minimise the squared deviations of the load from its mean on top and from its mean on
     * the bottom. Top are the points above the middle of the load range and bottom those below, within a part of the
     * plunger stroke and away from the moments at which the load passes the middle; so a late unloading (fluid
     * pound, gas) does not spoil it.
     *
     * @param from where the part of the stroke begins that counts (fraction of the plunger stroke), 0 to below
     *     {@code to}
     * @param to where it ends (fraction), at most 1
     * @param apart whether up and down have coefficients of their own, which finite differences only can answer
     */
    record LevelStrokes(double from, double to, boolean apart) implements DampingCriterion {

        /** Checks the ranges above. */
        public LevelStrokes {
            Check.fraction(from, "from");
            Check.fraction(to, "to");
            Check.below(from, to, "from", "to", "");
        }

        /**
         * The middle 10 to 90 % of the stroke.
         *
         * @param apart whether up and down have coefficients of their own
         * @return the criterion
         */
        public static LevelStrokes usual(boolean apart) {
            return new LevelStrokes(0.1, 0.9, apart);
        }
    }
}
