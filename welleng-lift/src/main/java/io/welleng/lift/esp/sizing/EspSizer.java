package io.welleng.lift.esp.sizing;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.gas.GasSeparation;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.pump.StageData;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.StreamPoint;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Answers an {@link EspSizingStudy}: the duty first, then every stage. */
final class EspSizer {

    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double IN2_PER_FT2 = 144.0;
    private static final int PANELS = 64;
    private static final double CST_LB_PER_FT3_PER_CP = DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, 1000.0);

    private final EspSizingStudy study;
    private final FlowState state = new FlowState();

    EspSizer(EspSizingStudy study) {
        this.study = study;
    }

    EspSizingReport report() {
        PumpedWell well = study.well();
        PumpedWellModel model = PumpedWellModel.of(well);
        double rate = study.targetRateStbPerDay();
        if (rate >= model.maxRateStbPerDay()) {
            return without(null, new SizingOutcome.RateAboveInflow(rate, model.maxRateStbPerDay()));
        }
        Optional<IntakeState> found = model.intake(rate, 0.0);
        if (found.isEmpty()) {
            return without(null, new SizingOutcome.NoIntakePressure(model.pwfPsia(rate), well.intakeMdFt()));
        }
        IntakeState intake = found.get();
        Double least = study.rules().minIntakePressurePsia();
        if (least != null && intake.pressurePsia() < least) {
            return without(null, new SizingOutcome.IntakePressureTooLow(intake.pressurePsia(), least));
        }
        ProducedStream coming = stream(well, intake.fluid());
        GasSeparation separation = study.separation() == null
                ? null
                : study.separation().separate(coming, rate, intake.pressurePsia(), intake.temperatureF());
        ProducedFluid lifted =
                separation == null ? intake.fluid() : separation.fluid().fluid();
        OptionalDouble needed = model.dischargePsia(intake, lifted, 0.0);
        boolean known = needed.isPresent() && !Double.isNaN(needed.getAsDouble());
        if (known && needed.getAsDouble() <= intake.pressurePsia()) {
            return without(null, new SizingOutcome.FlowsWithoutPump(intake.pressurePsia(), needed.getAsDouble()));
        }
        ProducedStream pumped = coming.withFluid(lifted);
        StreamPoint point = pumped.at(rate);
        PumpDuty duty = known ? duty(intake, separation, point, needed.getAsDouble()) : null;
        double ratio = gasLiquidRatio(point, intake);
        GasStatus gas = study.rules().gas().status(ratio, intake.pressurePsia());
        if (gas == GasStatus.INTERFERENCE || gas == GasStatus.LOCKED) {
            return without(duty, tooMuchGas(intake, ratio, gas, separation));
        }
        if (duty == null) {
            return without(null, new SizingOutcome.NoOutflow(rate, needed.isEmpty()));
        }
        return stages(duty, pumped, lifted.waterCut());
    }

    private static ProducedStream stream(PumpedWell well, ProducedFluid fluid) {
        ProducedStream plain = ProducedStream.of(fluid).withBasis(well.liquidBasis());
        return well.emulsion() == null ? plain : plain.withEmulsion(well.emulsion());
    }

    private EspSizingReport without(PumpDuty duty, SizingOutcome outcome) {
        return new EspSizingReport(study.well().name(), duty, outcome, List.of(), List.of());
    }

    /** In-situ rate of liquid and gas (bpd); the state has the rest. */
    private double moveTo(StreamPoint point, double pressurePsia, double temperatureF) {
        point.moveTo(pressurePsia, temperatureF, 1.0, state);
        return (state.liquidVelocityFtPerS() + state.gasVelocityFtPerS()) * SECONDS_PER_DAY / FluidPoint.FT3_PER_BBL;
    }

    private PumpDuty duty(IntakeState intake, GasSeparation separation, StreamPoint point, double needed) {
        double tF = intake.temperatureF();
        double first = intake.pressurePsia();
        double rise = (needed - first) * (1.0 + study.rules().pressureMargin());
        moveTo(point, first + 0.5 * rise, tF);
        double density = density();
        double atDischarge = moveTo(point, first + rise, tF);
        double ratio = gasLiquidRatio(point, intake);
        double atIntake = moveTo(point, first, tF);
        double viscosityCst = state.liquidViscosityCp() * CST_LB_PER_FT3_PER_CP / state.liquidDensityLbPerFt3();
        GasHandling gas = study.rules().gas();
        return new PumpDuty(
                study.targetRateStbPerDay(),
                intake,
                separation,
                needed,
                rise,
                headFt(point, first, first + rise, tF),
                density,
                viscosityCst,
                atIntake,
                0.5 * (atIntake + atDischarge),
                atDischarge,
                ratio / (1.0 + ratio),
                gas.surgeLimit().index(ratio, first),
                gas.status(ratio, first));
    }

    /** Density of liquid and gas where the state is (lb/ft³). */
    private double density() {
        double liquid = state.liquidVelocityFtPerS();
        double free = state.gasVelocityFtPerS();
        return (liquid * state.liquidDensityLbPerFt3() + free * state.gasDensityLbPerFt3()) / (liquid + free);
    }

    /** The integral of dp over density, by Simpson's rule. */
    private double headFt(StreamPoint point, double fromPsia, double toPsia, double temperatureF) {
        double step = (toPsia - fromPsia) / PANELS;
        double sum = 0.0;
        for (int i = 0; i <= PANELS; i++) {
            moveTo(point, fromPsia + i * step, temperatureF);
            double weight = i == 0 || i == PANELS ? 1.0 : i % 2 == 1 ? 4.0 : 2.0;
            sum += weight / density();
        }
        return sum * step / 3.0 * IN2_PER_FT2;
    }

    private double gasLiquidRatio(StreamPoint point, IntakeState intake) {
        moveTo(point, intake.pressurePsia(), intake.temperatureF());
        return state.gasVelocityFtPerS() / state.liquidVelocityFtPerS();
    }

    private SizingOutcome tooMuchGas(IntakeState intake, double ratio, GasStatus status, GasSeparation separation) {
        GasHandling gas = study.rules().gas();
        return new SizingOutcome.TooMuchGas(
                ratio / (1.0 + ratio),
                intake.pressurePsia(),
                gas.headMultiplier(ratio, intake.pressurePsia()),
                gas.surgeLimit().index(ratio, intake.pressurePsia()),
                status,
                separation == null ? 0.0 : separation.efficiency());
    }

    private EspSizingReport stages(PumpDuty duty, ProducedStream pumped, double waterCut) {
        List<EspDesign> designs = new ArrayList<>();
        List<RejectedStage> rejected = new ArrayList<>();
        Map<RejectionReason, Integer> counts = new EnumMap<>(RejectionReason.class);
        StageSizing sizing = new StageSizing(study, duty, pumped, waterCut);
        for (StageData stage : study.stages()) {
            StageSizing.Answer answer = sizing.of(stage);
            if (answer.design() != null) {
                designs.add(answer.design());
            } else {
                rejected.add(answer.rejected());
                counts.merge(answer.rejected().reason(), 1, Integer::sum);
            }
        }
        SizingOutcome outcome = designs.isEmpty()
                ? new SizingOutcome.NoneFits(
                        nearest(rejected),
                        counts.entrySet().stream()
                                .map(e -> new SizingOutcome.Count(e.getKey(), e.getValue()))
                                .toList())
                : new SizingOutcome.Sized(ranked(designs));
        return new EspSizingReport(study.well().name(), duty, outcome, rejected, advisories(duty));
    }

    /** Best first, each told how it compares with the best. */
    private List<EspDesign> ranked(List<EspDesign> designs) {
        List<EspDesign> sorted = designs.stream().sorted(study.rank().order()).toList();
        EspDesign best = sorted.get(0);
        return sorted.stream()
                .map(design -> design.withReason(
                        design == best
                                ? "first of " + sorted.size() + " by " + study.rank()
                                : "against the first: " + against(design.energyKwhPerBbl(), best.energyKwhPerBbl())
                                        + " kWh/bbl, " + design.stages() + " for " + best.stages()
                                        + " stages, efficiency "
                                        + against(design.pumpEfficiency(), best.pumpEfficiency())))
                .toList();
    }

    private static String against(double value, double first) {
        return Figures.four(value) + " for " + Figures.four(first);
    }

    /** The stage that came furthest, of equals the one least off its limit. */
    private static String nearest(List<RejectedStage> rejected) {
        RejectedStage nearest = rejected.stream()
                .max(Comparator.comparingInt(EspSizer::order)
                        .thenComparing(Comparator.comparingDouble(EspSizer::off).reversed()))
                .orElseThrow();
        return nearest.stage() + ": " + nearest.explanation();
    }

    private static int order(RejectedStage stage) {
        RejectionReason reason = stage.reason();
        return reason == RejectionReason.RATE_BELOW_RANGE
                ? RejectionReason.RATE_ABOVE_RANGE.ordinal()
                : reason.ordinal();
    }

    private static double off(RejectedStage stage) {
        return stage.limit() == null ? 0.0 : Math.abs(Math.log(stage.value() / stage.limit()));
    }

    private List<Advisory> advisories(PumpDuty duty) {
        List<Advisory> found = new ArrayList<>();
        if (duty.gasFraction() > 0.0 && duty.separation() == null) {
            found.add(new Advisory(
                    "esp_sizing_all_gas_pumped",
                    "free gas (fraction of the volume) goes through the pump, as no separation is given",
                    duty.gasFraction(),
                    null,
                    0.0));
        }
        return found;
    }
}
