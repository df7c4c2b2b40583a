package io.welleng.lift.esp.sizing;

import io.welleng.core.units.Figures;
import io.welleng.lift.esp.electric.CableChoice;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorChoice;
import io.welleng.lift.esp.electric.SurfacePower;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.gas.MarchResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Motor, cable, transformer and drive for a pump, each the smallest of the offer that suffices at the design frequency, where
 * the pump takes the most.
 */
final class ElectricSizing {

    private static final double HOURS_PER_DAY = 24.0;

    private final EspSizingStudy study;
    private final ElectricOffer offer;
    private final double waterCut;

    ElectricSizing(EspSizingStudy study, double waterCut) {
        this.study = study;
        this.offer = study.electric();
        this.waterCut = waterCut;
    }

    /** A design or a rejection. */
    record Answer(ElectricDesign design, RejectedStage rejected) {}

    private static Answer no(
            String stage, RejectionReason reason, String explanation, double value, Double limit, String unit) {
        return new Answer(null, new RejectedStage(stage, reason, explanation, value, limit, unit));
    }

    Answer of(String stage, MarchResult atDesign, double exactHz, MarchResult atExact) {
        double hz = study.designFrequencyHz();
        double pumpHp = atDesign.power().shaftHp();
        double protectorHp = offer.protector() == null ? 0.0 : offer.protector().powerHpAt(hz);
        double casingIn = study.well().casing().insideDiameterIn();
        List<Motor> thatFit =
                offer.motors().stream().filter(motor -> motor.odIn() < casingIn).toList();
        if (thatFit.isEmpty()) {
            return no(
                    stage,
                    RejectionReason.MOTOR_TOO_WEAK,
                    "no motor goes into a casing of " + Figures.four(casingIn) + " in inside",
                    offer.motors().stream().mapToDouble(Motor::odIn).min().orElseThrow(),
                    casingIn,
                    "in");
        }
        MotorChoice motors = MotorChoice.of(thatFit, pumpHp + protectorHp, hz, offer.targetLoad());
        if (motors instanceof MotorChoice.TooWeak weak) {
            double strongest = weak.strongest().ratedPowerHpAt(hz);
            return no(
                    stage,
                    RejectionReason.MOTOR_TOO_WEAK,
                    "the strongest motor lacks " + Figures.four(weak.missingHp()) + " hp of rated power",
                    strongest + weak.missingHp(),
                    strongest,
                    "hp");
        }
        MotorChoice.Chosen motor = (MotorChoice.Chosen) motors;
        double ampere = motor.point().currentA();
        CableChoice cables =
                CableChoice.of(offer.cables(), ampere, offer.cableTemperatureF(), offer.maxDropVPer1000Ft());
        if (cables instanceof CableChoice.TooThin thin) {
            return no(
                    stage,
                    RejectionReason.CABLE_TOO_THIN,
                    (thin.ampacityLimits() ? "ampacity limits cables for " : "the thickest cable drops too much at ")
                            + Figures.four(ampere) + " A",
                    thin.leastDropVPer1000Ft(),
                    thin.dropLimitVPer1000Ft(),
                    "V/1000 ft");
        }
        CableChoice.Chosen cable = (CableChoice.Chosen) cables;
        ElectricSystem bare = new ElectricSystem(motor.motor(), offer.protector(), cable.cable(), null, null);
        return surface(stage, bare, atDesign, cable.dropVPer1000Ft(), exactHz, atExact);
    }

    private Answer surface(
            String stage, ElectricSystem bare, MarchResult atDesign, double drop, double exactHz, MarchResult atExact) {
        double hz = study.designFrequencyHz();
        SurfacePower most = bare.at(atDesign.power().shaftHp(), hz, offer.cableTemperatureF());
        Optional<Transformer> transformer = offer.transformers().stream()
                .filter(one -> one.ratingKva() >= most.cableKva()
                        && one.tapFor(most.surfaceVoltageV()).isPresent())
                .min(Comparator.comparingDouble(Transformer::ratingKva));
        if (transformer.isEmpty() && !offer.transformers().isEmpty()) {
            return no(
                    stage,
                    RejectionReason.TRANSFORMER_TOO_SMALL,
                    "no transformer has " + Figures.four(most.cableKva()) + " kVA at "
                            + Figures.four(most.surfaceVoltageV()) + " V",
                    most.cableKva(),
                    offer.transformers().stream()
                            .mapToDouble(Transformer::ratingKva)
                            .max()
                            .orElseThrow(),
                    "kVA");
        }
        double driveKva =
                most.cableKva() / transformer.map(Transformer::efficiency).orElse(1.0);
        Optional<Vsd> drive = offer.drives().stream()
                .filter(one -> one.ratingKva() >= driveKva / one.filterEfficiency() && one.maxFrequencyHz() >= hz)
                .min(Comparator.comparingDouble(Vsd::ratingKva));
        if (drive.isEmpty() && !offer.drives().isEmpty()) {
            return no(
                    stage,
                    RejectionReason.DRIVE_TOO_SMALL,
                    "no drive gives " + Figures.four(driveKva) + " kVA at " + Figures.four(hz) + " Hz",
                    driveKva,
                    offer.drives().stream().mapToDouble(Vsd::ratingKva).max().orElseThrow(),
                    "kVA");
        }
        ElectricSystem system = new ElectricSystem(
                bare.motor(), bare.protector(), bare.cable(), transformer.orElse(null), drive.orElse(null));
        SurfacePower power = drive.isPresent()
                ? system.at(atExact.power().shaftHp(), exactHz, offer.cableTemperatureF())
                : system.at(atDesign.power().shaftHp(), hz, offer.cableTemperatureF());
        double oil = study.targetRateStbPerDay() * (1.0 - waterCut);
        return new Answer(
                new ElectricDesign(
                        system,
                        most.motor().load(),
                        drop,
                        most.cableKva(),
                        driveKva / drive.map(Vsd::filterEfficiency).orElse(1.0),
                        power,
                        oil > 0.0 ? (Double) (HOURS_PER_DAY * power.surfaceKw() / oil) : null),
                null);
    }
}
