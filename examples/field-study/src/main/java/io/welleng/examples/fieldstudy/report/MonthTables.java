package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.NodeTotal;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The tables of the allocation, as texts: by field, by owner, by day and by well. */
final class MonthTables {

    private static final int CENTS = 2;

    private final AllocationMonth month;
    private final List<AllocationResult> cases;
    private final MonthDays days;
    private final MonthSpread spread;
    private final int decimals;

    MonthTables(FieldStudyResult result, MonthDays days) {
        month = result.month();
        cases = result.cases();
        this.days = days;
        spread = new MonthSpread(result);
        decimals = result.settings().decimals();
    }

    /** An allocated volume and its standard uncertainty (bbl); that is empty where it is not known. */
    record Volume(String bbl, String uncertainty) {}

    /** Month totals of a field, of a well or of all; volumes and values by case. */
    record TotalRow(
            String name, String field, String count, String estimateBbl, List<Volume> volumes, List<String> valueUsd) {}

    /** What an owner has; volumes and values by case. */
    record OwnerRow(String name, String shares, List<Volume> volumes, List<String> valueUsd, String differenceUsd) {}

    /** One day: its meter, how far the estimates are from it, and the factors. */
    record DayRow(
            String day,
            String meterBbl,
            String estimateBbl,
            String imbalanceBbl,
            String imbalancePercent,
            List<String> factors,
            String problem) {}

    /** Headings of the cases. */
    List<String> caseNames() {
        return cases.stream().map(one -> one.question().title()).toList();
    }

    /** What is measured together in each case, by name of its node; the first case has one factor for all. */
    List<String> branches(int caseIndex) {
        return branches(month, caseIndex);
    }

    static List<String> branches(AllocationMonth month, int caseIndex) {
        if (caseIndex == 0) {
            return List.of(AllocationResult.TOTAL_METER);
        }
        List<String> branches = new ArrayList<>(month.meteredFields());
        branches.add(AllocationResult.byDifference(month));
        return branches;
    }

    /** The columns of factors, in the order of {@link DayRow#factors}. */
    List<String> factorNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String title = cases.get(i).question().title().toLowerCase(Locale.ROOT);
            branches(i)
                    .forEach(branch ->
                            names.add(branch.equals(AllocationResult.TOTAL_METER) ? title : title + ", " + branch));
        }
        return names;
    }

    List<TotalRow> fields() {
        return month.fields().stream()
                .map(field -> row(field, "", (int) sources().stream()
                        .filter(source -> fieldOf(source).equals(field))
                        .count()))
                .toList();
    }

    TotalRow total() {
        double estimate = sources().stream().mapToDouble(this::estimateBbl).sum();
        return new TotalRow(
                "Total",
                "",
                Integer.toString(sources().size()),
                Numbers.account(estimate, decimals),
                volumes(one -> Optional.of(one.total().rounded()), spread::totalBbl),
                values(one -> Optional.of(one.total().valueUsd())));
    }

    List<TotalRow> wells() {
        return sources().stream()
                .map(source -> row(
                        source,
                        fieldOf(source),
                        cases.stream()
                                .flatMap(one -> one.node(source).stream())
                                .mapToInt(NodeTotal::days)
                                .max()
                                .orElse(0)))
                .toList();
    }

    /** Wells in the order of their file, then fields metered as a whole; those that took part on any allocated day. */
    private List<String> sources() {
        return month.sources().stream()
                .filter(source ->
                        cases.stream().anyMatch(one -> one.node(source).isPresent()))
                .toList();
    }

    private String fieldOf(String source) {
        return month.wells().stream()
                .filter(well -> well.name().equals(source))
                .findFirst()
                .map(AllocationMonth.Well::field)
                .orElse(source);
    }

    private double estimateBbl(String source) {
        return cases.stream()
                .flatMap(one -> one.node(source).stream())
                .mapToDouble(NodeTotal::estimate)
                .findFirst()
                .orElse(0.0);
    }

    private TotalRow row(String name, String field, int count) {
        double estimate = sources().stream()
                .filter(source -> source.equals(name)
                        || field.isEmpty() && fieldOf(source).equals(name))
                .mapToDouble(this::estimateBbl)
                .sum();
        return new TotalRow(
                name,
                field,
                Integer.toString(count),
                Numbers.account(estimate, decimals),
                volumes(one -> one.node(name).map(NodeTotal::rounded), index -> spread.nodeBbl(index, name)),
                values(one -> one.node(name).map(NodeTotal::valueUsd)));
    }

    /** Owners by their value in the last case, the greatest first; the part that nobody owns is last. */
    List<OwnerRow> owners() {
        AllocationResult last = cases.get(cases.size() - 1);
        return cases.stream()
                .flatMap(one -> one.report().owners().stream())
                .map(OwnerTotal::owner)
                .distinct()
                .sorted((a, b) -> Double.compare(rank(last, b), rank(last, a)))
                .map(this::owner)
                .toList();
    }

    private static double rank(AllocationResult last, String owner) {
        return owner.isEmpty()
                ? -1.0
                : last.owner(owner).map(OwnerTotal::valueUsd).orElse(0.0);
    }

    private OwnerRow owner(String name) {
        Optional<Double> first = cases.get(0).owner(name).map(OwnerTotal::valueUsd);
        Optional<Double> last = cases.get(cases.size() - 1).owner(name).map(OwnerTotal::valueUsd);
        return new OwnerRow(
                name.isEmpty() ? "no owner told" : name,
                shares(name),
                volumes(one -> one.owner(name).map(OwnerTotal::rounded), index -> spread.ownerBbl(index, name)),
                values(one -> one.owner(name).map(OwnerTotal::valueUsd)),
                first.flatMap(one -> last.map(other -> Numbers.signedAccount(other - one, CENTS)))
                        .orElse(Numbers.NONE));
    }

    /** For example {@code A 60 %, B 45 % (days 16 to 31)}. */
    private String shares(String owner) {
        int first = days.number(0);
        int last = days.number(days.size() - 1);
        return String.join(
                ", ",
                month.owners().stream()
                        .filter(owners -> owners.shares().containsKey(owner))
                        .map(owners -> owners.field() + " "
                                + Numbers.plain(Math.rint(1e6 * owners.shares().get(owner)) / 1e4) + "\u00a0%"
                                + (owners.firstDay() <= first && owners.lastDay() >= last
                                        ? ""
                                        : " (days " + owners.firstDay() + " to " + owners.lastDay() + ")"))
                        .toList());
    }

    private List<Volume> volumes(Function<AllocationResult, Optional<Double>> bbl, IntFunction<Double> uncertainty) {
        List<Volume> volumes = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Double spread = uncertainty.apply(i);
            volumes.add(new Volume(
                    account(bbl.apply(cases.get(i)), decimals), spread == null ? "" : "± " + Numbers.four(spread)));
        }
        return volumes;
    }

    private List<String> values(Function<AllocationResult, Optional<Double>> usd) {
        return cases.stream().map(one -> account(usd.apply(one), CENTS)).toList();
    }

    private static String account(Optional<Double> value, int digits) {
        return value.map(found -> Numbers.account(found, digits)).orElse(Numbers.NONE);
    }

    List<DayRow> days() {
        List<DayRow> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            List<String> factors = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (int one = 0; one < cases.size(); one++) {
                MonthDay day = days.of(one, i);
                branches(one).forEach(branch -> factors.add(Numbers.factor(day.factor(branch))));
                String title = cases.get(one).question().title().toLowerCase(Locale.ROOT);
                day.obstacles().forEach(obstacle -> problems.add(title + ": " + obstacle));
            }
            Double meter = days.totalMeterBbl(i);
            Double estimate = days.estimateBbl(i);
            boolean both = meter != null && estimate != null;
            rows.add(new DayRow(
                    Integer.toString(days.number(i)),
                    meter == null ? Numbers.NONE : Numbers.account(meter, decimals),
                    estimate == null ? Numbers.NONE : Numbers.account(estimate, decimals),
                    both ? Numbers.signedAccount(meter - estimate, decimals) : Numbers.NONE,
                    both && estimate > 0.0
                            ? Numbers.signedAccount(100.0 * (meter - estimate) / estimate, 3)
                            : Numbers.NONE,
                    factors,
                    String.join("; ", problems)));
        }
        return rows;
    }
}
