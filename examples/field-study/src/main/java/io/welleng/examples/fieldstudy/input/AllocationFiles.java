package io.welleng.examples.fieldstudy.input;

import io.welleng.examples.fieldstudy.input.AllocationMonth.Day;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Estimates;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Well;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a month from its CSV files.
 *
 * <p>{@code meters_bbl.csv} has the columns {@code day}, {@code total} and one {@code field_NAME} for each field with a
 * meter of its own; {@code estimated_bbl.csv} has the column {@code day} and one {@code FIELD-WELL} for each well, blank
 * where the well did not flow. A metered field without wells is metered as a whole. {@code owners.csv}, if there is one,
 * tells who owns the fields.
 *
 * <p>The estimates of the real month are whole cubic metres, converted to barrels and printed with two decimals. Where
 * that holds for every estimate of a file, the unrounded volumes are used, {@code round(x / f) * f}; otherwise the
 * printed numbers are.
 */
public final class AllocationFiles {

    private static final String METERS = "meters_bbl.csv";
    private static final String ESTIMATES = "estimated_bbl.csv";
    private static final String DAY = "day";
    private static final String TOTAL = "total";
    private static final String FIELD_PREFIX = "field_";
    private static final Pattern WELL = Pattern.compile("(\\w+)-(\\S+)");
    private static final int PRINTED_DECIMALS = 2;
    private static final int DAYS_IN_MONTH = 31;

    private final String source;
    private final CsvTable meters;
    private final CsvTable estimates;
    private final double barrelsPerCubicMetre;
    private final String ownersFile;
    private final Optional<String> owners;

    private AllocationFiles(
            String source,
            CsvTable meters,
            CsvTable estimates,
            double barrelsPerCubicMetre,
            String ownersFile,
            Optional<String> owners) {
        this.ownersFile = ownersFile;
        this.owners = owners;
        this.source = source;
        this.meters = meters;
        this.estimates = estimates;
        this.barrelsPerCubicMetre = barrelsPerCubicMetre;
    }

    /**
     * The month that comes with this program.
     *
     * @param barrelsPerCubicMetre barrels in a cubic metre, as the estimates were converted (bbl/m³)
     * @return a real producing month
     */
    public static AllocationMonth embedded(double barrelsPerCubicMetre) {
        String folder = Settings.RESOURCES + "allocation-month/";
        return new AllocationFiles(
                        "a real producing month (measured figures of a public thesis on hydrocarbon allocation, UNAM 2016)",
                        CsvTable.parse(METERS, Texts.resource(folder + METERS)),
                        CsvTable.parse(ESTIMATES, Texts.resource(folder + ESTIMATES)),
                        barrelsPerCubicMetre,
                        AllocationOwners.FILE,
                        Optional.of(Texts.resource(folder + AllocationOwners.FILE)))
                .month();
    }

    /**
     * Reads a month from a folder.
     *
     * @param folder folder with the files
     * @param barrelsPerCubicMetre barrels in a cubic metre, as the estimates were converted (bbl/m³)
     * @return the month
     * @throws BadInputException if a file is missing or wrong, naming file, line, column, rule and value
     */
    public static AllocationMonth read(Path folder, double barrelsPerCubicMetre) {
        Path metersFile = folder.resolve(METERS);
        Path estimatesFile = folder.resolve(ESTIMATES);
        Path ownersFile = folder.resolve(AllocationOwners.FILE);
        return new AllocationFiles(
                        folder.toString(),
                        CsvTable.parse(metersFile.toString(), Texts.read(metersFile)),
                        CsvTable.parse(estimatesFile.toString(), Texts.read(estimatesFile)),
                        barrelsPerCubicMetre,
                        ownersFile.toString(),
                        Files.exists(ownersFile) ? Optional.of(Texts.read(ownersFile)) : Optional.empty())
                .month();
    }

    private AllocationMonth month() {
        int total = meters.column(TOTAL);
        Map<Integer, Well> wells = wells();
        Map<Integer, String> fields =
                meteredFields(wells.values().stream().map(Well::field).toList());
        if (wells.values().stream().allMatch(well -> fields.containsValue(well.field()))) {
            throw new BadInputException(
                    source + ": must have a field with wells but without a meter of its own, which is"
                            + " measured by difference, but has none");
        }
        Map<Integer, CsvTable.Row> estimatesOfDay = byDay(estimates);
        Map<Integer, CsvTable.Row> metersOfDay = byDay(meters);
        for (Map.Entry<Integer, CsvTable.Row> day : estimatesOfDay.entrySet()) {
            if (!metersOfDay.containsKey(day.getKey())) {
                throw estimates.bad(day.getValue(), estimates.column(DAY), "a day of " + METERS);
            }
        }
        boolean recovered = wholeCubicMetres(wells);
        List<Day> days = new ArrayList<>();
        for (Map.Entry<Integer, CsvTable.Row> day : metersOfDay.entrySet()) {
            CsvTable.Row row = day.getValue();
            CsvTable.Row estimated = estimatesOfDay.get(day.getKey());
            if (estimated == null) {
                throw meters.bad(row, meters.column(DAY), "a day of " + ESTIMATES);
            }
            days.add(new Day(
                    day.getKey(),
                    meters.volume(row, total),
                    fields.keySet().stream()
                            .map(column -> meters.volume(row, column))
                            .toList(),
                    estimates(wells, estimated, recovered)));
        }
        AllocationMonth month = new AllocationMonth(
                source,
                recovered ? Estimates.WHOLE_CUBIC_METRES : Estimates.AS_PRINTED,
                List.copyOf(fields.values()),
                List.copyOf(wells.values()),
                days,
                List.of());
        return owners.map(text ->
                        month.withOwners(AllocationOwners.parse(ownersFile, text, month.fields(), DAYS_IN_MONTH)))
                .orElse(month);
    }

    private Map<Integer, Well> wells() {
        int day = estimates.column(DAY);
        Map<Integer, Well> wells = new LinkedHashMap<>();
        for (int column = 0; column < estimates.header().size(); column++) {
            Matcher well = WELL.matcher(estimates.header().get(column));
            if (well.matches()) {
                wells.put(column, new Well(well.group(), well.group(1)));
            } else if (column != day) {
                throw estimates.badHeader(column, "\"day\" or a well named FIELD-WELL");
            }
        }
        if (wells.isEmpty()) {
            throw new BadInputException(source + ": must have at least one well in " + ESTIMATES + ", but has none");
        }
        return wells;
    }

    /** Fields with a meter by column; spelt as in the names of their wells where they have some. */
    private Map<Integer, String> meteredFields(List<String> known) {
        Map<Integer, String> fields = new LinkedHashMap<>();
        for (int column = 0; column < meters.header().size(); column++) {
            String name = meters.header().get(column);
            if (name.startsWith(FIELD_PREFIX) && name.length() > FIELD_PREFIX.length()) {
                String field = name.substring(FIELD_PREFIX.length());
                String spelt = known.stream()
                        .filter(field::equalsIgnoreCase)
                        .findFirst()
                        .orElse(field.toUpperCase(Locale.ROOT));
                if (fields.containsValue(spelt)) {
                    throw meters.badHeader(column, "a field unlike those before it");
                }
                fields.put(column, spelt);
            } else if (!name.equals(DAY) && !name.equals(TOTAL)) {
                throw meters.badHeader(column, "\"day\", \"total\" or \"field_\" and a name");
            }
        }
        return fields;
    }

    private static Map<Integer, CsvTable.Row> byDay(CsvTable table) {
        int column = table.column(DAY);
        Map<Integer, CsvTable.Row> rows = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            int day = table.wholeNumber(row, column, 1, DAYS_IN_MONTH);
            if (rows.put(day, row) != null) {
                throw table.bad(row, column, "a day unlike those before it");
            }
        }
        return rows;
    }

    private boolean wholeCubicMetres(Map<Integer, Well> wells) {
        for (CsvTable.Row row : estimates.rows()) {
            for (int column : wells.keySet()) {
                if (!estimates.isBlank(row, column)) {
                    BigDecimal printed = BigDecimal.valueOf(estimates.volume(row, column));
                    if (unrounded(printed)
                                    .setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP)
                                    .compareTo(printed)
                            != 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<Double> estimates(Map<Integer, Well> wells, CsvTable.Row row, boolean recovered) {
        Double[] volumes = new Double[wells.size()];
        int well = 0;
        for (int column : wells.keySet()) {
            if (!estimates.isBlank(row, column)) {
                double printed = estimates.volume(row, column);
                volumes[well] =
                        recovered ? unrounded(BigDecimal.valueOf(printed)).doubleValue() : printed;
            }
            well++;
        }
        return Collections.unmodifiableList(Arrays.asList(volumes));
    }

    /** The volume of whole cubic metres nearest to a printed one (bbl). */
    private BigDecimal unrounded(BigDecimal printed) {
        long cubicMetres = Math.round(printed.doubleValue() / barrelsPerCubicMetre);
        return BigDecimal.valueOf(barrelsPerCubicMetre).multiply(BigDecimal.valueOf(cubicMetres));
    }
}
