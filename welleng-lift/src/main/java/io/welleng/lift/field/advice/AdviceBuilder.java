package io.welleng.lift.field.advice;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.core.well.LiftType;
import io.welleng.lift.optimum.LimitCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a {@link Recommendation} of what a report holds: decides the action, and puts it in words. */
final class AdviceBuilder {

    /** A judgement: gain of the objective over the objective below which a setting is left as it is (fraction). */
    static final double WORTH = 0.01;

    /** Change of a setting that is none (fraction). */
    private static final double SAME = 1e-6;

    /** Change of a stroke that is another hole of the crank (fraction). */
    private static final double OTHER_STROKE = 1e-3;

    private final String well;
    private final LiftType liftType;
    private final List<SettingChange> settings;
    private final List<String> findings = new ArrayList<>();
    private WellRate now;
    private WellRate best;
    private boolean withinLimits = true;
    private Double objectiveGain;
    private double objective;
    private boolean objectiveIsMoney;
    private Double usdPerDay;
    private Double usdToday;
    private LimitCheck limit;
    private String boundary = "not known";
    private ModelBasis basis = ModelBasis.MODEL_ALONE;
    private String contradiction;
    private int advisories;

    AdviceBuilder(String well, LiftType liftType, SettingChange... settings) {
        this.well = well;
        this.liftType = liftType;
        this.settings = List.of(settings);
    }

    /** What it makes today; null where not known. */
    AdviceBuilder now(WellRate rate, boolean keepsLimits) {
        now = rate;
        withinLimits = keepsLimits;
        return this;
    }

    /** The best point; null where there is none. */
    AdviceBuilder best(WellRate rate, String why, LimitCheck reached) {
        best = rate;
        boundary = why;
        limit = reached;
        return this;
    }

    /** The objective at the best point, and its gain; null where today has none. */
    AdviceBuilder objective(double value, boolean money, Double gain) {
        objective = value;
        objectiveIsMoney = money;
        objectiveGain = gain;
        return this;
    }

    /** Margin gained, and that of today; null where not known. */
    AdviceBuilder money(Double gain, Double today) {
        usdPerDay = gain;
        usdToday = today;
        return this;
    }

    /** What the model stands on. */
    AdviceBuilder basis(ModelBasis of, String why) {
        basis = of;
        contradiction = why;
        return this;
    }

    AdviceBuilder finding(String finding) {
        findings.add(finding);
        return this;
    }

    AdviceBuilder advisories(List<Advisory> found) {
        List<Advisory> distinct = found.stream().distinct().toList();
        advisories = distinct.size();
        distinct.forEach(one -> findings.add(one.code() + ": " + one.message()));
        return this;
    }

    Recommendation build() {
        if (basis == ModelBasis.CONTRADICTED) {
            boundary = contradiction;
            return without(AdviceStatus.MODEL_NOT_USABLE, AdvisedAction.CHECK_EQUIPMENT);
        }
        if (best == null) {
            return without(AdviceStatus.NO_FEASIBLE_SETTING, AdvisedAction.REVIEW_LIFT_METHOD);
        }
        if (objectiveIsMoney && objective < 0.0) {
            boundary = "even the best setting loses " + Figures.four(-objective) + " USD/d";
            limit = null;
            return to(AdviceStatus.NO_FEASIBLE_SETTING, AdvisedAction.SHUT_IN, WellRate.NOTHING, off(), shutInGain());
        }
        if (now == null) {
            return to(AdviceStatus.TODAY_UNKNOWN, direction(), best, settings, null);
        }
        if (now.liquidStbPerDay() == 0.0) {
            return to(AdviceStatus.NOT_PRODUCING, starting(), best, settings, usdPerDay);
        }
        if (withinLimits && nearBest()) {
            limit = null;
            return to(AdviceStatus.OPTIMAL, AdvisedAction.KEEP, now, kept(), zeroIfKnown());
        }
        return to(
                withinLimits ? AdviceStatus.OPPORTUNITY : AdviceStatus.LIMITS_BROKEN,
                direction(),
                best,
                settings,
                usdPerDay);
    }

    /** A choke fully opened. */
    Recommendation open() {
        return to(AdviceStatus.OPPORTUNITY, AdvisedAction.OPEN_CHOKE, best, settings, null);
    }

    /** The part of a well in a plan, whatever it gains itself. */
    Recommendation planned(Double usd) {
        SettingChange main = settings.get(0);
        if (main.recommended() == null) {
            return to(AdviceStatus.OPPORTUNITY, AdvisedAction.SHUT_IN, best, settings, usd);
        }
        if (main.now() == null) {
            return to(AdviceStatus.NOT_PRODUCING, AdvisedAction.START, best, settings, usd);
        }
        return unchanged()
                ? to(AdviceStatus.OPTIMAL, AdvisedAction.KEEP, best, settings, usd)
                : to(AdviceStatus.OPPORTUNITY, direction(), best, settings, usd);
    }

    private boolean nearBest() {
        return objectiveGain != null && objectiveGain <= WORTH * Math.abs(objective) || unchanged();
    }

    private boolean unchanged() {
        return settings.stream().allMatch(one -> {
            Double distance = one.distance();
            return distance == null ? one.now() != null && one.now().equals(one.recommended()) : distance <= SAME;
        });
    }

    private List<SettingChange> kept() {
        return settings.stream().map(SettingChange::kept).toList();
    }

    private List<SettingChange> off() {
        return settings.stream().map(SettingChange::without).toList();
    }

    private Double zeroIfKnown() {
        return usdPerDay == null ? null : (Double) 0.0;
    }

    private Double shutInGain() {
        return usdToday == null ? null : (Double) (0.0 - usdToday);
    }

    private AdvisedAction starting() {
        Double setting = settings.get(0).now();
        return setting == null || setting == 0.0 ? AdvisedAction.START : direction();
    }

    private AdvisedAction direction() {
        for (SettingChange stroke : settings.subList(1, settings.size())) {
            Double distance = stroke.distance();
            if (liftType == LiftType.ROD_PUMP && distance != null && distance > OTHER_STROKE) {
                return AdvisedAction.CHANGE_STROKE;
            }
        }
        SettingChange main = settings.get(0);
        if (main.now() != null && main.recommended() != null && main.now().equals(main.recommended())) {
            return AdvisedAction.KEEP;
        }
        return direction(liftType, main.name(), main.now() == null || main.recommended() > main.now());
    }

    static AdvisedAction direction(LiftType liftType, String setting, boolean up) {
        return switch (liftType) {
            case ESP -> up ? AdvisedAction.INCREASE_FREQUENCY : AdvisedAction.DECREASE_FREQUENCY;
            case PROGRESSING_CAVITY_PUMP -> up ? AdvisedAction.INCREASE_SPEED : AdvisedAction.DECREASE_SPEED;
            case ROD_PUMP -> up ? AdvisedAction.INCREASE_PUMPING_SPEED : AdvisedAction.DECREASE_PUMPING_SPEED;
            case GAS_LIFT -> up ? AdvisedAction.INCREASE_INJECTION : AdvisedAction.DECREASE_INJECTION;
            default ->
                setting.toLowerCase(Locale.ROOT).contains("choke")
                        ? (up ? AdvisedAction.OPEN_CHOKE : AdvisedAction.CLOSE_CHOKE)
                        : (up ? AdvisedAction.INCREASE_SETTING : AdvisedAction.DECREASE_SETTING);
        };
    }

    private Recommendation without(AdviceStatus status, AdvisedAction action) {
        Confidence confidence = Confidence.of(basis, known(), advisories);
        return new Recommendation(
                well,
                liftType,
                status,
                action,
                off(),
                now,
                null,
                null,
                limit,
                boundary,
                findings,
                confidence,
                sentence(action, off(), null) + " " + confidenceWords(confidence));
    }

    private Recommendation to(
            AdviceStatus status, AdvisedAction action, WellRate then, List<SettingChange> changes, Double usd) {
        Confidence confidence = Confidence.of(basis, known() == null ? null : distance(changes), advisories);
        RateGain gain = now == null ? null : RateGain.between(now, then, usd);
        return new Recommendation(
                well,
                liftType,
                status,
                action,
                changes,
                now,
                then,
                gain,
                limit,
                boundary,
                findings,
                confidence,
                sentence(action, changes, gain) + " " + confidenceWords(confidence));
    }

    /** 0 where the well produces today, null otherwise. */
    private Double known() {
        return now == null || now.liquidStbPerDay() == 0.0 ? null : (Double) 0.0;
    }

    private static Double distance(List<SettingChange> changes) {
        double greatest = 0.0;
        for (SettingChange change : changes) {
            Double distance = change.distance();
            if (distance != null) {
                greatest = Math.max(greatest, distance);
            } else if (change.recommended() != null && !change.recommended().equals(change.now())) {
                return null;
            }
        }
        return greatest;
    }

    private String sentence(AdvisedAction action, List<SettingChange> changes, RateGain gain) {
        StringBuilder words = new StringBuilder(well).append(": ").append(action.phrase());
        String sets =
                String.join(", ", changes.stream().map(SettingChange::toString).toList());
        words.append(" (").append(sets).append(").");
        words.append(" Today: ").append(state(now)).append('.');
        if (gain != null && action == AdvisedAction.KEEP) {
            words.append(" The best setting gives at most 1 % more of the objective.");
        } else if (gain != null) {
            words.append(gain.oilStbPerDay() < 0.0 ? " Change: " : " Gain: ")
                    .append(gain)
                    .append('.');
        } else if (best != null && basis != ModelBasis.CONTRADICTED) {
            words.append(" With it: ").append(best).append('.');
        }
        if (!withinLimits && now != null) {
            words.append(" Today's setting breaks a limit.");
        }
        if (action != AdvisedAction.KEEP) {
            words.append(" Bound: ").append(boundary);
            words.append(limit == null ? "." : " (" + limit + ").");
        }
        return words.toString();
    }

    private static String state(WellRate rate) {
        return rate == null ? "not known" : rate.liquidStbPerDay() == 0.0 ? "no production" : rate.toString();
    }

    private static String confidenceWords(Confidence confidence) {
        return "Confidence " + confidence.level().name().toLowerCase(Locale.ROOT) + ": "
                + String.join(", ", confidence.reasons()) + ".";
    }
}
