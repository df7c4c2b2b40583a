package io.welleng.lift.srp;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.reading.PumpData;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.wave.Buoyancy;

/**
 * Where the pump hangs and what stands above it.
 *
 * @param mdFt depth along the rods (ft)
 * @param tvdFt vertical depth (ft)
 * @param gradientPsiPerFt gradient of the fluid in the tubing (psi/ft)
 */
record PumpPlace(double mdFt, double tvdFt, double gradientPsiPerFt) {

    private static final double IN2_PER_FT2 = 144.0;

    /** The pump at the end of a string, in a hole or, with null, in a vertical well. */
    static PumpPlace of(RodString rods, HoleSetting hole, double specificGravity) {
        double md = rods.lengthFt();
        double tvd = md;
        if (hole != null) {
            DeviationSurvey path = hole.path();
            tvd = path.tvdFt(md) - path.tvdFt(0.0);
        }
        return new PumpPlace(md, tvd, specificGravity * Buoyancy.WATER_LBF_PER_FT3 / IN2_PER_FT2);
    }

    /** What the reading of the pump card needs; the tubing is null where it is anchored at the pump. */
    PumpData data(CardRecord card, PumpSetting pump, double tubingPressurePsia, TubingSetting tubing) {
        return new PumpData(
                pump.plungerDiameterIn(),
                card.strokesPerMinute(),
                tubingPressurePsia + gradientPsiPerFt * tvdFt,
                pump.plungerFrictionLbf(),
                pump.runFraction(),
                tubing == null || tubing.heldAt(mdFt)
                        ? null
                        : tubing.string(mdFt).springConstantLbfPerIn(),
                pump.fit(),
                pump.liquidVolumeFactor());
    }
}
