package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/** What a pump is rated to lift, as its catalogue says it. */
public sealed interface LiftRating {

    /**
     * The rating as a pressure.
     *
     * @return differential pressure (psi)
     */
    double pressurePsi();

    /**
     * A differential pressure.
     *
     * @param pressurePsi rated differential pressure (psi), &gt; 0
     */
    record Pressure(double pressurePsi) implements LiftRating {

        /** Checks the range above. */
        public Pressure {
            Check.positive(pressurePsi, "pressurePsi", "psi");
        }
    }

    /**
     * A head of fresh water of 60 °F, 62.37 lb/ft³.
     *
     * @param headFt rated head (ft), &gt; 0
     */
    record Head(double headFt) implements LiftRating {

        /** Fresh water at 60 °F, 999.016 kg/m³, in psi per foot under standard gravity. */
        private static final double PSI_PER_FT = 999.016 * 9.80665 * 0.3048 * 0.0254 * 0.0254 / PcpUnits.LBF_N;

        /** Checks the range above. */
        public Head {
            Check.positive(headFt, "headFt", "ft");
        }

        @Override
        public double pressurePsi() {
            return headFt * PSI_PER_FT;
        }
    }
}
