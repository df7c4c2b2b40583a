package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Comparison;
import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.delay.Delay;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an {@link AnomalyScanner} remembers of one well. Of fixed size: bins, summaries and what is learned, each eight
 * bytes for every signal; some 27 to 32 kB for a well of 9 to 14 tags with the standard windows.
 *
 * <p>Belongs to one thread at a time.
 */
public final class ScanState {

    private static final double HUNDRED = 100.0;

    /** What a rule was at the last evaluation. */
    static final byte NOT_JUDGED = 0;

    static final byte NO = 1;
    static final byte YES = 2;

    private final AnomalyScanner scanner;
    private final Norms norms;
    private final Bins bins;
    private final FeatureValues values;
    private final byte[] phases;
    private final long[] since;
    private final Finding[] findings;
    private final boolean[] stuck;
    private final byte[] verdicts;
    private final Sign[] unknown;
    private long last = Bins.NONE;
    private long evaluationSlot = Bins.NONE;
    private long evaluations;

    ScanState(AnomalyScanner scanner, Reference given) {
        this.scanner = scanner;
        norms = new Norms(scanner, given);
        bins = new Bins(scanner, norms);
        values = new FeatureValues(scanner, norms, bins);
        phases = new byte[scanner.rules.length];
        since = new long[scanner.rules.length];
        findings = new Finding[scanner.rules.length];
        stuck = new boolean[scanner.tags.size()];
        verdicts = new byte[scanner.rules.length];
        unknown = new Sign[scanner.rules.length];
    }

    /**
     * Takes a sample. Only good readings count.
     *
     * @param sample the sample; its tags are those of the scanner
     * @param sink takes findings that begin or end
     * @return false if the sample is not later than the one before, and was left out
     */
    public boolean step(SampleBuffer sample, AnomalySink sink) {
        if (sample.tags() != scanner.tags && !sample.tags().equals(scanner.tags)) {
            throw new InvalidInputException(
                    "sample", "with the tags of the scanner", "", sample.tags().toString());
        }
        long time = sample.epochMillis();
        if (last != Bins.NONE && time <= last) {
            return false;
        }
        last = time;
        if (bins.advance(time)) {
            long slot = Math.floorDiv(time, scanner.evaluateMillis);
            if (slot != evaluationSlot) {
                evaluationSlot = slot;
                evaluate(time, sink);
            }
        }
        bins.add(sample);
        return true;
    }

    private void evaluate(long time, AnomalySink sink) {
        evaluations++;
        values.begin();
        int setting = scanner.kind.settingTag;
        boolean otherSetting =
                setting >= 0 && !(Math.abs(settingChangePct()) <= scanner.settings.settingTolerancePct());
        for (int r = 0; r < scanner.rules.length; r++) {
            CompiledRule rule = scanner.rules[r];
            if (rule.spectral && Math.floorMod(evaluationSlot, scanner.cycleEvery) != 0) {
                // Too soon for another spectral test: the rule stays as it is.
                continue;
            }
            unknown[r] = null;
            verdicts[r] = !rule.missing.isEmpty() || otherSetting && rule.rule.atReferenceSetting()
                    ? NOT_JUDGED
                    : judge(r, rule);
            if (verdicts[r] != NOT_JUDGED
                    && Delay.step(
                            phases,
                            since,
                            r,
                            time,
                            verdicts[r] == YES,
                            rule.rule.onDelayMinutes() == null
                                    ? scanner.onDelayMillis
                                    : ScanWindows.millis(rule.rule.onDelayMinutes()),
                            scanner.offDelayMillis)) {
                change(r, rule, time, sink);
            }
            if (rule.stillTag >= 0) {
                stuck[rule.stillTag] = Delay.isOn(phases[r]);
            }
        }
    }

    /** How far the setting is from that of the reference (%); NaN where either is not known. */
    private double settingChangePct() {
        int setting = scanner.kind.settingTag;
        double reference = norms.level[setting];
        return (values.level(setting) - reference) / Math.abs(reference) * HUNDRED;
    }

    /** All conditions, each any of its signs: false outweighs unknown, unknown outweighs true. */
    private byte judge(int r, CompiledRule rule) {
        for (int g = 0; g < rule.signs.length; g++) {
            Sign[] signs = rule.signs[g];
            boolean any = false;
            Sign notKnown = null;
            for (int i = 0; i < signs.length && !any; i++) {
                int feature = rule.features[g][i];
                double value = feature(feature);
                if (Double.isNaN(value)) {
                    notKnown = signs[i];
                } else {
                    any = signs[i].comparison().holds(value, threshold(signs[i], feature));
                }
            }
            if (!any && notKnown == null) {
                unknown[r] = null;
                return NO;
            }
            if (!any && unknown[r] == null) {
                unknown[r] = notKnown;
            }
        }
        return unknown[r] == null ? YES : NOT_JUDGED;
    }

    /** A feature; NaN where not known, or seen through a stuck sensor. */
    double feature(int number) {
        int s = scanner.featureSignal[number];
        boolean blind = stuck[scanner.signalTag[s]] || stuck[scanner.signalOther[s]];
        return blind && scanner.feature[number] != Feature.STILL_MINUTES ? Double.NaN : values.of(number);
    }

    /** A feature for a picture: a spectral test is not made for it, only shown where the rules asked for it. */
    double seen(int number) {
        return scanner.feature[number] == Feature.CYCLE_PCT && !values.isDone(number) ? Double.NaN : feature(number);
    }

    /** The sign's threshold, moved away from zero to the natural variation of the reference. */
    double threshold(Sign sign, int feature) {
        double threshold = sign.threshold();
        if (!sign.feature().needsReference()) {
            return threshold;
        }
        double least = norms.least(feature);
        if (!(Math.abs(threshold) < least) || Double.isInfinite(least)) {
            return threshold;
        }
        if (threshold == 0.0) {
            return sign.comparison() == Comparison.AT_LEAST ? -least : least;
        }
        return Math.copySign(least, threshold);
    }

    private void change(int r, CompiledRule rule, long time, AnomalySink sink) {
        Instant at = Instant.ofEpochMilli(time);
        if (Delay.isOn(phases[r])) {
            findings[r] = new Finding(
                    rule.rule.name(),
                    rule.rule.severity(),
                    at,
                    null,
                    rule.tags(),
                    evidence(rule),
                    rule.rule.meaning(),
                    rule.rule.action());
            sink.event(new AnomalyEvent(at, true, findings[r]));
        } else {
            Finding ended = findings[r].ended(at);
            findings[r] = null;
            sink.event(new AnomalyEvent(at, false, ended));
        }
    }

    private List<Evidence> evidence(CompiledRule rule) {
        List<Evidence> evidence = new ArrayList<>();
        for (int g = 0; g < rule.signs.length; g++) {
            for (int i = 0; i < rule.signs[g].length; i++) {
                int f = rule.features[g][i];
                Sign sign = rule.signs[g][i];
                double value = feature(f);
                double threshold = threshold(sign, f);
                boolean known = !Double.isNaN(value);
                boolean holds = known && sign.comparison().holds(value, threshold);
                evidence.add(new Evidence(
                        sign,
                        known ? (Double) value : null,
                        threshold,
                        scanner.unit(sign, f),
                        holds,
                        holds && sign.feature() == Feature.CYCLE_PCT ? (Double) values.period(f) : null));
            }
        }
        return evidence;
    }

    /**
     * Findings that go on.
     *
     * @return in the order of the rules
     */
    public List<Finding> findings() {
        List<Finding> open = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding != null) {
                open.add(finding);
            }
        }
        return open;
    }

    /**
     * Rules that could not be judged at the last evaluation.
     *
     * @return each with the reason; empty before the first evaluation. After restoring, as of the next one.
     */
    public List<NotJudged> notJudged() {
        List<NotJudged> list = new ArrayList<>();
        for (int r = 0; r < scanner.rules.length && evaluations > 0; r++) {
            if (verdicts[r] == NOT_JUDGED) {
                list.add(notJudged(r));
            }
        }
        return list;
    }

    NotJudged notJudged(int r) {
        CompiledRule rule = scanner.rules[r];
        String name = rule.rule.name();
        if (!rule.missing.isEmpty()) {
            return new NotJudged(name, NotJudgedReason.MISSING_TAGS, rule.missing);
        }
        if (!bins.settled()) {
            return new NotJudged(name, NotJudgedReason.NOT_RUNNING, List.of());
        }
        if (unknown[r] == null) {
            int setting = scanner.kind.settingTag;
            NotJudgedReason reason = !norms.known(setting)
                    ? NotJudgedReason.NO_REFERENCE
                    : Double.isNaN(values.level(setting))
                            ? NotJudgedReason.TOO_LITTLE_DATA
                            : NotJudgedReason.OTHER_SETTING;
            return new NotJudged(name, reason, List.of(scanner.tags.tag(setting).key()));
        }
        List<String> tags = unknown[r].signal().tags();
        return new NotJudged(name, reason(unknown[r], tags), tags);
    }

    private NotJudgedReason reason(Sign sign, List<String> tags) {
        boolean still = sign.feature() == Feature.STILL_MINUTES;
        for (String key : tags) {
            int tag = scanner.tags.number(key, "tag");
            if (stuck[tag] && !still) {
                return NotJudgedReason.SENSOR_STUCK;
            }
            if ((still || sign.feature().needsReference()) && !norms.known(tag)) {
                return NotJudgedReason.NO_REFERENCE;
            }
            if ((still || sign.feature() == Feature.SWING_RATIO) && norms.noise[tag] == 0.0) {
                return NotJudgedReason.CONSTANT_BY_NATURE;
            }
        }
        return NotJudgedReason.TOO_LITTLE_DATA;
    }

    /**
     * What is known to be normal so far.
     *
     * @return the reference, given or learned; null while no tag is known
     */
    public Reference reference() {
        return norms.reference();
    }

    long evaluations() {
        return evaluations;
    }

    byte verdict(int r) {
        return verdicts[r];
    }

    /**
     * The state as data.
     *
     * @return a copy
     */
    public SavedScan save() {
        return new SavedScan(
                scanner.identity(),
                SavedScan.time(last),
                SavedScan.time(evaluationSlot),
                evaluations,
                SavedScan.time(bins.bin),
                bins.running,
                SavedScan.time(bins.settledFrom),
                SavedScan.list(bins.sum),
                SavedScan.list(bins.high),
                SavedScan.list(bins.count),
                SavedScan.list(bins.stillValue),
                SavedScan.list(bins.stillSince),
                SavedScan.list(bins.stillLast),
                SavedScan.list(bins.stillCount),
                SavedScan.list(bins.fast.raw()),
                SavedScan.list(bins.slow.raw()),
                norms.learning,
                SavedScan.list(norms.level),
                SavedScan.list(norms.spread),
                SavedScan.list(norms.noise),
                SavedScan.list(norms.learnLevel),
                SavedScan.list(norms.learnNoise),
                SavedScan.list(norms.learnCount),
                SavedScan.list(phases),
                SavedScan.list(since),
                SavedScan.list(stuck),
                findings());
    }

    void restore(SavedScan saved) {
        if (!saved.scanner().equals(scanner.identity())) {
            throw new InvalidInputException("scanner", "saved by " + scanner.identity(), "", saved.scanner());
        }
        last = SavedScan.time(saved.last());
        evaluationSlot = SavedScan.time(saved.evaluationSlot());
        evaluations = saved.evaluations();
        bins.bin = SavedScan.time(saved.bin());
        bins.running = saved.running();
        bins.settledFrom = SavedScan.time(saved.settledFrom());
        SavedScan.into(saved.sum(), bins.sum, "sum");
        SavedScan.into(saved.high(), bins.high, "high");
        for (int i = 0; i < bins.high.length; i++) {
            bins.high[i] = Double.isNaN(bins.high[i]) ? Double.NEGATIVE_INFINITY : bins.high[i];
        }
        SavedScan.into(saved.count(), bins.count, "count");
        SavedScan.into(saved.stillValue(), bins.stillValue, "stillValue");
        SavedScan.into(saved.stillSince(), bins.stillSince, "stillSince");
        SavedScan.into(saved.stillLast(), bins.stillLast, "stillLast");
        SavedScan.into(saved.stillCount(), bins.stillCount, "stillCount");
        SavedScan.into(saved.fast(), bins.fast.raw(), "fast");
        SavedScan.into(saved.slow(), bins.slow.raw(), "slow");
        norms.restore(saved);
        SavedScan.into(saved.phases(), phases, "phases");
        SavedScan.into(saved.since(), since, "since");
        SavedScan.into(saved.stuck(), stuck, "stuck");
        for (Finding finding : saved.findings()) {
            findings[ruleOf(finding.rule())] = finding;
        }
    }

    private int ruleOf(String name) {
        for (int r = 0; r < scanner.rules.length; r++) {
            if (scanner.rules[r].rule.name().equals(name)) {
                return r;
            }
        }
        throw new InvalidInputException("findings", "of a rule of the scanner", "", "\"" + name + "\"");
    }

    @Override
    public String toString() {
        return "ScanState["
                + (last == Bins.NONE ? "no sample" : Instant.ofEpochMilli(last).toString()) + ", "
                + findings().size() + " findings, " + evaluations + " evaluations]";
    }
}
