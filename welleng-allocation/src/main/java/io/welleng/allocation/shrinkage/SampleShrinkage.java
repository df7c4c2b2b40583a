package io.welleng.allocation.shrinkage;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shrinkage by samples: the factor of the last sample on or before the day. A sample is valid on the day it was taken and
 * {@code validDays} days after. The meter may differ from the conditions of the sample by the tolerances; beyond them the
 * factor comes with an advisory.
 *
 * @param samples samples in any order, each date once
 * @param validDays days after its own that a sample is valid for, &gt;= 0
 * @param expired what to do with an older one
 * @param pressureTolerancePsi tolerance of the pressure (psi), &gt;= 0
 * @param temperatureToleranceF tolerance of the temperature (°F), &gt;= 0
 */
public record SampleShrinkage(
        List<ShrinkageSample> samples,
        int validDays,
        ExpiredSample expired,
        double pressureTolerancePsi,
        double temperatureToleranceF)
        implements ShrinkageModel {

    /** Checks the ranges and keeps its own copy of the list. */
    public SampleShrinkage {
        samples = List.copyOf(Check.notEmpty(samples, "samples"));
        Check.atLeast(validDays, 0, "validDays");
        Check.present(expired, "expired");
        Check.notNegative(pressureTolerancePsi, "pressureTolerancePsi", "psi");
        Check.notNegative(temperatureToleranceF, "temperatureToleranceF", "°F");
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < samples.size(); i++) {
            if (!dates.add(samples.get(i).date())) {
                throw new InvalidInputException(
                        Check.element("samples", i),
                        "of a date unlike the samples before it",
                        "",
                        samples.get(i).date().toString());
            }
        }
    }

    @Override
    public ShrinkageOutcome at(ShrinkageConditions conditions) {
        Check.present(conditions, "conditions");
        ShrinkageSample last = lastUntil(conditions.date());
        if (last == null) {
            return new ShrinkageOutcome.NoValidSample(conditions.date(), null, validDays);
        }
        long age = ChronoUnit.DAYS.between(last.date(), conditions.date());
        if (age > validDays && expired == ExpiredSample.REFUSE) {
            return new ShrinkageOutcome.NoValidSample(conditions.date(), last.date(), validDays);
        }
        List<Advisory> advisories = new ArrayList<>();
        if (age > validDays) {
            advisories.add(new Advisory(
                    "shrinkage_sample_expired",
                    "The last sample is older than samples are valid for (days)",
                    age,
                    null,
                    (double) validDays));
        }
        near(
                advisories,
                "pressure_unlike_sample",
                "Pressure of the meter (psia) unlike that of the sample",
                conditions.pressurePsia(),
                last.pressurePsia(),
                pressureTolerancePsi);
        near(
                advisories,
                "temperature_unlike_sample",
                "Temperature of the meter (°F) unlike that of the sample",
                conditions.temperatureF(),
                last.temperatureF(),
                temperatureToleranceF);
        return new ShrinkageOutcome.Shrunk(last.factor(), last.flashGasScfPerStb(), List.of(), advisories);
    }

    private ShrinkageSample lastUntil(LocalDate date) {
        ShrinkageSample last = null;
        for (ShrinkageSample sample : samples) {
            if (!sample.date().isAfter(date) && (last == null || sample.date().isAfter(last.date()))) {
                last = sample;
            }
        }
        return last;
    }

    private static void near(
            List<Advisory> advisories, String code, String message, double value, double middle, double tolerance) {
        if (Math.abs(value - middle) > tolerance) {
            advisories.add(new Advisory(code, message, value, middle - tolerance, middle + tolerance));
        }
    }
}
