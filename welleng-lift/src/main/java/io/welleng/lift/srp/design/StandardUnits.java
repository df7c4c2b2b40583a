package io.welleng.lift.srp.design;

import io.welleng.lift.srp.unit.UnitDesignation;
import io.welleng.lift.srp.unit.UnitType;
import java.util.Optional;

/**
 * Standard sizes of gearboxes, structures and strokes. Each is chosen by itself, so that a combination need not be one that
 * is made.
 *
 * @see "API Spec 11E, Specification for Pumping Units: reducer ratings, structure ratings and stroke lengths"
 */
final class StandardUnits {

    /** Peak torque (thousand in·lbf); the smallest, 6.4, is left out. */
    private static final int[] GEARBOX = {
        10, 16, 25, 40, 57, 80, 114, 160, 228, 320, 456, 640, 912, 1280, 1824, 2560, 3648
    };

    /** Polished-rod load (hundred lbf). */
    private static final int[] STRUCTURE = {
        32, 53, 56, 67, 76, 89, 95, 109, 119, 133, 143, 173, 200, 213, 246, 256, 305, 365, 427, 470
    };

    /** Stroke (in). */
    private static final int[] STROKE = {
        16, 20, 24, 30, 36, 42, 48, 54, 64, 74, 86, 100, 120, 144, 168, 192, 216, 240, 300
    };

    /** By how much the real stroke of a unit may exceed its nominal one: linkages give no round figures (fraction). */
    private static final double NOMINAL = 0.05;

    private StandardUnits() {}

    static double greatestGearboxInLbf() {
        return 1000.0 * GEARBOX[GEARBOX.length - 1];
    }

    static double greatestStructureLbf() {
        return 100.0 * STRUCTURE[STRUCTURE.length - 1];
    }

    /** The smallest conventional unit for a torque (in·lbf), a load (lbf) and a stroke (in); empty where none is large enough. */
    static Optional<UnitDesignation> smallest(double torqueInLbf, double loadLbf, double strokeIn) {
        int gearbox = least(GEARBOX, torqueInLbf / 1000.0);
        int structure = least(STRUCTURE, loadLbf / 100.0);
        int stroke = least(STROKE, strokeIn / (1.0 + NOMINAL));
        return gearbox == 0 || structure == 0 || stroke == 0
                ? Optional.empty()
                : Optional.of(new UnitDesignation(UnitType.CONVENTIONAL, gearbox, structure, stroke, true, false));
    }

    /** The least size that is enough; 0 where none is. */
    private static int least(int[] sizes, double needed) {
        for (int size : sizes) {
            if (size >= needed) {
                return size;
            }
        }
        return 0;
    }
}
