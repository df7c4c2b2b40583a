package io.welleng.lift.srp.well;

import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.unit.CrankWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Answers a study. */
final class RodPumpOptimizeRun {

    /** Clearances of plungers that the slip was tabulated for (in). */
    private static final double LEAST_CLEARANCE_IN = 0.003;

    private static final double GREATEST_CLEARANCE_IN = 0.012;

    /** A judgement: from here rods fall in liquid as the usual damping factors do not say (cP). */
    private static final double VISCOUS_CP = 200.0;

    private final RodPumpOptimizeStudy study;
    private final RodPumpCalibration calibration;
    private final RodPumpWell spec;
    private final RodPumpWellModel model;

    RodPumpOptimizeRun(RodPumpOptimizeStudy study, CardPredictor predictor) {
        this.study = study;
        calibration = study.reading() == null
                ? null
                : RodPumpCalibration.of(study.pump(), study.strokesPerMinute(), study.reading(), predictor);
        spec = calibration instanceof RodPumpCalibration.Calibrated calibrated ? calibrated.spec() : study.pump();
        model = RodPumpWellModel.of(spec, predictor);
    }

    RodPumpOptimizeReport report() {
        RodPumpOutcome today = model.at(study.strokesPerMinute());
        RodPumpBest best =
                model.optimum(study.limits(), study.objective(), OptionalDouble.of(study.strokesPerMinute()));
        Optional<RodPumpPoint> now = today.operating();
        Optional<RodPumpPoint> then =
                best instanceof RodPumpBest.Found found ? Optional.of(found.point()) : Optional.empty();
        CrankWeights weights = spec.drive().weights();
        return new RodPumpOptimizeReport(
                spec.well().name(),
                today,
                today.explanation(),
                now.map(point -> RodPumpFinding.of(spec, point)).orElse(List.of()),
                calibration,
                best,
                pumpOff(today, best),
                now.map(point -> BalanceAdvice.of(point, weights)).orElse(null),
                then.map(point -> BalanceAdvice.of(point, weights)).orElse(null),
                advisories(now.or(() -> then)));
    }

    private PumpOffAdvice pumpOff(RodPumpOutcome today, RodPumpBest best) {
        RodPumpOutcome there =
                best instanceof RodPumpBest.Found found ? new RodPumpOutcome.Running(found.point()) : today;
        return there.operating().isPresent() ? PumpOffAdvice.of(today, there, best, study.limits()) : null;
    }

    private List<Advisory> advisories(Optional<RodPumpPoint> at) {
        List<Advisory> found = new ArrayList<>();
        if (calibration instanceof RodPumpCalibration.Calibrated calibrated) {
            found.addAll(calibrated.advisories());
        }
        at.ifPresent(point -> {
            found.addAll(spec.well().inflow().advisories(point.pwfPsia()));
            found.addAll(
                    spec.well().fluid().blackOil().advisories(point.intakePressurePsia(), point.intakeTemperatureF()));
            double viscosity =
                    model.run(false).path().at(1.0).map(WellState::viscosityCp).orElse(0.0);
            if (viscosity > VISCOUS_CP) {
                found.add(new Advisory(
                        "rods_in_viscous_liquid",
                        "viscosity of the liquid at the intake (cP): the damping factor must be one measured in such"
                                + " liquid",
                        viscosity,
                        null,
                        VISCOUS_CP));
            }
        });
        PlungerFit fit = spec.barrel().fit();
        if (fit != null && (fit.clearanceIn() < LEAST_CLEARANCE_IN || fit.clearanceIn() > GREATEST_CLEARANCE_IN)) {
            found.add(new Advisory(
                    "plunger_clearance_outside_slip_tests",
                    "diametral clearance (in) beyond those that the slip was tabulated for",
                    fit.clearanceIn(),
                    LEAST_CLEARANCE_IN,
                    GREATEST_CLEARANCE_IN));
        }
        return List.copyOf(found);
    }
}
