package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/** What a pump displaces in one revolution, and how hard pressure pulls at its rotor. */
public sealed interface PcpDisplacement permits PcpGeometry, PcpDisplacement.PerRpm, PcpDisplacement.At100Rpm {

    /**
     * Displacement, without slip.
     *
     * @return rate per speed (bbl/d per rpm)
     */
    double bblPerDayPerRpm();

    /**
     * Area by which the differential pressure pulls the rotor down.
     *
     * @return thrust over differential pressure (in²)
     */
    double thrustAreaIn2();

    /**
     * Displacement of one revolution.
     *
     * @return volume (in³)
     */
    default double volumeIn3() {
        return bblPerDayPerRpm() / PcpUnits.BBL_PER_DAY_PER_IN3_PER_MIN;
    }

    /**
     * As catalogues with one figure give it.
     *
     * @param bblPerDayPerRpm displacement (bbl/d per rpm), &gt; 0
     * @param thrustAreaIn2 thrust on the rotor over differential pressure (in²), &gt; 0; see {@link PcpGeometry}
     */
    record PerRpm(double bblPerDayPerRpm, double thrustAreaIn2) implements PcpDisplacement {

        /** Checks the ranges above. */
        public PerRpm {
            Check.positive(bblPerDayPerRpm, "bblPerDayPerRpm", "bbl/d/rpm");
            Check.positive(thrustAreaIn2, "thrustAreaIn2", "in2");
        }
    }

    /**
     * As catalogues give it that name pumps by their rate at 100 rpm.
     *
     * @param rateAt100RpmBblPerDay rate at 100 rpm without slip (bbl/d), &gt; 0
     * @param thrustAreaIn2 thrust on the rotor over differential pressure (in²), &gt; 0; see {@link PcpGeometry}
     */
    record At100Rpm(double rateAt100RpmBblPerDay, double thrustAreaIn2) implements PcpDisplacement {

        private static final double RPM = 100.0;

        /** Checks the ranges above. */
        public At100Rpm {
            Check.positive(rateAt100RpmBblPerDay, "rateAt100RpmBblPerDay", "bbl/d");
            Check.positive(thrustAreaIn2, "thrustAreaIn2", "in2");
        }

        @Override
        public double bblPerDayPerRpm() {
            return rateAt100RpmBblPerDay / RPM;
        }
    }
}
