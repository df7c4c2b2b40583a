package io.welleng.lift.gaslift.heading;

import io.welleng.core.study.StudyType;
import io.welleng.lift.gaslift.stability.InjectionChoke;
import io.welleng.lift.gaslift.stability.InjectionPoint;
import io.welleng.lift.gaslift.stability.StabilityInput;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Registers {@link HeadingStudy} under the name {@code heading}. */
public final class HeadingStudyType implements StudyType<HeadingStudy> {

    private static final int READINGS = 200;
    private static final double INTERVAL_SECONDS = 60.0;
    private static final double PERIOD_SECONDS = 780.0;
    private static final double AMPLITUDE_PSI = 12.0;
    private static final double RISING = 0.8;
    private static final double NOISE_PSI = 6.0;
    private static final double TENTHS = 10.0;

    /** For {@link java.util.ServiceLoader}. */
    public HeadingStudyType() {}

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public String summary() {
        return "Casing heading of a gas-lift well: cycle in the measured casing pressure, and criteria of stability";
    }

    @Override
    public Class<HeadingStudy> studyClass() {
        return HeadingStudy.class;
    }

    /** A well with a wide port that heads every 13 minutes; the pressure is synthetic. */
    @Override
    public HeadingStudy example() {
        SplittableRandom random = new SplittableRandom(1);
        List<ElapsedPressure> samples = new ArrayList<>(READINGS);
        double time = 0.0;
        for (int i = 0; i < READINGS; i++) {
            double cycles = time / PERIOD_SECONDS;
            double phase = cycles - Math.floor(cycles);
            double saw = phase < RISING ? 2.0 * phase / RISING - 1.0 : 1.0 - 2.0 * (phase - RISING) / (1.0 - RISING);
            double noise = NOISE_PSI * (2.0 * random.nextDouble() - 1.0);
            double pressure = 915.0 + 0.001 * time + AMPLITUDE_PSI * saw + noise;
            samples.add(new ElapsedPressure(time, Math.rint(TENTHS * pressure) / TENTHS));
            time += INTERVAL_SECONDS + random.nextInt(-15, 16);
        }
        InjectionPoint point = new InjectionPoint(
                900.0, 960.0, 6_500.0, 160.0, 0.70, 0.88, 600.0, 800.0, 1.15, 50.0, 1.5, 0.25, 0.9, 145.0, 1_450.0);
        return new HeadingStudy(
                "EX-GL-1",
                new CasingPressure.Elapsed(samples),
                HeadingSearch.STANDARD,
                new StabilityInput(point, new InjectionChoke(1_150.0, 830.0), 1.27));
    }
}
