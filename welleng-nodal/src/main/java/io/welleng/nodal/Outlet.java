package io.welleng.nodal;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flowline.Flowline;

/** Where the pressure is known at the surface, and what lies between there and the wellhead. */
public sealed interface Outlet {

    /** Greatest pressure at an outlet (psia). */
    double MAX_PRESSURE_PSIA = 30_000.0;

    /**
     * The known pressure.
     *
     * @return pressure (psia)
     */
    double pressurePsia();

    /**
     * The same outlet at another pressure.
     *
     * @param otherPsia pressure (psia), &gt; 0, at most 30,000
     * @return a new outlet
     */
    Outlet withPressurePsia(double otherPsia);

    /**
     * The pressure is known at the wellhead itself.
     *
     * @param pressurePsia flowing tubing head pressure (psia), &gt; 0, at most 30,000
     */
    record Wellhead(double pressurePsia) implements Outlet {

        /** Checks the range above. */
        public Wellhead {
            check(pressurePsia);
        }

        @Override
        public Wellhead withPressurePsia(double otherPsia) {
            return new Wellhead(otherPsia);
        }
    }

    /**
     * The pressure is known at the separator, behind choke and flowline.
     *
     * @param pressurePsia pressure at the separator (psia), &gt; 0, at most 30,000
     * @param flowline pipe from the choke to the separator; none where null
     * @param choke choke at the wellhead; none where null
     * @param flowlineMethod flow correlation of the flowline, one made for level and downhill flow; that of the well where
     *     null
     */
    record Separator(
            double pressurePsia,
            @OptionalValue Flowline flowline,
            @OptionalValue WellheadChoke choke,
            @OptionalValue FlowMethod flowlineMethod)
            implements Outlet {

        /** Checks the range above. */
        public Separator {
            check(pressurePsia);
        }

        /**
         * A separator behind choke and flowline, with one flow correlation for well and flowline.
         *
         * @param pressurePsia pressure at the separator (psia), &gt; 0, at most 30,000
         * @param flowline pipe from the choke to the separator; none where null
         * @param choke choke at the wellhead; none where null
         */
        public Separator(double pressurePsia, Flowline flowline, WellheadChoke choke) {
            this(pressurePsia, flowline, choke, null);
        }

        @Override
        public Separator withPressurePsia(double otherPsia) {
            return new Separator(otherPsia, flowline, choke, flowlineMethod);
        }
    }

    private static void check(double pressurePsia) {
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(pressurePsia, 0, MAX_PRESSURE_PSIA, "pressurePsia", "psia");
    }
}
