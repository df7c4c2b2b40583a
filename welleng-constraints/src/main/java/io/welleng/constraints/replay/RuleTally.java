package io.welleng.constraints.replay;

import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.telemetry.Milliseconds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts of one rule during a replay. */
final class RuleTally {

    private final LimitRule rule;
    private final List<Decision> changes = new ArrayList<>();
    private double redSeconds;
    private double yellowSeconds;
    private double unknownSeconds;
    private double notInForceSeconds;
    private double worst = Double.POSITIVE_INFINITY;
    private Instant worstAt;

    /** What the last sample left, and holds until the next. */
    private Instant time;

    private Level level = Level.NORMAL;
    private double margin;
    private boolean inForce;

    RuleTally(LimitRule rule) {
        this.rule = rule;
    }

    String id() {
        return rule.id();
    }

    void decided(Decision decision) {
        changes.add(decision);
    }

    /** After a sample: counts the time since the one before as what that left. */
    void sample(Instant now, Level nowLevel, double nowMargin, boolean nowInForce) {
        if (time != null) {
            double seconds = (now.toEpochMilli() - time.toEpochMilli()) / Milliseconds.PER_SECOND;
            redSeconds += level == Level.RED ? seconds : 0.0;
            yellowSeconds += level == Level.YELLOW ? seconds : 0.0;
            notInForceSeconds += inForce ? 0.0 : seconds;
            unknownSeconds += inForce && Double.isNaN(margin) ? seconds : 0.0;
        }
        if (nowMargin < worst && nowMargin >= -Double.MAX_VALUE) {
            worst = nowMargin;
            worstAt = now;
        }
        time = now;
        level = nowLevel;
        margin = nowMargin;
        inForce = nowInForce;
    }

    private int count(Level from, Level to) {
        return (int) changes.stream()
                .filter(change -> change.to() == to && (from == null || change.from() == from))
                .count();
    }

    RuleSummary summary() {
        return new RuleSummary(
                rule.id(),
                rule.version(),
                rule.enforcement(),
                count(null, Level.RED),
                count(Level.NORMAL, Level.YELLOW),
                redSeconds,
                yellowSeconds,
                unknownSeconds,
                notInForceSeconds,
                changes.stream()
                        .filter(change -> change.to() == Level.RED)
                        .map(Decision::time)
                        .findFirst()
                        .orElse(null),
                worstAt == null ? null : worst,
                worstAt);
    }

    List<LevelPeriod> periods(Instant from, Instant to) {
        List<LevelPeriod> periods = new ArrayList<>();
        Instant since = from;
        Level before = Level.NORMAL;
        for (Decision change : changes) {
            if (change.time().isAfter(since)) {
                periods.add(new LevelPeriod(rule.id(), before, since, change.time()));
            }
            since = change.time();
            before = change.to();
        }
        periods.add(new LevelPeriod(rule.id(), before, since, to));
        return periods;
    }
}
