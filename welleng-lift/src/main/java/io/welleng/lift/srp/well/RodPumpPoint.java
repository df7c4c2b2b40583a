package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.rod.StressReport;

/**
 * A rod pump in its well at one speed and stroke.
 *
 * @param strokesPerMinute speed (1/min)
 * @param strokeIn stroke of the polished rod (in)
 * @param rateStbPerDay liquid rate (STB/d)
 * @param oilStbPerDay oil rate (STB/d)
 * @param waterStbPerDay water rate (STB/d)
 * @param pwfPsia flowing pressure at the perforations (psia)
 * @param intakePressurePsia pressure at the intake (psia)
 * @param intakeTemperatureF temperature at the intake (°F)
 * @param dischargePressurePsia pressure in the tubing above the plunger (psia)
 * @param pumpGasFraction free gas in the volume that enters the pump, behind separation (fraction)
 * @param ventedGasMscfPerDay gas up the annulus (Mscf/d)
 * @param plungerStrokeIn travel of the plunger in the barrel (in)
 * @param displacementBblPerDay volume that the plunger sweeps (bbl/d)
 * @param liquidBblPerDay liquid that comes to the pump, at conditions of the intake (bbl/d)
 * @param slipBblPerDay liquid that slips back past the plunger (bbl/d)
 * @param fillage liquid that goes through the plunger, what slips back included, over the displacement (fraction)
 * @param inflowFillage the same over what the pump could take in with this gas (fraction): 1 where the pump is the limit,
 *     less where the reservoir is
 * @param peakLoadLbf greatest load of the polished rod (lbf)
 * @param minimumLoadLbf least load of the polished rod (lbf)
 * @param leastTensionLbf least effective tension of the rods anywhere (lbf), negative in compression
 * @param polishedRodHp power at the polished rod (hp)
 * @param stress stresses of all sections against their diagrams, of the effective tension at their tops, buoyancy spread along
 *     the rods
 * @param rodLoading greatest loading of a section, its share of the allowable range of stress (fraction); where the least
 *     stress alone is beyond the diagram 1 and the excess of the greatest stress over the allowable, by the tensile strength
 * @param worstSection section with that loading, from 0 at the top
 * @param structureLoading peak load over the rating of the structure (fraction)
 * @param asIs gearbox and motor with the counterbalance as it is
 * @param balanced gearbox and motor with the counterbalance of least peak torque that the unit can be given
 * @param idealStrength strength of the counterbalance of least peak torque were it without bounds (in·lbf, lbf or psia, as
 *     its kind)
 * @param rebalanced which of the two counts for limits, energy and margin: {@code balanced} where true
 * @param kwhPerStbLiquid energy over liquid (kWh/STB)
 * @param kwhPerStbOil energy over oil (kWh/STB); null where there is none
 */
public record RodPumpPoint(
        double strokesPerMinute,
        double strokeIn,
        double rateStbPerDay,
        double oilStbPerDay,
        double waterStbPerDay,
        double pwfPsia,
        double intakePressurePsia,
        double intakeTemperatureF,
        double dischargePressurePsia,
        double pumpGasFraction,
        double ventedGasMscfPerDay,
        double plungerStrokeIn,
        double displacementBblPerDay,
        double liquidBblPerDay,
        double slipBblPerDay,
        double fillage,
        double inflowFillage,
        double peakLoadLbf,
        double minimumLoadLbf,
        double leastTensionLbf,
        double polishedRodHp,
        StressReport stress,
        double rodLoading,
        int worstSection,
        double structureLoading,
        DriveLoad asIs,
        DriveLoad balanced,
        double idealStrength,
        boolean rebalanced,
        double kwhPerStbLiquid,
        @OptionalValue Double kwhPerStbOil) {

    /** Checks that the parts are there. */
    public RodPumpPoint {
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        Check.present(stress, "stress");
        Check.present(asIs, "asIs");
        Check.present(balanced, "balanced");
    }

    /**
     * Gearbox and motor with the counterbalance that counts.
     *
     * @return {@link #balanced} or {@link #asIs}
     */
    public DriveLoad counted() {
        return rebalanced ? balanced : asIs;
    }

    /**
     * Whether the reservoir gives less than the pump could take.
     *
     * @return true where the pump does not fill for want of liquid
     */
    public boolean isPumpedOff() {
        return inflowFillage < 1.0;
    }

    @Override
    public String toString() {
        return "RodPumpPoint[" + Figures.four(strokesPerMinute) + " strokes/min of " + Figures.four(strokeIn) + " in, "
                + Figures.four(rateStbPerDay) + " STB/d at " + Figures.four(intakePressurePsia) + " psia, fillage "
                + Figures.four(fillage) + ", polished rod " + Figures.four(minimumLoadLbf) + " to "
                + Figures.four(peakLoadLbf) + " lbf, rods " + Figures.four(100.0 * rodLoading) + " %, gearbox "
                + Figures.four(100.0 * counted().torque().gearboxLoading()) + " %, "
                + Figures.four(kwhPerStbLiquid) + " kWh/STB]";
    }
}
