package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * Geometry of a pump of one rotor lobe in two stator lobes (1:2).
 *
 * <p>Displacement of one revolution: \[ V = 4\,e\,d\,P_s \] with the eccentricity \(e\) between the axes of rotor and
 * stator, the diameter \(d\) of the rotor's circular section and the pitch \(P_s\) of the stator, twice that of the rotor.
 *
 * <p>Thrust of the differential pressure on the rotor, towards the intake:
 * \[ F = \Delta p \left( 8\,e\,d + \frac{\pi d^2}{4} \right) \] The side of the rotor is a helix of lead \(P_s/2\), which a
 * screw motion leaves where it is; so the pressure and the seals on it do no work in that motion, and its thrust is
 * \(2\pi/(P_s/2)\) times the torque \(V\Delta p/2\pi\), that is \(8ed\,\Delta p\). The ends add their area. Exact without
 * friction; it goes with the effective tension of rods (see {@link RodLoads}), in which the area of the rod is not taken off.
 *
 * @param eccentricityIn eccentricity \(e\) (in), &gt; 0
 * @param rotorDiameterIn diameter \(d\) of the rotor's section, its minor diameter (in), more than twice the eccentricity
 * @param statorPitchIn pitch \(P_s\) of the stator, a full turn (in), &gt; 0
 * @see "Moineau, R. (1930). A new capsulism. Doctoral thesis, University of Paris"
 * @see "Matthews, C.M. et al. (2007). Progressing cavity pumping systems. Petroleum Engineering Handbook IV, ch. 15, SPE"
 */
public record PcpGeometry(double eccentricityIn, double rotorDiameterIn, double statorPitchIn)
        implements PcpDisplacement {

    /** Checks the ranges above; the section of a rotor covers its axis. */
    public PcpGeometry {
        Check.positive(eccentricityIn, "eccentricityIn", "in");
        Check.positive(rotorDiameterIn, "rotorDiameterIn", "in");
        Check.positive(statorPitchIn, "statorPitchIn", "in");
        Check.below(eccentricityIn, 0.5 * rotorDiameterIn, "eccentricityIn", "half of rotorDiameterIn", "in");
    }

    @Override
    public double volumeIn3() {
        return Moineau.volume(eccentricityIn, rotorDiameterIn, statorPitchIn);
    }

    @Override
    public double bblPerDayPerRpm() {
        return volumeIn3() * PcpUnits.BBL_PER_DAY_PER_IN3_PER_MIN;
    }

    @Override
    public double thrustAreaIn2() {
        return Moineau.thrustArea(eccentricityIn, rotorDiameterIn);
    }

    /**
     * Open area between rotor and stator, the same at every section and time.
     *
     * @return \(4ed\) (in²)
     */
    public double fluidAreaIn2() {
        return 4.0 * eccentricityIn * rotorDiameterIn;
    }
}
