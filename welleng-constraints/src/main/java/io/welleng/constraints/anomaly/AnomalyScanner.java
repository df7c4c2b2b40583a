package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.anomaly.rule.SignalKind;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.Check;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for the patterns of a kind of well in what it sends. The scanner is the plan, shared by all wells of the same lift
 * and tags; the state of each well is a {@link ScanState}.
 *
 * <ol>
 *   <li>Good readings are averaged in bins of time. Bins of a well that does not run, or has just started, are left out.
 *   <li>Bins make levels, swings and trends per hour; summaries of bins make trends per day and, where none is given, the
 *       reference. All are medians, so single odd readings do not move them. A trend is the line through the medians of
 *       thirds of its window; one per day must go on through all three, so that a step is none.
 *   <li>Every so many minutes of the samples' time, each rule is judged: its conditions by Kleene's logic, where false
 *       outweighs unknown. What cannot be judged keeps its state, so bad data neither raises nor clears a finding.
 *   <li>A pattern that holds for the on-delay is a finding, until it has not held for the off-delay.
 * </ol>
 *
 * <p>Immutable and thread-safe.
 *
 * @see "Tukey, J.W. (1977). Exploratory Data Analysis. Addison-Wesley, ch. 5 (line through the medians of outer thirds)"
 */
public final class AnomalyScanner {

    /** Spectral tests in the window of one: the next sees an eighth of new data. */
    private static final double CYCLE_TESTS = 8.0;

    final LiftType lift;
    final Tags tags;
    final AnomalySettings settings;
    final FeatureList features;
    final CompiledRule[] rules;
    final WellKind kind;
    final long binMillis;
    final long evaluateMillis;
    /** Evaluations from one spectral test to the next. */
    final long cycleEvery;

    final long onDelayMillis;
    final long offDelayMillis;
    final long settleMillis;
    final int levelBins;
    final int trendBins;
    final int cycleBins;
    final int summaryBins;
    final int slowSummaries;
    final int learnSummaries;

    /** Bins kept of each signal: no more than its features look at. */
    final int[] fastLengths;

    /** Summaries kept of each signal: none where no feature looks at them. */
    final int[] slowLengths;

    final int[] signalTag;
    final int[] signalOther;
    final SignalKind[] signalKind;
    final int[] featureSignal;
    final Feature[] feature;

    private AnomalyScanner(LiftType lift, Tags tags, AnomalySettings settings) {
        this.lift = lift;
        this.tags = tags;
        this.settings = settings;
        kind = WellKind.of(lift, tags);
        features = new FeatureList(tags);
        List<CompiledRule> compiled = new ArrayList<>();
        for (AnomalyRule rule :
                settings.rules(lift, tags.list().stream().map(tag -> tag.key()).toList())) {
            compiled.add(CompiledRule.of(rule, tags, features));
        }
        // Stuck sensors first: what is stuck is not looked at by the others.
        compiled.sort((a, b) -> Boolean.compare(a.stillTag < 0, b.stillTag < 0));
        rules = compiled.toArray(new CompiledRule[0]);
        ScanWindows w = settings.windows();
        binMillis = ScanWindows.millis(w.binMinutes());
        evaluateMillis = ScanWindows.millis(w.evaluateEveryMinutes());
        cycleEvery = Math.max(1, Math.round(w.cycleMinutes() / CYCLE_TESTS / w.evaluateEveryMinutes()));
        onDelayMillis = ScanWindows.millis(w.onDelayMinutes());
        offDelayMillis = ScanWindows.millis(w.offDelayMinutes());
        settleMillis = ScanWindows.millis(w.settleMinutes());
        levelBins = w.levelBins();
        trendBins = w.trendBins();
        cycleBins = w.cycleBins();
        summaryBins = w.summaryBins();
        slowSummaries = w.slowSummaries();
        learnSummaries = ScanWindows.count(settings.learning().hours() * 60.0, w.summaryMinutes());
        int n = features.features();
        feature = new Feature[n];
        featureSignal = new int[n];
        int signals = features.signals();
        fastLengths = new int[signals];
        slowLengths = new int[signals];
        Arrays.fill(fastLengths, Math.max(levelBins, summaryBins));
        for (int f = 0; f < n; f++) {
            feature[f] = features.featureOf(f);
            featureSignal[f] = features.signalOf(f);
            int s = featureSignal[f];
            switch (feature[f]) {
                case CYCLE_PCT, SPREAD_PCT -> fastLengths[s] = Math.max(fastLengths[s], cycleBins);
                case TREND_PER_HOUR -> fastLengths[s] = Math.max(fastLengths[s], trendBins);
                case TREND_PCT_PER_DAY -> slowLengths[s] = slowSummaries;
                default -> {
                    // Looks at the level window only.
                }
            }
        }
        signalTag = new int[signals];
        signalOther = new int[signals];
        signalKind = new SignalKind[signals];
        for (int s = 0; s < signals; s++) {
            signalTag[s] = features.tag(s);
            signalOther[s] = features.other(s);
            signalKind[s] = features.kind(s);
        }
    }

    /**
     * A scanner.
     *
     * @param lift how the wells are lifted
     * @param tags tags of their messages
     * @param settings thresholds and windows
     * @return the scanner
     */
    public static AnomalyScanner of(LiftType lift, Tags tags, AnomalySettings settings) {
        return new AnomalyScanner(
                Check.present(lift, "lift"), Check.present(tags, "tags"), Check.present(settings, "settings"));
    }

    /**
     * State of a well whose reference is to be learned from its first days.
     *
     * @return a state before the first sample
     */
    public ScanState newState() {
        return new ScanState(this, null);
    }

    /**
     * State of a well whose reference is known. Tags that are not in it have none, and are not learned.
     *
     * @param reference what is normal; keys must be tags of the scanner
     * @return a state before the first sample
     */
    public ScanState newState(Reference reference) {
        return new ScanState(this, Check.present(reference, "reference"));
    }

    /**
     * A state as it was saved. No later event differs from those without saving.
     *
     * @param saved what {@link ScanState#save()} gave, of a scanner with the same lift, tags and settings
     * @return the state
     */
    public ScanState restore(SavedScan saved) {
        ScanState state = new ScanState(this, null);
        state.restore(Check.present(saved, "saved"));
        return state;
    }

    /**
     * The rules it looks for, those that the well lacks tags for as well.
     *
     * @return the rules in the order in which they are judged
     */
    public List<AnomalyRule> rules() {
        List<AnomalyRule> list = new ArrayList<>();
        for (CompiledRule rule : rules) {
            list.add(rule.rule);
        }
        return List.copyOf(list);
    }

    /**
     * Tags of the messages.
     *
     * @return the tags
     */
    public Tags tags() {
        return tags;
    }

    /** Tells scanners apart whose states do not fit each other. */
    String identity() {
        List<String> names = new ArrayList<>();
        tags.list().forEach(tag -> names.add(tag.key()));
        rules().forEach(rule -> names.add(rule.name()));
        return this + " " + Integer.toHexString(names.hashCode());
    }

    /** Unit of a sign's feature. */
    String unit(Sign sign, int number) {
        return sign.feature().unit(features.unit(featureSignal[number]));
    }

    @Override
    public String toString() {
        return "AnomalyScanner[" + lift + ", " + tags.size() + " tags, " + rules.length + " rules]";
    }
}
