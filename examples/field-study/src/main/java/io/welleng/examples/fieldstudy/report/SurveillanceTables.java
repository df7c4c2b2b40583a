package io.welleng.examples.fieldstudy.report;

import io.welleng.constraints.alarm.kpi.AlarmKpi;
import io.welleng.constraints.alarm.kpi.AlarmKpiReport;
import io.welleng.constraints.alarm.kpi.KpiComparison;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.quality.DataFault;
import io.welleng.constraints.quality.FaultPeriod;
import io.welleng.constraints.quality.TagReport;
import io.welleng.constraints.replay.RuleSummary;
import io.welleng.examples.fieldstudy.report.SurveillanceEvents.Event;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a well that was watched. */
final class SurveillanceTables {

    private static final double SECONDS_PER_MINUTE = 60.0;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SurveillanceResult watched;

    SurveillanceTables(SurveillanceResult watched) {
        this.watched = watched;
    }

    /** A time (UTC), of the day where all is of one day. */
    static String time(SurveillanceResult watched, Instant time) {
        LocalDate first = LocalDate.ofInstant(watched.replay().from(), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(watched.replay().to(), ZoneOffset.UTC);
        return (first.equals(last) ? "" : LocalDate.ofInstant(time, ZoneOffset.UTC) + " ") + CLOCK.format(time);
    }

    private String time(Instant time) {
        return time(watched, time);
    }

    LiftView.Table sensors() {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Tag"),
                LiftView.Column.text("Unit"),
                LiftView.Column.number("Readings"),
                LiftView.Column.number("Good, %"),
                LiftView.Column.number("Time it could be used, %"),
                LiftView.Column.text("Faults of the data"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (TagReport tag : watched.data().tags()) {
            rows.add(LiftView.Row.of(
                    columns,
                    tag.tag(),
                    unit(tag.tag()),
                    Integer.toString(tag.readings()),
                    percent(tag.goodShare()),
                    percent(tag.usableShare()),
                    faults(tag)));
        }
        return new LiftView.Table(columns, rows, true);
    }

    private static String percent(Double share) {
        return share == null ? Numbers.NONE : Numbers.percent(share);
    }

    private String unit(String key) {
        return watched.input().replay().history().columns().stream()
                .filter(column -> column.tag().key().equals(key))
                .map(column -> column.tag().unit())
                .findFirst()
                .orElse("");
    }

    private String faults(TagReport tag) {
        Map<DataFault, List<FaultPeriod>> kinds = new EnumMap<>(DataFault.class);
        tag.faults().forEach(fault -> kinds.computeIfAbsent(fault.fault(), kind -> new ArrayList<>())
                .add(fault));
        return kinds.entrySet().stream()
                .map(kind -> LiftView.words(kind.getKey())
                        + (kind.getValue().size() == 1
                                ? ""
                                : ", " + kind.getValue().size() + " times")
                        + ", from " + time(kind.getValue().get(0).from()))
                .collect(Collectors.joining("; "));
    }

    LiftView.Table rules() {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Rule"),
                LiftView.Column.text("What it watches"),
                LiftView.Column.text("Red where"),
                LiftView.Column.text("Enforcement"),
                LiftView.Column.number("First red"),
                LiftView.Column.number("Red, min"),
                LiftView.Column.number("Yellow, min"),
                LiftView.Column.number("Without data, min"),
                LiftView.Column.number("Worst margin, unit of the limit"));
        List<LiftView.Row> rows = new ArrayList<>();
        List<LimitRule> rules = watched.input().replay().ruleBook().rules();
        for (int i = 0; i < rules.size(); i++) {
            LimitRule rule = rules.get(i);
            RuleSummary said = watched.replay().rules().get(i);
            boolean numbers = !(rule.limit() instanceof Limit.Formula formula && formula.isCondition());
            rows.add(LiftView.Row.of(
                    columns,
                    rule.id() + " v" + rule.version(),
                    rule.description() == null ? "" : rule.description(),
                    limit(rule.limit()),
                    LiftView.words(rule.enforcement()),
                    said.firstRed() == null ? Numbers.NONE : time(said.firstRed()),
                    Numbers.four(said.redSeconds() / SECONDS_PER_MINUTE),
                    Numbers.four(said.yellowSeconds() / SECONDS_PER_MINUTE),
                    Numbers.four(said.unknownSeconds() / SECONDS_PER_MINUTE),
                    numbers && said.worstMargin() != null
                            ? LiftView.minus(Numbers.four(said.worstMargin()))
                            : Numbers.NONE));
        }
        return new LiftView.Table(columns, rows, true);
    }

    /** What makes a rule red. */
    private String limit(Limit limit) {
        String x;
        if (limit instanceof Limit.RateOfChange rate) {
            x = "change of " + rate.tag() + " per min";
        } else if (limit instanceof Limit.Deviation deviation) {
            x = "|" + deviation.tag() + " − " + deviation.reference() + "|";
        } else if (limit instanceof Limit.Ratio ratio) {
            x = ratio.tag() + " / " + ratio.denominator();
        } else if (limit instanceof Limit.Formula formula) {
            if (formula.isCondition()) {
                return formula.expression();
            }
            x = formula.expression();
        } else {
            x = limit.tags().get(0);
        }
        List<String> words = new ArrayList<>();
        if (limit.low() != null) {
            words.add(x + " ≤ " + value(limit.low()));
        }
        if (limit.high() != null) {
            words.add(x + " ≥ " + value(limit.high()));
        }
        return String.join(" or ", words);
    }

    private String value(LimitValue value) {
        if (value instanceof LimitValue.ByMode byMode) {
            return byMode.values().entrySet().stream()
                    .map(mode -> value(mode.getValue()) + " (" + mode.getKey() + ")")
                    .collect(Collectors.joining(", "));
        }
        return LiftView.minus(Numbers.four(
                value.resolve("", watched.input().replay().design()).orElseThrow()));
    }

    /** Without faults of the data, which have a table of their own. */
    LiftView.Table events(List<Event> events) {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Time, UTC"),
                LiftView.Column.text("Kind"),
                LiftView.Column.text("Of"),
                LiftView.Column.text("What"),
                LiftView.Column.number("Value"),
                LiftView.Column.number("Limit"),
                LiftView.Column.text("In words"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (Event event : events) {
            String states = event.from().isEmpty() || event.from().equals(event.to())
                    ? ""
                    : ": " + event.from() + " → " + event.to();
            rows.add(LiftView.Row.of(
                    columns,
                    time(event.time()),
                    event.kind(),
                    event.name(),
                    event.what() + states,
                    number(event.value()),
                    number(event.limit()),
                    event.text()));
        }
        return new LiftView.Table(columns, rows, true);
    }

    LiftView.Table kpis(AlarmKpiReport report) {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Figure of the alarms"),
                LiftView.Column.number("Value"),
                LiftView.Column.text("Unit"),
                LiftView.Column.text("Target"),
                LiftView.Column.text("Verdict"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (AlarmKpi kpi : report.judged()) {
            boolean share = kpi.unit().equals("fraction");
            rows.add(LiftView.Row.of(
                    columns,
                    LiftView.capital(kpi.name()),
                    kpi.value() == null ? Numbers.NONE : Numbers.four(share ? 100.0 * kpi.value() : kpi.value()),
                    share ? "%" : kpi.unit().equals("1") ? "" : kpi.unit().replace("1/10min", "1/10 min"),
                    target(kpi, share ? 100.0 : 1.0),
                    LiftView.words(kpi.verdict())));
        }
        return new LiftView.Table(columns, rows, true);
    }

    private static String target(AlarmKpi kpi, double scale) {
        if (kpi.target() == null) {
            return Numbers.NONE;
        }
        String sign = kpi.comparison() == KpiComparison.AT_MOST
                ? "≤ "
                : kpi.comparison() == KpiComparison.BELOW ? "< " : "about ";
        return sign
                + Numbers.four(scale * kpi.target())
                + (kpi.tolerance() == null ? "" : " ± " + Numbers.four(scale * kpi.tolerance()));
    }

    private static String number(Double value) {
        return value == null ? "" : LiftView.minus(Numbers.four(value));
    }
}
