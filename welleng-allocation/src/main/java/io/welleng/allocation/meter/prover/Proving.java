package io.welleng.allocation.meter.prover;

import io.welleng.allocation.meter.TicketRounding;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A proving: \[ MF = \frac{GSV_p}{ISV_m} = \frac{V_p\,C_{TSp}\,C_{PSp}\,C_{TLp}\,C_{PLp}}{(N/K_n)\,C_{TLm}\,C_{PLm}} \]
 *
 * @param reference prover or master meter
 * @param nominalPulsesPerBbl nominal K-factor \(K_n\) of the meter (pulses/bbl), &gt; 0
 * @param correction how the liquid is corrected; its base temperature is that of the steel too
 * @param density density of the liquid
 * @param runs the runs, 2 to 20
 * @param method how the factor comes from the runs
 * @param rule repeatability asked for
 * @param rounding rounding of factors and volumes
 * @param normalPressurePsig normal operating pressure of the meter, for a composite factor (psig), 0 to 3000; null for
 *     none
 * @see "API MPMS 12.2.3 (1998), Proving Reports"
 */
public record Proving(
        ProvingReference reference,
        double nominalPulsesPerBbl,
        VolumeCorrection correction,
        DensitySource density,
        List<ProvingRun> runs,
        ProvingMethod method,
        RepeatabilityRule rule,
        TicketRounding rounding,
        @OptionalValue Double normalPressurePsig) {

    private static final int MOST_RUNS = 20;
    private static final double LEAST_BBL = 1e-3;
    private static final double FARTHEST = 0.5;
    private static final double GREATEST_PSIG = 3000.0;

    /**
     * Checks the ranges above.
     *
     * @throws InvalidInputException also where a run lacks what the reference needs, or brings what it does not take, and
     *     where meter and reference differ by more than a factor of 2
     */
    public Proving {
        Check.present(reference, "reference");
        Check.positive(nominalPulsesPerBbl, "nominalPulsesPerBbl", "pulses/bbl");
        Check.present(correction, "correction");
        Check.present(density, "density");
        runs = List.copyOf(Check.notEmpty(runs, "runs"));
        Check.inRange(runs.size(), 2, MOST_RUNS, "runs", "runs");
        Check.present(method, "method");
        Check.present(rule, "rule");
        Check.present(rounding, "rounding");
        if (normalPressurePsig != null) {
            Check.inRange(normalPressurePsig, 0.0, GREATEST_PSIG, "normalPressurePsig", "psig");
        }
        boolean hasRod = reference instanceof ProvingReference.SmallVolumeProver;
        for (int i = 0; i < runs.size(); i++) {
            String name = Check.element("runs", i);
            agrees(runs.get(i).referenceReading(), reference.needsReading(), name + ".referenceReading");
            agrees(runs.get(i).rodTemperatureF(), hasRod, name + ".rodTemperatureF");
            checkVolumes(runs.get(i), reference, nominalPulsesPerBbl, name + ".meterPulses");
        }
    }

    /** Volumes so far apart, or so small that they round to 0, are slips of units. */
    private static void checkVolumes(ProvingRun run, ProvingReference reference, double nominal, String name) {
        double given = reference.volumeBbl(run.referenceReading() == null ? 0.0 : run.referenceReading());
        double metered = run.meterPulses() / nominal;
        if (!(given >= LEAST_BBL && metered >= FARTHEST * given && given >= FARTHEST * metered)) {
            String rule = "such that meter and reference agree within a factor of 2, from 0.001 bbl up: with "
                    + Figures.four(metered) + " bbl by the nominal K-factor beside " + Figures.four(given)
                    + " bbl of the reference";
            throw new InvalidInputException(name, rule, "", Double.toString(run.meterPulses()));
        }
    }

    private static void agrees(Double value, boolean isNeeded, String name) {
        if ((value != null) != isNeeded) {
            String rule = isNeeded ? "present with this reference" : "absent with this reference";
            throw new InvalidInputException(name, rule, "", String.valueOf(value));
        }
    }

    /**
     * The meter factor.
     *
     * @return the factor, or why there is none
     */
    public ProvingOutcome prove() {
        if (runs.size() < rule.leastRuns()) {
            return new ProvingOutcome.TooFewRuns(runs.size(), rule.leastRuns());
        }
        return method == ProvingMethod.AVERAGE_DATA ? averageData() : averageFactor();
    }

    private ProvingOutcome averageFactor() {
        List<RunFactors> factors = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Corrected corrected = new Corrected(runs.get(i));
            if (corrected.refusal != null) {
                return new ProvingOutcome.NotCorrected(i + 1, corrected.refusal);
            }
            factors.add(corrected.factors());
        }
        Repeatability repeatability =
                Repeatability.of(factors.stream().map(RunFactors::meterFactor).toList(), rule);
        return outcome(repeatability.mean(), repeatability, factors);
    }

    private ProvingOutcome averageData() {
        Repeatability repeatability = Repeatability.of(
                runs.stream()
                        .map(run -> run.referenceReading() == null
                                ? run.meterPulses()
                                : run.meterPulses() / run.referenceReading())
                        .toList(),
                rule);
        ProvingRun average = new ProvingRun(
                mean(ProvingRun::meterPulses),
                mean(ProvingRun::meterTemperatureF),
                mean(ProvingRun::meterPressurePsig),
                mean(ProvingRun::referenceTemperatureF),
                mean(ProvingRun::referencePressurePsig),
                runs.get(0).rodTemperatureF() == null ? null : mean(ProvingRun::rodTemperatureF),
                runs.get(0).referenceReading() == null ? null : mean(ProvingRun::referenceReading));
        Corrected corrected = new Corrected(average);
        if (corrected.refusal != null) {
            return new ProvingOutcome.NotCorrected(0, corrected.refusal);
        }
        RunFactors factors = corrected.factors();
        return outcome(factors.meterFactor(), repeatability, List.of(factors));
    }

    private double mean(ToDoubleFunction<ProvingRun> of) {
        return runs.stream().mapToDouble(of).average().orElseThrow();
    }

    private ProvingOutcome outcome(double unrounded, Repeatability repeatability, List<RunFactors> factors) {
        if (!repeatability.isRepeatable()) {
            return new ProvingOutcome.NotRepeatable(repeatability);
        }
        double meterFactor = rounding.meterFactor(unrounded);
        Double composite = null;
        if (normalPressurePsig != null) {
            CorrectionOutcome normal =
                    density.factors(correction, mean(ProvingRun::meterTemperatureF), normalPressurePsig);
            if (!(normal instanceof CorrectionOutcome.Corrected corrected)) {
                return new ProvingOutcome.NotCorrected(0, normal);
            }
            composite = rounding.meterFactor(
                    meterFactor * rounding.factor(corrected.factors().cpl()));
        }
        return new ProvingOutcome.Proved(new MeterFactor(
                meterFactor,
                composite,
                nominalPulsesPerBbl / meterFactor,
                composite == null ? null : nominalPulsesPerBbl / composite,
                repeatability,
                Math.hypot(reference.uncertainty(), repeatability.uncertaintyOfMean()),
                factors));
    }

    /** Factors of the liquid in reference and meter for one run, or the refusal. */
    private final class Corrected {

        private final ProvingRun run;
        private final CorrectionOutcome refusal;
        private final VolumeFactors inReference;
        private final VolumeFactors inMeter;

        Corrected(ProvingRun run) {
            this.run = run;
            CorrectionOutcome first =
                    density.factors(correction, run.referenceTemperatureF(), run.referencePressurePsig());
            CorrectionOutcome second = density.factors(correction, run.meterTemperatureF(), run.meterPressurePsig());
            inReference = first instanceof CorrectionOutcome.Corrected c ? c.factors() : null;
            inMeter = second instanceof CorrectionOutcome.Corrected c ? c.factors() : null;
            refusal = inReference == null ? first : inMeter == null ? second : null;
        }

        RunFactors factors() {
            double base = correction.base().temperatureF();
            double rod = run.rodTemperatureF() == null ? base : run.rodTemperatureF();
            double reading = run.referenceReading() == null ? 0.0 : run.referenceReading();
            double ctsp = rounding.factor(reference.cts(run.referenceTemperatureF(), rod, base));
            double cpsp = rounding.factor(reference.cps(run.referencePressurePsig()));
            double ctlp = rounding.factor(inReference.ctl());
            double cplp = rounding.factor(inReference.cpl());
            double ctlm = rounding.factor(inMeter.ctl());
            double cplm = rounding.factor(inMeter.cpl());
            double ccfp = rounding.factor(ctsp * cpsp * ctlp * cplp);
            double gsvp = rounding.proverVolume(reference.volumeBbl(reading) * ccfp);
            double iv = rounding.proverVolume(run.meterPulses() / nominalPulsesPerBbl);
            double isvm = rounding.proverVolume(iv * rounding.factor(ctlm * cplm));
            double factor = rounding.factor(gsvp / isvm);
            return new RunFactors(ctsp, cpsp, ctlp, cplp, ccfp, gsvp, ctlm, cplm, iv, isvm, factor);
        }
    }
}
