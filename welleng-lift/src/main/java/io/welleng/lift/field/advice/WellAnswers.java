package io.welleng.lift.field.advice;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.esp.EspCalibration;
import io.welleng.lift.esp.EspModel;
import io.welleng.lift.esp.EspOutcome;
import io.welleng.lift.esp.EspPoint;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspRun;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.gaslift.GasLiftOutcome;
import io.welleng.lift.gaslift.GasLiftPoint;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.gaslift.GasLiftWell;
import io.welleng.lift.gaslift.GasOptimum;
import io.welleng.lift.pcp.well.PcpBestSpeed;
import io.welleng.lift.pcp.well.PcpCalibration;
import io.welleng.lift.pcp.well.PcpOutcome;
import io.welleng.lift.pcp.well.PcpPoint;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.srp.well.RodPumpBest;
import io.welleng.lift.srp.well.RodPumpCalibration;
import io.welleng.lift.srp.well.RodPumpOptimizeReport;
import io.welleng.lift.srp.well.RodPumpOptimizeStudy;
import io.welleng.lift.srp.well.RodPumpPoint;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.ipr.Ipr;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes from reports what a lift method meets in the well, and the curves. */
final class WellAnswers {

    /** Points of an inflow curve. */
    private static final int POINTS = 21;

    private static final double SCF_PER_MSCF = 1000.0;

    private WellAnswers() {}

    static AnsweredWell of(EspStudy study, EspReport report) {
        EspModel model = report.calibration() instanceof EspCalibration.Calibrated found
                ? EspModel.of(found.well(), found.esp())
                : EspModel.of(study.well(), study.esp());
        PumpedWell well = model.well().well();
        Map<TelemetryKey, List<List<Double>>> curves = new EnumMap<>(TelemetryKey.class);
        List<List<Double>> inflow = inflow(well.inflow().toIpr(), well.factors().inflow());
        curves.put(TelemetryKey.NODAL_IPR_CURVE, inflow);
        curves.put(TelemetryKey.NODAL_VLP_CURVE, outflow(model.run(), inflow));
        curves.put(
                TelemetryKey.SETTING_CURVE,
                report.optimum().curve().stream()
                        .filter(point -> point.oilRateStbPerDay() != null)
                        .map(point -> List.of(point.frequencyHz(), point.oilRateStbPerDay()))
                        .toList());
        EspPoint at = report.optimum() instanceof FrequencyOptimum.Best best
                ? best.point()
                : report.outcome() instanceof EspOutcome.Running running ? running.point() : null;
        ScreeningConditions conditions = at == null
                ? place(well, null, null, null, null, null)
                : place(
                        well,
                        at.rateStbPerDay(),
                        at.gasRateMscfPerDay(),
                        at.intake().liquidViscosityCp(),
                        at.intake().freeGasFraction(),
                        at.intake().temperatureF());
        return new AnsweredWell(List.of(Recommendations.of(study, report)), conditions, curves, report.advisories());
    }

    static AnsweredWell of(PcpStudy study, PcpReport report) {
        PumpedWell well = report.calibration() instanceof PcpCalibration.Calibrated found
                ? found.spec().well()
                : study.well();
        Map<TelemetryKey, List<List<Double>>> curves = new EnumMap<>(TelemetryKey.class);
        curves.put(
                TelemetryKey.NODAL_IPR_CURVE,
                inflow(well.inflow().toIpr(), well.factors().inflow()));
        curves.put(
                TelemetryKey.SETTING_CURVE,
                report.curve().stream()
                        .map(point -> List.of(point.speedRpm(), point.oilStbPerDay()))
                        .toList());
        PcpPoint at = report.best() instanceof PcpBestSpeed.Found found
                ? found.point()
                : report.outcome() instanceof PcpOutcome.Running running ? running.point() : null;
        ScreeningConditions conditions = at == null
                ? place(well, null, null, null, null, null)
                : place(
                        well,
                        at.rateStbPerDay(),
                        at.gasMscfPerDay(),
                        at.viscosityCp(),
                        at.freeGasFraction(),
                        at.temperatureF());
        return new AnsweredWell(List.of(Recommendations.of(study, report)), conditions, curves, report.advisories());
    }

    static AnsweredWell of(RodPumpOptimizeStudy study, RodPumpOptimizeReport report) {
        PumpedWell well = report.calibration() instanceof RodPumpCalibration.Calibrated found
                ? found.spec().well()
                : study.pump().well();
        Map<TelemetryKey, List<List<Double>>> curves = new EnumMap<>(TelemetryKey.class);
        curves.put(
                TelemetryKey.NODAL_IPR_CURVE,
                inflow(well.inflow().toIpr(), well.factors().inflow()));
        curves.put(TelemetryKey.SETTING_CURVE, speeds(report.best()));
        RodPumpPoint at = report.best() instanceof RodPumpBest.Found found
                ? found.point()
                : report.today().operating().orElse(null);
        ScreeningConditions conditions = at == null
                ? place(well, null, null, null, null, null)
                : place(well, at.rateStbPerDay(), null, null, null, at.intakeTemperatureF());
        return new AnsweredWell(List.of(Recommendations.of(study, report)), conditions, curves, report.advisories());
    }

    static AnsweredWell of(GasLiftStudy study, GasLiftReport report) {
        GasLiftWell well = study.well();
        Map<TelemetryKey, List<List<Double>>> curves = new EnumMap<>(TelemetryKey.class);
        curves.put(
                TelemetryKey.NODAL_IPR_CURVE,
                inflow(well.inflow().toIpr(), well.factors().inflow()));
        curves.put(
                TelemetryKey.GLPC_CURVE,
                report.curve().stream()
                        .filter(GasLiftOutcome.Flowing.class::isInstance)
                        .map(one -> ((GasLiftOutcome.Flowing) one).point())
                        .map(point -> List.of(point.gasMscfPerDay(), point.oilStbPerDay()))
                        .toList());
        GasLiftPoint at = report.recommended() instanceof GasOptimum.Best best ? best.point() : null;
        double deepest = well.injectionMdFt().get(well.injectionMdFt().size() - 1);
        double lift = at == null || at.injectionMdFt() == null ? deepest : at.injectionMdFt();
        ScreeningConditions conditions = along(
                well.stations(),
                lift,
                at == null ? null : (Double) at.liquidStbPerDay(),
                at == null ? null : (Double) at.formationGasMscfPerDay(),
                null,
                null,
                null,
                well.fluid().blackOil().oilGravityApi(),
                well.fluid().waterCut());
        return new AnsweredWell(Recommendations.all(study, report), conditions, curves, report.advisories());
    }

    /** Speeds of the stroke that is recommended, else of that of today. */
    private static List<List<Double>> speeds(RodPumpBest best) {
        double stroke = best instanceof RodPumpBest.Found found
                ? found.point().strokeIn()
                : best.strokes().get(0).strokeIn();
        return best.strokes().stream()
                .filter(one -> Math.abs(one.strokeIn() - stroke) < 1e-3 * stroke)
                .findFirst()
                .orElse(best.strokes().get(0))
                .curve()
                .stream()
                .filter(point -> point.oilStbPerDay() != null)
                .map(point -> List.of(point.strokesPerMinute(), point.oilStbPerDay()))
                .toList();
    }

    private static List<List<Double>> inflow(Ipr ipr, double factor) {
        List<List<Double>> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double pwf = ipr.shutInPressurePsia() * (POINTS - 1 - i) / (POINTS - 1);
            points.add(List.of(factor * ipr.rateStbPerDay(pwf), pwf));
        }
        return points;
    }

    private static List<List<Double>> outflow(EspRun run, List<List<Double>> inflow) {
        List<List<Double>> points = new ArrayList<>();
        for (List<Double> pair : inflow) {
            if (pair.get(0) > 0.0 && pair.get(1) > 0.0) {
                run.demand(pair.get(0))
                        .ifPresent(demand -> points.add(List.of(pair.get(0), demand.dischargePressurePsia())));
            }
        }
        return points;
    }

    private static ScreeningConditions place(
            PumpedWell well, Double rate, Double gasMscfPerDay, Double viscosity, Double freeGas, Double temperature) {
        return along(
                well.stations(),
                well.intakeMdFt(),
                rate,
                gasMscfPerDay,
                viscosity,
                freeGas,
                temperature,
                well.fluid().blackOil().oilGravityApi(),
                well.fluid().waterCut());
    }

    private static ScreeningConditions along(
            List<SurveyStation> stations,
            double liftMdFt,
            Double rate,
            Double gasMscfPerDay,
            Double viscosity,
            Double freeGas,
            Double temperature,
            double oilGravityApi,
            double waterCut) {
        DeviationSurvey path = DeviationSurvey.of(stations);
        return new ScreeningConditions(
                rate,
                path.tvdFt(liftMdFt),
                viscosity,
                freeGas,
                rate == null || gasMscfPerDay == null ? null : (Double) (SCF_PER_MSCF * gasMscfPerDay / rate),
                null,
                path.inclinationDeg(liftMdFt),
                dogleg(stations, path, liftMdFt),
                temperature,
                oilGravityApi,
                waterCut,
                null,
                null);
    }

    /** The greatest between stations, of the part of the path above the lift. */
    private static double dogleg(List<SurveyStation> stations, DeviationSurvey path, double liftMdFt) {
        double greatest = 0.0;
        for (int i = 1; i < stations.size() && stations.get(i - 1).mdFt() < liftMdFt; i++) {
            double middle = 0.5
                    * (stations.get(i - 1).mdFt()
                            + Math.min(liftMdFt, stations.get(i).mdFt()));
            greatest = Math.max(greatest, path.doglegDegPer100Ft(middle));
        }
        return greatest;
    }
}
