package io.welleng.constraints.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The points of one day, taken off one by one, so that what lowered the score adds up to what it lacks. */
final class DayTally {

    private static final double ROUNDING = 1e-9;

    private final List<HealthIndicator> indicators;
    private final double[] values;
    private final HealthWeights weights;
    private final FindingPoints findingPoints;
    private final List<HealthFinding> findings;
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<ComponentScore> components = new ArrayList<>();
    private final List<MissingReading> missing = new ArrayList<>();
    private double coverage;
    private double knownShare;
    private double score = Yardstick.FULL;
    private double worst = Double.POSITIVE_INFINITY;
    private String worstName;
    private HealthComponent worstComponent;

    DayTally(
            List<HealthIndicator> indicators,
            double[] values,
            HealthWeights weights,
            FindingPoints findingPoints,
            List<HealthFinding> findings) {
        this.indicators = indicators;
        this.values = values;
        this.weights = weights;
        this.findingPoints = findingPoints;
        this.findings = findings.stream()
                .sorted(Comparator.comparing(HealthFinding::severity).reversed())
                .toList();
        for (HealthComponent component : HealthComponent.values()) {
            double known = knownPart(component);
            coverage += weights.share(component) * known;
            knownShare += known > 0.0 ? weights.share(component) : 0.0;
        }
        coverage = Math.min(1.0, coverage);
        for (HealthComponent component : HealthComponent.values()) {
            double known = knownPart(component);
            if (known > 0.0) {
                known(component, known);
            } else {
                unknown(component);
            }
        }
    }

    /** Whether there is anything to score. */
    boolean known() {
        return knownShare > 0.0;
    }

    double coverage() {
        return coverage;
    }

    double score() {
        return Math.max(0.0, score);
    }

    List<ComponentScore> components() {
        return components;
    }

    List<MissingReading> missing() {
        return missing;
    }

    /** Contributions, the largest loss first. */
    List<Contribution> ranked() {
        List<Contribution> ranked = new ArrayList<>(contributions);
        ranked.sort(Comparator.comparingDouble(Contribution::points).reversed());
        return ranked;
    }

    private double knownPart(HealthComponent component) {
        double all = 0.0;
        double known = 0.0;
        for (int i = 0; i < values.length; i++) {
            if (indicators.get(i).component() == component) {
                all += indicators.get(i).weight();
                known += Double.isNaN(values[i]) ? 0.0 : indicators.get(i).weight();
            }
        }
        return known == 0.0 ? 0.0 : known / all;
    }

    private void known(HealthComponent component, double part) {
        double share = knownShare == 0.0 ? 0.0 : weights.share(component) / knownShare;
        double all = 0.0;
        for (int i = 0; i < values.length; i++) {
            all += indicators.get(i).component() == component && !Double.isNaN(values[i])
                    ? indicators.get(i).weight()
                    : 0.0;
        }
        double points = Yardstick.FULL;
        double worstHere = Double.POSITIVE_INFINITY;
        String worstHereName = null;
        for (int i = 0; i < values.length; i++) {
            HealthIndicator indicator = indicators.get(i);
            if (indicator.component() != component) {
                continue;
            }
            if (Double.isNaN(values[i])) {
                missing.add(new MissingReading(component, indicator.tag()));
                continue;
            }
            double mark = indicator.yardstick().points(values[i]);
            double loss = indicator.weight() / all * (Yardstick.FULL - mark);
            points -= loss;
            take(ContributionKind.INDICATOR, component, indicator.tag(), share * loss);
            if (indicator.critical()) {
                critical(mark, indicator.tag(), component);
                if (mark < worstHere) {
                    worstHere = mark;
                    worstHereName = indicator.tag();
                }
            }
        }
        if (points > worstHere + ROUNDING) {
            take(ContributionKind.CRITICAL_INDICATOR, component, worstHereName, share * (points - worstHere));
            points = worstHere;
        }
        points = Math.max(0.0, findings(component, Math.max(0.0, points), share));
        components.add(new ComponentScore(component, points, Math.min(1.0, share), Math.min(1.0, part)));
    }

    private void unknown(HealthComponent component) {
        boolean any = false;
        for (HealthIndicator indicator : indicators) {
            if (indicator.component() == component) {
                any = true;
                if (weights.of(component) > 0.0 || indicator.critical()) {
                    missing.add(new MissingReading(component, indicator.tag()));
                }
            }
        }
        if (!any && weights.of(component) > 0.0) {
            missing.add(new MissingReading(component, null));
        }
        findings(component, Yardstick.FULL, weights.share(component));
        components.add(new ComponentScore(component, null, 0.0, 0.0));
    }

    private double findings(HealthComponent component, double from, double share) {
        double points = from;
        for (HealthFinding finding : findings) {
            if (finding.component() == component) {
                double loss = Math.min(points, findingPoints.of(finding.severity()));
                points -= loss;
                take(ContributionKind.FINDING, component, finding.name(), share * loss);
                if (finding.severity() == FindingSeverity.CRITICAL) {
                    double left = Yardstick.FULL - findingPoints.critical();
                    critical(left, finding.name(), component);
                }
            }
        }
        return points;
    }

    private void critical(double mark, String name, HealthComponent component) {
        if (mark < worst) {
            worst = mark;
            worstName = name;
            worstComponent = component;
        }
    }

    /** Takes points, as far as there are any. */
    private void take(ContributionKind kind, HealthComponent component, String name, double points) {
        double taken = Math.min(points, score);
        if (taken > 0.0) {
            contributions.add(new Contribution(kind, component, name, taken));
            score -= taken;
        }
    }

    void trend(double points) {
        double given = points > 0.0 ? Math.min(points, Yardstick.FULL - score) : Math.max(points, -score);
        if (given != 0.0) {
            contributions.add(new Contribution(ContributionKind.TREND, null, "trend", -given));
            score += given;
        }
    }

    void ceiling(double headroom) {
        if (score > worst + headroom + ROUNDING) {
            take(ContributionKind.CRITICAL_CEILING, worstComponent, worstName, score - worst - headroom);
        }
    }
}
