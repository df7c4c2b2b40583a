package io.welleng.lift.esp;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.study.Advisory;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.SpeedBasis;
import io.welleng.lift.esp.gas.MarchResult;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.lift.esp.gas.StageRun;
import io.welleng.nodal.stream.StreamPoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A pump at a frequency, marched through its sections from the intake. Not thread-safe: one per computation. */
final class PumpMarch {

    /** Change of the speed at which it is taken as found, over the speed. */
    private static final double SPEED_TOLERANCE = 1e-9;

    private static final int MAX_SPEEDS = 60;

    /** Least speed that is looked at, over that of the frequency: the pump takes next to no power there. */
    private static final double LEAST_SPEED = 1e-3;

    /** More than the speed without slip, over that of the frequency: 3,600 over 3,500 rpm. */
    private static final double GREATEST_SPEED = 1.04;

    private final Esp esp;
    private final double frequencyHz;
    private final boolean powerKnown;
    private final List<StageMarch> nominal;
    private final StageRun[] runs;

    private List<StageMarch> atSpeed;
    private double pumpHz;
    private double pressure;
    private double shaft;
    private double hydraulic;
    private int locked;

    PumpMarch(Esp esp, List<StageMarch> sections, double frequencyHz) {
        this.esp = esp;
        this.frequencyHz = frequencyHz;
        powerKnown = esp.powerKnown();
        nominal = sections;
        runs = new StageRun[sections.size()];
        setSpeed(frequencyHz);
    }

    private void setSpeed(double hz) {
        pumpHz = hz;
        atSpeed = nominal.stream().map(section -> section.withFrequency(hz)).toList();
    }

    /**
     * Marches from the intake; the other methods then tell what came of it. Where the pump turns with the shaft its speed is
     * found with the power it takes.
     *
     * @param greatestError greatest error of the pressure rise of a group of stages, as a share of it
     * @return whether the speed was found
     */
    boolean march(StreamPoint point, double intakePsia, double intakeF, double greatestError) {
        through(point, intakePsia, intakeF, greatestError);
        if (esp.speedBasis() == SpeedBasis.ELECTRICAL_FREQUENCY) {
            return true;
        }
        for (int i = 0; i < MAX_SPEEDS; i++) {
            double next =
                    esp.speedBasis().pumpFrequencyHz(esp.electric().motor().at(motorHp(), frequencyHz));
            if (!(next > 0.0)) {
                return bracketed(point, intakePsia, intakeF, greatestError);
            }
            boolean found = Math.abs(next - pumpHz) <= SPEED_TOLERANCE * frequencyHz;
            setSpeed(next);
            through(point, intakePsia, intakeF, greatestError);
            if (found) {
                return true;
            }
        }
        return bracketed(point, intakePsia, intakeF, greatestError);
    }

    /** The speed of a motor so overloaded that steps from speed to speed do not come together. */
    private boolean bracketed(StreamPoint point, double intakePsia, double intakeF, double greatestError) {
        RootResult found = new BracketingSolver(SPEED_TOLERANCE * frequencyHz, MAX_SPEEDS)
                .solve(
                        hz -> {
                            setSpeed(hz);
                            through(point, intakePsia, intakeF, greatestError);
                            return esp.speedBasis()
                                            .pumpFrequencyHz(
                                                    esp.electric().motor().at(motorHp(), frequencyHz))
                                    - hz;
                        },
                        LEAST_SPEED * frequencyHz,
                        GREATEST_SPEED * frequencyHz);
        if (!found.converged()) {
            setSpeed(frequencyHz);
            return false;
        }
        setSpeed(found.root());
        through(point, intakePsia, intakeF, greatestError);
        return true;
    }

    private double motorHp() {
        ElectricSystem electric = esp.electric();
        return shaft
                + (electric.protector() == null ? 0.0 : electric.protector().powerHpAt(frequencyHz));
    }

    private void through(StreamPoint point, double intakePsia, double intakeF, double greatestError) {
        pressure = intakePsia;
        double temperature = intakeF;
        shaft = 0.0;
        hydraulic = 0.0;
        locked = 0;
        for (int i = 0; i < runs.length; i++) {
            StageRun run = atSpeed.get(i).run(point);
            run.march(pressure, temperature, greatestError);
            pressure = run.dischargePressurePsia();
            temperature = run.dischargeTemperatureF();
            shaft += run.shaftHp();
            hydraulic += run.hydraulicHp();
            locked += run.lockedStages();
            runs[i] = run;
        }
    }

    double pumpFrequencyHz() {
        return pumpHz;
    }

    double dischargePsia() {
        return pressure;
    }

    boolean powerKnown() {
        return powerKnown;
    }

    /** Power of the shaft (hp); only where it is known. */
    double shaftHp() {
        return shaft;
    }

    double hydraulicHp() {
        return hydraulic;
    }

    int lockedStages() {
        return locked;
    }

    /** Power lost in the stages (hp), as they sum it up themselves; only where it is known. */
    double lossHp() {
        return results().stream().mapToDouble(one -> one.power().lossHp()).sum();
    }

    List<MarchResult> results() {
        List<MarchResult> all = new ArrayList<>(runs.length);
        for (StageRun run : runs) {
            all.add(run.result());
        }
        return all;
    }

    /** What to keep in mind about the stages, each thing once. */
    List<Advisory> advisories() {
        Set<Advisory> all = new LinkedHashSet<>();
        results().forEach(result -> all.addAll(result.advisories()));
        return List.copyOf(all);
    }
}
