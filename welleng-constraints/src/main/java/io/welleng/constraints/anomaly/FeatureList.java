package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Signal;
import io.welleng.constraints.anomaly.rule.SignalKind;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.List;

/** The signals of a well and the features of them that its rules ask for, each once. The first signals are the tags. */
final class FeatureList {

    private record Asked(int signal, Feature feature) {}

    private final Tags tags;
    private final List<Signal> signals = new ArrayList<>();
    private final List<Asked> features = new ArrayList<>();

    FeatureList(Tags tags) {
        this.tags = tags;
        for (Tag tag : tags.list()) {
            signals.add(Signal.of(tag.key()));
        }
    }

    int number(Signal signal, Feature feature) {
        int s = signals.indexOf(signal);
        if (s < 0) {
            s = signals.size();
            signals.add(signal);
        }
        Asked asked = new Asked(s, feature);
        int f = features.indexOf(asked);
        if (f < 0) {
            f = features.size();
            features.add(asked);
        }
        return f;
    }

    int signals() {
        return signals.size();
    }

    int features() {
        return features.size();
    }

    int signalOf(int feature) {
        return features.get(feature).signal();
    }

    Feature featureOf(int feature) {
        return features.get(feature).feature();
    }

    Signal signal(int number) {
        return signals.get(number);
    }

    SignalKind kind(int signal) {
        return signals.get(signal).kind();
    }

    /** Number of the first tag of a signal. */
    int tag(int signal) {
        return tags.number(signals.get(signal).tag(), "tag");
    }

    /** Number of the second tag of a signal; that of the first where there is no second. */
    int other(int signal) {
        String other = signals.get(signal).other();
        return other == null ? tag(signal) : tags.number(other, "other");
    }

    /** Unit of a signal. */
    String unit(int signal) {
        String unit = tags.tag(tag(signal)).unit();
        return kind(signal) == SignalKind.RATIO
                ? unit + "/" + tags.tag(other(signal)).unit()
                : unit;
    }
}
