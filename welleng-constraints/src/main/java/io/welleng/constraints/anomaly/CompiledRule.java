package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.anomaly.rule.SignGroup;
import io.welleng.constraints.anomaly.rule.Signal;
import io.welleng.constraints.telemetry.Tags;
import java.util.ArrayList;
import java.util.List;

/** A rule laid out for a well's tags: conditions whose signs point to features by number. */
final class CompiledRule {

    final AnomalyRule rule;

    /** Tags without which it is never judged, that the well does not have. */
    final List<String> missing;

    /** Signs of each condition that the well can show. */
    final Sign[][] signs;

    /** Number of the feature of each sign. */
    final int[][] features;

    /** The tag whose standing still it looks for; −1 for any other rule. */
    final int stillTag;

    /** Whether it asks for a spectral test. */
    final boolean spectral;

    private CompiledRule(AnomalyRule rule, List<String> missing, Sign[][] signs, int[][] features, int stillTag) {
        this.rule = rule;
        this.missing = List.copyOf(missing);
        this.signs = signs;
        this.features = features;
        this.stillTag = stillTag;
        spectral = rule.conditions().stream()
                .flatMap(group -> group.anyOf().stream())
                .anyMatch(sign -> sign.feature() == Feature.CYCLE_PCT);
    }

    static CompiledRule of(AnomalyRule rule, Tags tags, FeatureList list) {
        List<String> missing = new ArrayList<>();
        List<Sign[]> conditions = new ArrayList<>();
        int still = -1;
        for (SignGroup group : rule.conditions()) {
            List<Sign> there = new ArrayList<>();
            List<String> absent = new ArrayList<>();
            for (Sign sign : group.anyOf()) {
                List<String> lacking = lacking(sign.signal(), tags);
                if (lacking.isEmpty()) {
                    there.add(sign);
                    if (sign.feature() == Feature.STILL_MINUTES) {
                        still = tags.number(sign.signal().tag(), "tag");
                    }
                }
                absent.addAll(lacking);
            }
            if (!there.isEmpty()) {
                conditions.add(there.toArray(new Sign[0]));
            } else if (!group.ifThere()) {
                absent.stream().filter(tag -> !missing.contains(tag)).forEach(missing::add);
            }
        }
        Sign[][] signs = conditions.toArray(new Sign[0][]);
        int[][] features = new int[signs.length][];
        for (int g = 0; g < signs.length; g++) {
            features[g] = new int[signs[g].length];
            for (int i = 0; i < signs[g].length; i++) {
                features[g][i] = missing.isEmpty() ? list.number(signs[g][i].signal(), signs[g][i].feature()) : -1;
            }
        }
        return new CompiledRule(rule, missing, signs, features, still);
    }

    private static List<String> lacking(Signal signal, Tags tags) {
        return signal.tags().stream().filter(tag -> !tags.contains(tag)).toList();
    }

    /** Tags that it can see in this well. */
    List<String> tags() {
        List<String> seen = new ArrayList<>();
        for (Sign[] group : signs) {
            for (Sign sign : group) {
                sign.signal().tags().stream().filter(tag -> !seen.contains(tag)).forEach(seen::add);
            }
        }
        return seen;
    }
}
