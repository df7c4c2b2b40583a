package io.welleng.lift.srp.tubing;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.rod.MillsLoads;
import io.welleng.lift.srp.rod.RodString;

/**
 * Travel of the plunger by the old rule of thumb: the stroke of the polished rod, less the stretch of rods and tubing as
 * the load of the liquid moves between them, more the overtravel by the inertia of the rods,
 * \[ S_p = S - F_o\left(\frac{1}{k_r} + \frac{1}{k_t}\right) + 2\alpha\,e_W, \quad \alpha = \frac{S}{2}\frac{\omega^2}{g} \]
 * with the stretch \(e_W\) of the rods by their own weight in air, taken once at either end of the stroke. For uniform
 * rods the last term is Coberly's \( 40.8\,L^2\alpha/E \). It knows no waves and no damping: a check by hand, not a
 * substitute for API RP 11L or the wave equation.
 *
 * @param strokeIn stroke of the polished rod (in)
 * @param rodStretchIn stretch of the rods by the liquid (in)
 * @param tubingStretchIn stretch of the tubing by the liquid (in)
 * @param overtravelIn overtravel by inertia (in)
 * @see "Coberly, C.J. (1938). Problems in Modern Deep-well Pumping. Oil and Gas Journal, May 12 and 19"
 * @see "Nind, T.E.W. (1964). Principles of Oil Well Production. McGraw-Hill, ch. 9"
 */
public record PlungerTravel(double strokeIn, double rodStretchIn, double tubingStretchIn, double overtravelIn) {

    /** Checks that the parts are numbers. */
    public PlungerTravel {
        Check.positive(strokeIn, "strokeIn", "in");
        Check.notNegative(rodStretchIn, "rodStretchIn", "in");
        Check.notNegative(tubingStretchIn, "tubingStretchIn", "in");
        Check.notNegative(overtravelIn, "overtravelIn", "in");
    }

    /**
     * The travel in a well.
     *
     * @param rods the rods
     * @param tubing the tubing
     * @param well plunger, liquid, stroke and speed
     * @return the travel and its parts
     */
    public static PlungerTravel of(RodString rods, TubingString tubing, MillsLoads well) {
        Check.present(rods, "rods");
        Check.present(tubing, "tubing");
        Check.present(well, "well");
        double fluidLbf = well.fluidLoadLbf();
        return new PlungerTravel(
                well.strokeIn(),
                rods.stretchIn(fluidLbf),
                tubing.stretchIn(fluidLbf),
                2.0 * well.accelerationFactor() * rods.ownWeightStretchIn(0.0));
    }

    /**
     * Travel of the plunger without inertia, as at a creeping speed.
     *
     * @return stroke less stretch (in), negative where the stroke does not even lift the liquid
     */
    public double staticTravelIn() {
        return strokeIn - rodStretchIn - tubingStretchIn;
    }

    /**
     * Travel of the plunger.
     *
     * @return static travel and overtravel (in), not above 0 where the plunger stands still
     */
    public double travelIn() {
        return staticTravelIn() + overtravelIn;
    }

    @Override
    public String toString() {
        return "PlungerTravel[" + Figures.four(travelIn()) + " in of " + Figures.four(strokeIn) + " in: rods "
                + Figures.four(-rodStretchIn) + ", tubing " + Figures.four(-tubingStretchIn) + ", overtravel "
                + Figures.four(overtravelIn) + " in]";
    }
}
