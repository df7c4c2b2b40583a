package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Answer of an {@link EspStudy}.
 *
 * @param name name of the well
 * @param frequencyHz frequency of today (Hz)
 * @param outcome the operating point of today with all crossings, or why there is none
 * @param statuses conditions of the pump with their evidence, the worst first
 * @param annulusLevel level of the liquid in the annulus; null where the casing pressure is not given or the pump does not
 *     run
 * @param calibration how well and pump were brought to the reading, or why they could not be and the model alone answers; null
 *     without a reading
 * @param optimum the best frequency, what limits it, what it gives more than today, and all frequencies tried
 * @param pumpCurves head of the pump at frequencies, that of today and the best one among them
 * @param systemCurve head that the well needs, by increasing rate
 * @param advisories what to keep in mind
 * @param computations how often inflow and tubing were computed for all this
 */
public record EspReport(
        String name,
        double frequencyHz,
        EspOutcome outcome,
        List<EspStatus> statuses,
        @OptionalValue AnnulusLevel annulusLevel,
        @OptionalValue EspCalibration calibration,
        FrequencyOptimum optimum,
        List<PumpCurve> pumpCurves,
        List<SystemPoint> systemCurve,
        List<Advisory> advisories,
        int computations) {

    /** Copies the lists. */
    public EspReport {
        statuses = List.copyOf(statuses);
        pumpCurves = List.copyOf(pumpCurves);
        systemCurve = List.copyOf(systemCurve);
        advisories = List.copyOf(advisories);
    }

    static EspReport of(EspStudy study) {
        EspCalibration calibration = study.reading() == null
                ? null
                : EspCalibration.of(study.well(), study.esp(), study.frequencyHz(), study.reading());
        List<Advisory> advisories = new ArrayList<>();
        EspModel model;
        if (calibration instanceof EspCalibration.Calibrated found) {
            model = EspModel.of(found.well(), found.esp());
            advisories.addAll(found.advisories());
        } else {
            model = EspModel.of(study.well(), study.esp());
        }
        EspRun run = model.run();
        EspOutcome outcome = run.at(study.frequencyHz());
        FrequencyOptimum optimum = new FrequencySearch(model.esp(), study.objective(), study.limits())
                .best(OptionalDouble.of(study.frequencyHz()), run);
        List<Double> marked = new ArrayList<>(List.of(study.frequencyHz()));
        if (optimum instanceof FrequencyOptimum.Best best) {
            marked.add(best.frequencyHz());
        }
        AnnulusLevel level = null;
        if (outcome instanceof EspOutcome.Running running) {
            advisories.addAll(running.advisories());
            level = study.casingPressurePsia() == null
                    ? null
                    : AnnulusLevel.of(model.well().well(), running.point(), study.casingPressurePsia());
        }
        CurveFamily curves = new CurveFamily(model, run, marked);
        return new EspReport(
                study.well().name(),
                study.frequencyHz(),
                outcome,
                outcome.statuses(),
                level,
                calibration,
                optimum,
                curves.pump(),
                curves.system(),
                advisories,
                run.computations());
    }

    @Override
    public String toString() {
        return "EspReport[" + name + " at " + Figures.four(frequencyHz) + " Hz: " + outcome + "; " + optimum + "; "
                + advisories.size() + " advisory(ies)]";
    }
}
