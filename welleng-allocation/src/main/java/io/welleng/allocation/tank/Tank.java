package io.welleng.allocation.tank;

import io.welleng.allocation.tank.TankOutcome.Gauged;
import io.welleng.allocation.tank.TankOutcome.NotCorrected;
import io.welleng.allocation.tank.TankOutcome.OutsideTable;
import io.welleng.allocation.tank.TankOutcome.RoofTooHeavy;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.CorrectionOutcome.Corrected;
import io.welleng.allocation.volume.FactorRounding;
import io.welleng.allocation.volume.StandardVolumes;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.OilGravity;
import java.util.ArrayList;
import java.util.List;

/**
 * An atmospheric tank. Oil in it is at 0 psig; where the correction rounds, the shell temperature and CTSh are rounded as
 * the standard does.
 *
 * @param name name of the tank
 * @param shape volume below a level
 * @param shell shell of an upright cylindrical tank, to correct for its temperature; null for no correction
 * @param roof floating roof; null for a fixed roof
 * @param correction how the oil is corrected to base
 * @see "API MPMS 12.1.1 (1996), Calculation of Static Petroleum Quantities: Upright Cylindrical Tanks"
 */
public record Tank(
        String name,
        TankShape shape,
        @OptionalValue TankShell shell,
        @OptionalValue FloatingRoof roof,
        VolumeCorrection correction) {

    /** Checks that the parts are there. */
    public Tank {
        Check.text(name, "name");
        Check.present(shape, "shape");
        Check.present(correction, "correction");
    }

    /**
     * Volumes of a gauging.
     *
     * @param gauging what was read
     * @return the volumes, or why there are none
     */
    public TankOutcome gauge(Gauging gauging) {
        Check.present(gauging, "gauging");
        if (!inTable(gauging.levelFt())) {
            return outsideTable(gauging.levelFt());
        }
        boolean water = gauging.freeWaterLevelFt() > 0.0;
        if (water && !inTable(gauging.freeWaterLevelFt())) {
            return outsideTable(gauging.freeWaterLevelFt());
        }
        CorrectionOutcome outcome = gauging.density().factors(correction, gauging.temperatureF(), 0.0);
        if (!(outcome instanceof Corrected corrected)) {
            return new NotCorrected(outcome);
        }
        VolumeFactors factors = corrected.factors();
        List<Advisory> advisories = new ArrayList<>(factors.advisories());
        double total = shape.volumeBbl(gauging.levelFt());
        double freeWater = water ? shape.volumeBbl(gauging.freeWaterLevelFt()) : 0.0;
        double ctsh = shell == null
                ? 1.0
                : shell.ctsh(gauging.temperatureF(), gauging.ambientF(), correction.rounding() != FactorRounding.NONE);
        double oil = (total - freeWater) * ctsh;
        double adjustment = roofAdjustmentBbl(gauging.levelFt(), factors, advisories);
        double grossObserved = oil + adjustment;
        if (grossObserved < 0.0) {
            return new RoofTooHeavy(oil, -adjustment);
        }
        return new Gauged(new TankVolumes(
                total,
                freeWater,
                ctsh,
                adjustment,
                factors,
                StandardVolumes.of(grossObserved, factors, gauging.sedimentAndWater()),
                advisories));
    }

    private boolean inTable(double levelFt) {
        return levelFt >= shape.leastLevelFt() && levelFt <= shape.greatestLevelFt();
    }

    private OutsideTable outsideTable(double levelFt) {
        return new OutsideTable(levelFt, shape.leastLevelFt(), shape.greatestLevelFt());
    }

    private double roofAdjustmentBbl(double levelFt, VolumeFactors factors, List<Advisory> advisories) {
        if (roof == null || levelFt <= roof.standsAtFt()) {
            return 0.0;
        }
        if (levelFt < roof.floatsAtFt()) {
            advisories.add(new Advisory(
                    "roof_in_critical_zone",
                    "At this level (ft) the roof neither stands nor floats freely; the volume is uncertain",
                    levelFt,
                    roof.floatsAtFt(),
                    null));
        }
        double density = factors.densityKgPerM3();
        return roof.adjustmentBbl(density, OilGravity.densityToApi(density, DensityUnit.KG_PER_M3));
    }
}
