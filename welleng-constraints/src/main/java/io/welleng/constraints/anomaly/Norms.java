package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.SignalKind;
import io.welleng.core.trend.Robust;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is normal for each signal of a well: given, or learned tag by tag. NaN where not known. */
final class Norms {

    /** Standard error of a median over that of a mean, of normal noise. */
    private static final double MEDIAN_ERROR = 1.2533141373155003;

    /**
     * Standard error of a robust standard deviation, times the root of the number of values, over the standard deviation:
     * the median absolute deviation has 37 % of the efficiency of the sample's, \(1 / \sqrt{2 \times 0.3675}\).
     */
    private static final double MAD_ERROR = 1.1664;

    private static final double HUNDRED = 100.0;
    private static final double SETTLED_NOISES = 3.0;

    private final AnomalyScanner scanner;
    final double[] level;
    final double[] spread;
    final double[] noise;
    boolean learning;

    /** Levels and noises of the summaries learned from, tag by tag; the count of each. */
    final double[] learnLevel;

    final double[] learnNoise;
    final int[] learnCount;
    private final double[] scratch;

    Norms(AnomalyScanner scanner, Reference given) {
        this.scanner = scanner;
        int signals = scanner.features.signals();
        int tags = scanner.tags.size();
        level = unknown(signals);
        spread = unknown(signals);
        noise = unknown(signals);
        learning = given == null;
        learnLevel = unknown(learning ? tags * scanner.learnSummaries : 0);
        learnNoise = unknown(learnLevel.length);
        learnCount = new int[tags];
        scratch = new double[scanner.learnSummaries];
        if (given != null) {
            for (int i = 0; i < given.normals().size(); i++) {
                Normal normal = given.normals().get(i);
                int tag = scanner.tags.number(normal.tag(), "normals[" + i + "].tag");
                know(tag, normal.level(), normal.spread(), normal.noise());
            }
            derive();
        }
    }

    private static double[] unknown(int n) {
        double[] values = new double[n];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    boolean known(int signal) {
        return !Double.isNaN(level[signal]);
    }

    private void know(int tag, double l, double s, double n) {
        level[tag] = l;
        noise[tag] = n;
        // The level itself is a median of noisy bins: it varies by so much at least.
        spread[tag] = Math.max(
                s,
                MEDIAN_ERROR
                        * n
                        / Math.sqrt(
                                scanner.levelBins * scanner.settings.windows().leastShare()));
    }

    private void derive() {
        for (int s = scanner.tags.size(); s < level.length; s++) {
            int a = scanner.signalTag[s];
            int b = scanner.signalOther[s];
            if (known(a) && known(b)) {
                derive(s, a, b);
            }
        }
    }

    private void derive(int s, int a, int b) {
        if (scanner.signalKind[s] == SignalKind.HIGHEST) {
            level[s] = level[a];
            spread[s] = spread[a];
            noise[s] = noise[a];
        } else if (scanner.signalKind[s] == SignalKind.DIFFERENCE) {
            level[s] = level[a] - level[b];
            spread[s] = Math.hypot(spread[a], spread[b]);
            noise[s] = Math.hypot(noise[a], noise[b]);
        } else if (level[a] != 0.0 && level[b] != 0.0) {
            level[s] = level[a] / level[b];
            double size = Math.abs(level[s]);
            spread[s] = size * Math.hypot(spread[a] / level[a], spread[b] / level[b]);
            noise[s] = size * Math.hypot(noise[a] / level[a], noise[b] / level[b]);
        }
    }

    /** Where the setting is another one, what is being learned does not belong to it. */
    void settingSeen(int settingTag, double now) {
        if (!learning || !known(settingTag) && learnCount[settingTag] == 0) {
            return;
        }
        double before = known(settingTag) ? level[settingTag] : learnLevel[settingTag * scanner.learnSummaries];
        if (Math.abs(now - before) > scanner.settings.settingTolerancePct() / HUNDRED * Math.abs(before)) {
            for (int tag = 0; tag < learnCount.length; tag++) {
                learnCount[tag] = known(tag) ? learnCount[tag] : 0;
            }
        }
    }

    /** One more summary of a tag. */
    void learn(int tag, double summaryLevel, double summaryNoise) {
        if (!learning || known(tag)) {
            return;
        }
        int n = scanner.learnSummaries;
        int from = tag * n;
        learnLevel[from + learnCount[tag]] = summaryLevel;
        learnNoise[from + learnCount[tag]] = summaryNoise;
        learnCount[tag]++;
        if (learnCount[tag] < n) {
            return;
        }
        int half = n / 2;
        double centre = median(learnLevel, from, n);
        double typicalNoise = median(learnNoise, from, n);
        double apart = Math.abs(median(learnLevel, from + n - half, half) - median(learnLevel, from, half));
        double allowed = Math.max(
                scanner.settings.learning().settledPct() / HUNDRED * Math.abs(centre), SETTLED_NOISES * typicalNoise);
        if (apart > allowed) {
            System.arraycopy(learnLevel, from + half, learnLevel, from, n - half);
            System.arraycopy(learnNoise, from + half, learnNoise, from, n - half);
            learnCount[tag] = n - half;
            return;
        }
        System.arraycopy(learnLevel, from, scratch, 0, n);
        know(tag, centre, Robust.sigmaInPlace(scratch, n, centre), typicalNoise);
        derive();
    }

    private double median(double[] values, int from, int n) {
        System.arraycopy(values, from, scratch, 0, n);
        return Robust.medianInPlace(scratch, n);
    }

    void restore(SavedScan saved) {
        learning = saved.learning();
        SavedScan.into(saved.level(), level, "level");
        SavedScan.into(saved.spread(), spread, "spread");
        SavedScan.into(saved.noise(), noise, "noise");
        if (learning) {
            SavedScan.into(saved.learnLevel(), learnLevel, "learnLevel");
            SavedScan.into(saved.learnNoise(), learnNoise, "learnNoise");
        }
        SavedScan.into(saved.learnCount(), learnCount, "learnCount");
    }

    /** The known tags; null for none. */
    Reference reference() {
        List<Normal> normals = new ArrayList<>();
        for (int tag = 0; tag < scanner.tags.size(); tag++) {
            if (known(tag)) {
                normals.add(new Normal(scanner.tags.tag(tag).key(), level[tag], spread[tag], noise[tag]));
            }
        }
        return normals.isEmpty() ? null : new Reference(normals);
    }

    /** How far a change must go at least to be more than natural variation, in the unit of the feature. */
    double least(int feature) {
        int s = scanner.featureSignal[feature];
        double k = scanner.settings.leastSpreads();
        double percent = HUNDRED / Math.abs(level[s]);
        return switch (scanner.feature[feature]) {
            case CHANGE -> k * spread[s];
            case CHANGE_PCT -> k * spread[s] * percent;
            case PEAK_PCT -> k * Math.hypot(spread[s], noise[s]) * percent;
            case SWING_RATIO -> 1.0 + k * MAD_ERROR / Math.sqrt(scanner.levelBins);
            case TREND_PCT_PER_DAY ->
                k * spread[s] * percent / scanner.settings.windows().slowTrendDays();
            default -> 0.0;
        };
    }
}
