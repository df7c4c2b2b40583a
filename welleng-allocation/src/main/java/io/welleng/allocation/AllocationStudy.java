package io.welleng.allocation;

import io.welleng.allocation.method.AllocationMethod;
import io.welleng.allocation.network.Band;
import io.welleng.allocation.network.DailyReadings;
import io.welleng.allocation.network.DateRange;
import io.welleng.allocation.network.Network;
import io.welleng.allocation.network.NetworkSolver;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.ReadingKind;
import io.welleng.allocation.owner.OwnerBook;
import io.welleng.allocation.owner.Ownership;
import io.welleng.allocation.trust.UncertaintyAnalysis;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What did each well of a period make, and what is it worth? Metered at the sales points, allocated back through every
 * tier of a network.
 *
 * <p>A phase of a day that has no answer (the meters contradict each other, there is a quantity but no estimate, a
 * reading is missing) is reported as not allocated with the numbers that explain it, and does not disturb other days
 * or phases.
 *
 * @param version label of this version of the study, for example {@code original} or {@code corrected 1}
 * @param network nodes, links and meters
 * @param streams the phases that are allocated, each once
 * @param days readings of each day, in the order of the dates. The quantities of a phase must sum to less than 1e15
 *     units of the last printed digit, and be worth less than 1e13 USD
 * @param method how nodes without a method of their own share their quantity
 * @param factorBand range in which factors are expected at nodes without a band of their own; none where null
 * @param period the days to allocate, with a first and a last one; from the first to the last day of {@code days}
 *     where null
 * @param owners who owns what; nothing is shared over owners where null
 * @param uncertainty how the uncertainty of the allocated numbers is found; it is not where null
 */
public record AllocationStudy(
        String version,
        Network network,
        List<Stream> streams,
        List<DailyReadings> days,
        AllocationMethod method,
        @OptionalValue Band factorBand,
        @OptionalValue DateRange period,
        @OptionalValue List<Ownership> owners,
        @OptionalValue UncertaintyAnalysis uncertainty)
        implements Study<AllocationReport> {

    /** Decimal numbers of up to 15 digits survive as doubles. */
    private static final int DIGITS = 15;

    private static final int CENT_DECIMALS = 2;

    /** Checks the components against each other, puts the defaults and keeps its own copies. */
    public AllocationStudy {
        Check.text(version, "version");
        Check.present(network, "network");
        streams = List.copyOf(Check.notEmpty(streams, "streams"));
        days = List.copyOf(Check.notEmpty(days, "days"));
        Check.present(method, "method");
        checkStreams(streams);
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).date().isAfter(days.get(i - 1).date())) {
                throw refused(
                        "days", i, "later than the day before it", days.get(i).date());
            }
        }
        period = period(period, days);
        owners = owners == null ? List.of() : List.copyOf(owners);
        uncertainty = uncertainty == null ? new UncertaintyAnalysis.None() : uncertainty;
        OwnerBook.check(owners);
        checkOwners(owners, network);
        checkReadings(network, streams, days, method);
        checkPrintable(streams, days);
    }

    /**
     * A study without owners, over the days given.
     *
     * @param version label of this version
     * @param network nodes, links and meters
     * @param streams the phases that are allocated
     * @param days readings of each day, in the order of the dates
     * @param method how nodes without a method of their own share their quantity
     */
    public AllocationStudy(
            String version, Network network, List<Stream> streams, List<DailyReadings> days, AllocationMethod method) {
        this(version, network, streams, days, method, null, null, null, null);
    }

    /**
     * The same study with owners.
     *
     * @param ownerships who owns what
     * @return a new study
     */
    public AllocationStudy withOwners(List<Ownership> ownerships) {
        return new AllocationStudy(
                version, network, streams, days, method, factorBand, period, ownerships, uncertainty);
    }

    /**
     * The same study for other days.
     *
     * @param range the days to allocate
     * @return a new study
     */
    public AllocationStudy withPeriod(DateRange range) {
        return new AllocationStudy(version, network, streams, days, method, factorBand, range, owners, uncertainty);
    }

    /**
     * The same study with a band for the factors.
     *
     * @param band range in which factors are expected
     * @return a new study
     */
    public AllocationStudy withFactorBand(Band band) {
        return new AllocationStudy(version, network, streams, days, method, band, period, owners, uncertainty);
    }

    /**
     * The same study with the uncertainty of its numbers.
     *
     * @param analysis how it is found
     * @return a new study
     */
    public AllocationStudy withUncertainty(UncertaintyAnalysis analysis) {
        return new AllocationStudy(version, network, streams, days, method, factorBand, period, owners, analysis);
    }

    @Override
    public AllocationReport run() {
        return new ReportBuilder(this).report();
    }

    private static InvalidInputException refused(String list, int i, String rule, Object value) {
        return new InvalidInputException(Check.element(list, i), rule, "", value.toString());
    }

    private static void checkStreams(List<Stream> streams) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (int i = 0; i < streams.size(); i++) {
            if (!phases.add(streams.get(i).phase())) {
                throw refused(
                        "streams",
                        i,
                        "of a phase unlike the streams before it",
                        streams.get(i).phase().label());
            }
        }
    }

    private static DateRange period(DateRange given, List<DailyReadings> days) {
        DateRange read =
                DateRange.of(days.get(0).date(), days.get(days.size() - 1).date());
        if (given == null) {
            return read;
        }
        if (given.first() == null || given.last() == null) {
            throw new InvalidInputException("period", "with a first and a last day", "", given.toString());
        }
        if (!given.contains(read.first()) || !given.contains(read.last())) {
            throw new InvalidInputException("period", "around all days with readings, " + read, "", given.toString());
        }
        return given;
    }

    private static void checkOwners(List<Ownership> owners, Network network) {
        Set<String> names = network.nodes().stream().map(Node::name).collect(Collectors.toSet());
        for (int i = 0; i < owners.size(); i++) {
            if (!names.contains(owners.get(i).node())) {
                throw refused(
                        "owners",
                        i,
                        "of a node of the network",
                        "\"" + owners.get(i).node() + "\"");
            }
        }
    }

    private static void checkReadings(
            Network network, List<Stream> streams, List<DailyReadings> days, AllocationMethod method) {
        NetworkSolver solver = new NetworkSolver(network, method, null);
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        streams.forEach(stream -> phases.add(stream.phase()));
        for (int i = 0; i < days.size(); i++) {
            String field = Check.element("days", i);
            for (Phase phase : Phase.values()) {
                if (phases.contains(phase)) {
                    solver.check(days.get(i), phase, field);
                } else {
                    checkSilent(days.get(i), phase, field);
                }
            }
        }
    }

    private static void checkSilent(DailyReadings day, Phase phase, String field) {
        for (Reading reading : day.readings()) {
            if (reading.value(phase) != null) {
                throw new InvalidInputException(
                        field,
                        "of phases with a stream",
                        "",
                        phase.label() + " of " + reading.node() + " on " + day.date());
            }
        }
    }

    private static void checkPrintable(List<Stream> streams, List<DailyReadings> days) {
        for (int i = 0; i < streams.size(); i++) {
            Stream stream = streams.get(i);
            double sum = 0.0;
            for (DailyReadings day : days) {
                for (Reading reading : day.readings()) {
                    Double value = reading.value(stream.phase());
                    sum += value == null || reading.kind() == ReadingKind.SPLIT ? 0.0 : value;
                }
            }
            checkDigits(sum, stream.rounding().decimals(), Check.element("streams", i), stream.unit());
            if (stream.priceUsdPerUnit() != null) {
                checkDigits(sum * stream.priceUsdPerUnit(), CENT_DECIMALS, Check.element("streams", i), "USD");
            }
        }
    }

    private static void checkDigits(double sum, int decimals, String name, String unit) {
        BigDecimal limit = BigDecimal.ONE.movePointRight(DIGITS - decimals);
        if (sum >= limit.doubleValue()) {
            String rule = String.format(
                    Locale.ROOT,
                    "such that all readings come to less than %s, to be printed with %d decimal(s),",
                    limit.toPlainString(),
                    decimals);
            throw new InvalidInputException(name, rule, unit, Double.toString(sum));
        }
    }
}
