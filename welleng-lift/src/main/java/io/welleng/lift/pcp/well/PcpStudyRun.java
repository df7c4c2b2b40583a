package io.welleng.lift.pcp.well;

import io.welleng.core.study.Advisory;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.optimum.Trial;
import io.welleng.lift.pcp.Pcp;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Answers a study. */
final class PcpStudyRun {

    /** Speeds of the chart beside today's (rpm). */
    private static final double[] CHART_RPM = {100.0, 200.0, 300.0, 400.0};

    private static final double CURVE_SPACING_RPM = 0.5;

    private final PcpStudy study;
    private final PcpCalibration calibration;
    private final PcpWell spec;
    private final PcpWellModel model;

    PcpStudyRun(PcpStudy study) {
        this.study = study;
        calibration =
                study.reading() == null ? null : PcpCalibration.of(study.spec(), study.speedRpm(), study.reading());
        spec = calibration instanceof PcpCalibration.Calibrated calibrated ? calibrated.spec() : study.spec();
        Double most = study.limits().maxSpeedRpm();
        model = PcpWellModel.of(
                spec, Math.max(PcpWellModel.GREATEST_SPEED_RPM, Math.max(study.speedRpm(), most == null ? 0.0 : most)));
    }

    PcpReport report() {
        PcpOutcome outcome = model.at(study.speedRpm());
        Optimum<PcpPoint> optimum =
                model.optimum(study.limits(), study.objective(), OptionalDouble.of(study.speedRpm()));
        Optional<PcpPoint> today =
                outcome instanceof PcpOutcome.Running running ? Optional.of(running.point()) : Optional.empty();
        Optional<PcpPoint> shown = today.or(() -> optimum.curve().stream()
                .flatMap(trial -> trial.point().stream())
                .findFirst());
        List<PcpFinding> findings =
                today.map(point -> PcpFinding.of(spec, point)).orElse(List.of());
        Optional<PcpElastomerLife> elastomer = spec.elastomer() == null
                ? Optional.empty()
                : shown.map(point -> PcpElastomerLife.of(
                        spec.elastomer().elastomer(),
                        point.temperatureF(),
                        study.limits().minElastomerLifeYears()));
        return new PcpReport(
                spec.well().name(),
                outcome,
                outcome.explanation(),
                findings,
                calibration,
                PcpBestSpeed.of(optimum, study.objective()),
                curve(optimum),
                shown.map(this::chart).orElse(List.of()),
                elastomer.orElse(null),
                advisories(today, elastomer));
    }

    private static List<PcpSpeedPoint> curve(Optimum<PcpPoint> optimum) {
        List<PcpSpeedPoint> points = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Trial<PcpPoint> trial : optimum.curve()) {
            // The search crowds its trials around limits; a picture needs them no nearer than this.
            if (trial.point().isPresent() && trial.setting() - last > CURVE_SPACING_RPM) {
                last = trial.setting();
                points.add(PcpSpeedPoint.of(trial.point().get(), trial.feasible()));
            }
        }
        return points;
    }

    private List<PcpChartCurve> chart(PcpPoint like) {
        Pcp pump = spec.pump().pump();
        Set<Double> speeds = new TreeSet<>();
        for (double speed : CHART_RPM) {
            if (speed <= pump.rating().greatestSpeedRpm()) {
                speeds.add(speed);
            }
        }
        speeds.add(like.speedRpm());
        double end = Math.max(pump.rating().ratedPressurePsi(), like.differentialPressurePsi());
        return speeds.stream()
                .map(speed -> PcpChartCurve.of(pump, speed, like.viscosityCp(), end))
                .toList();
    }

    private List<Advisory> advisories(Optional<PcpPoint> today, Optional<PcpElastomerLife> elastomer) {
        Set<Advisory> found = new LinkedHashSet<>(model.advisories());
        if (calibration instanceof PcpCalibration.Calibrated calibrated) {
            found.addAll(calibrated.advisories());
        }
        today.ifPresent(point -> {
            found.addAll(point.state().advisories());
            if (spec.separation() != null) {
                found.addAll(spec.separation().advisories(point.viscosityCp(), point.freeGasFraction()));
            }
            found.addAll(spec.well().inflow().advisories(point.pwfPsia()));
            if (point.temperatureF() > 0.0) {
                found.addAll(
                        spec.well().fluid().blackOil().advisories(point.intakePressurePsia(), point.temperatureF()));
            }
        });
        elastomer.ifPresent(life -> found.addAll(life.advisories()));
        return List.copyOf(found);
    }
}
