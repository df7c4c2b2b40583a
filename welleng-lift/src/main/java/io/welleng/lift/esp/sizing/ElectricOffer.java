package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.CableChoice;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorModel;
import io.welleng.lift.esp.electric.Protector;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import java.util.List;

/**
 * Motors, cables, transformers and drives to choose from. {@link GenericElectrics} has generic ones; for a real design give
 * name plates.
 *
 * @param motors motors; those not smaller than the inside of the casing are left out
 * @param targetLoad greatest load of the motor at the design frequency (fraction of rated power), &gt; 0 and at most 1
 * @param protector protector with what else the shaft turns beside the pump; null where nothing is counted
 * @param cables cables, each with its length
 * @param maxDropVPer1000Ft greatest drop by resistance (V per 1,000 ft), &gt; 0
 * @param cableTemperatureF mean temperature of the conductor over its length (°F), from −100 to 600
 * @param transformers transformers; empty where the cable gets its voltage without one
 * @param drives variable speed drives; empty where the motor runs at the design frequency, that of the grid
 */
public record ElectricOffer(
        List<Motor> motors,
        double targetLoad,
        @OptionalValue Protector protector,
        List<Cable> cables,
        double maxDropVPer1000Ft,
        double cableTemperatureF,
        List<Transformer> transformers,
        List<Vsd> drives) {

    /** Checks the ranges above. */
    public ElectricOffer {
        motors = List.copyOf(Check.notEmpty(motors, "motors"));
        Check.positive(targetLoad, "targetLoad", "(fraction)");
        Check.fraction(targetLoad, "targetLoad");
        cables = List.copyOf(Check.notEmpty(cables, "cables"));
        Check.positive(maxDropVPer1000Ft, "maxDropVPer1000Ft", "V/1000 ft");
        Check.inRange(cableTemperatureF, -100.0, 600.0, "cableTemperatureF", "°F");
        transformers = List.copyOf(Check.present(transformers, "transformers"));
        drives = List.copyOf(Check.present(drives, "drives"));
    }

    /**
     * Generic motors of a family and copper cables, loaded to 0.85 of rated power, with the usual drop of {@link
     * CableChoice#USUAL_DROP_V_PER_1000_FT}; without protector, transformer and drive.
     *
     * @param family curves of the motors
     * @param cableLengthFt length of the cable (ft), &gt; 0
     * @param cableTemperatureF mean temperature of the conductor (°F), from −100 to 600
     * @return the offer
     */
    public static ElectricOffer generic(MotorModel family, double cableLengthFt, double cableTemperatureF) {
        return new ElectricOffer(
                GenericElectrics.motors(family),
                0.85,
                null,
                GenericElectrics.cables(cableLengthFt),
                CableChoice.USUAL_DROP_V_PER_1000_FT,
                cableTemperatureF,
                List.of(),
                List.of());
    }

    /**
     * The same offer with surface equipment.
     *
     * @param stepUp transformers; empty where the cable gets its voltage without one
     * @param speed variable speed drives; empty where there is none
     * @return a new offer
     */
    public ElectricOffer withSurface(List<Transformer> stepUp, List<Vsd> speed) {
        return new ElectricOffer(
                motors, targetLoad, protector, cables, maxDropVPer1000Ft, cableTemperatureF, stepUp, speed);
    }
}
