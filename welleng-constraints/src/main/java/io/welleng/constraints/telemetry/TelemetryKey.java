package io.welleng.constraints.telemetry;

import io.welleng.core.check.ByName;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.core.well.LiftType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The telemetry keys of lifted wells, each with its unit and the range that its instrument could possibly read.
 *
 * <p>Readings are as instruments send them: <b>pressures are gauge pressures</b>, fractions are percent. The ranges are wide
 * screening ranges of this library, not from a standard: a reading outside is an error of the instrument or of its unit,
 * whatever the well. They include the small negative readings of an instrument at its zero. A limit of operation is
 * another thing and much narrower.
 *
 * <p>A key has the same unit and range for all kinds of lift that have it.
 */
public enum TelemetryKey {
    /** Tubing-head pressure (psi gauge). */
    THP_PSI("psi", -15.0, 20_000.0, "tubing-head pressure, gauge", Lifts.ALL),
    /** Casing-head pressure (psi gauge). */
    CHP_PSI("psi", -15.0, 20_000.0, "casing-head pressure, gauge", Lifts.ALL),
    /** Tubing-head temperature (°F). */
    THT_F("°F", -60.0, 600.0, "tubing-head temperature", Lifts.ESP_GAS_LIFT),
    /** Pressure at the intake of the pump (psi gauge). */
    INTAKE_PRESSURE_PSI("psi", -15.0, 20_000.0, "pump intake pressure, gauge", Lifts.ESP_PCP),
    /** Pressure at the discharge of the pump (psi gauge). */
    DISCHARGE_PRESSURE_PSI("psi", -15.0, 25_000.0, "pump discharge pressure, gauge", Lifts.ESP),
    /** Temperature of the motor's winding or oil (°F). */
    MOTOR_TEMP_F("°F", -60.0, 700.0, "motor temperature", Lifts.ESP),
    /** Temperature at the intake of the pump (°F). */
    INTAKE_TEMP_F("°F", -60.0, 600.0, "pump intake temperature", Lifts.ESP),
    /** Motor current, of one phase (A). */
    MOTOR_CURRENT_A("A", -5.0, 2_000.0, "motor current", Lifts.PUMPS),
    /** Motor voltage, between phases (V). */
    MOTOR_VOLTAGE_V("V", -10.0, 10_000.0, "motor voltage", Lifts.ESP),
    /** Electric power of the motor (kW); negative where the motor brakes and feeds back. */
    MOTOR_POWER_KW("kW", -500.0, 5_000.0, "motor power", Lifts.PUMPS),
    /** Frequency of the variable-speed drive (Hz); negative where it turns backwards. */
    VSD_FREQUENCY_HZ("Hz", -120.0, 400.0, "drive frequency", Lifts.ESP),
    /** Vibration in the first direction across the shaft (in/s). */
    VIBRATION_X_IPS("in/s", -20.0, 20.0, "vibration velocity, x", Lifts.ESP),
    /** Vibration in the second direction across the shaft (in/s). */
    VIBRATION_Y_IPS("in/s", -20.0, 20.0, "vibration velocity, y", Lifts.ESP),
    /** Resistance between winding and ground (MΩ). */
    INSULATION_MOHM("Mohm", 0.0, 100_000.0, "insulation resistance to ground", Lifts.ESP),
    /** Liquid rate (bbl/d). */
    FLOW_RATE_BPD("bbl/d", -1_000.0, 200_000.0, "liquid rate", Lifts.ALL),
    /** Water of the liquid (%). */
    WATER_CUT_PCT("%", -5.0, 105.0, "water cut", Lifts.ALL),
    /** Gas-oil ratio (scf/STB). */
    GOR_SCF_STB("scf/STB", 0.0, 1_000_000.0, "gas-oil ratio", Lifts.ESP_GAS_LIFT),
    /** Pumping speed (strokes per minute). */
    SPM("1/min", 0.0, 60.0, "pumping speed", Lifts.SRP),
    /** Greatest load on the polished rod in a stroke (lbf). */
    POLISHED_ROD_LOAD_MAX_LB("lbf", -5_000.0, 100_000.0, "greatest polished-rod load", Lifts.SRP),
    /** Least load on the polished rod in a stroke (lbf). */
    POLISHED_ROD_LOAD_MIN_LB("lbf", -5_000.0, 100_000.0, "least polished-rod load", Lifts.SRP),
    /** Depth of the liquid level in the annulus, from surface (ft). */
    FLUID_LEVEL_FT("ft", -100.0, 40_000.0, "depth of the annulus liquid level", Lifts.SRP),
    /** Share of the pump barrel that fills (%). */
    PUMP_FILLAGE_PCT("%", -5.0, 110.0, "pump fillage", Lifts.SRP),
    /** Strokes counted since some time; it starts again at 0 (1). */
    STROKE_COUNTER("1", 0.0, 1e12, "strokes counted", Lifts.SRP),
    /**
     * Load over position of the polished rod during a stroke. It is a card, not a number: it can be no {@link Tag}, and no
     * rule over numbers applies to it. Its greatest and least loads and the pump fillage, which are computed from it, have
     * keys of their own.
     */
    DYNAMO_CARD_SURFACE(null, null, null, "surface dynamometer card, not a number", Lifts.SRP),
    /** Rate of injected lift gas (Mscf/d). */
    GL_INJECTION_RATE_MSCFD("Mscf/d", -500.0, 100_000.0, "lift gas rate", Lifts.GAS_LIFT),
    /** Pressure of the lift gas at the wellhead (psi gauge). */
    GL_INJECTION_PRESSURE_PSI("psi", -15.0, 20_000.0, "lift gas pressure, gauge", Lifts.GAS_LIFT),
    /** Size of the production choke (64ths of an inch). */
    CHOKE_SIZE_64THS("1/64 in", -2.0, 1_024.0, "choke size", Lifts.GAS_LIFT),
    /** Torque of the drive on the rod string (ft·lbf); negative while the string unwinds. */
    DRIVE_TORQUE_FTLB("ft.lbf", -10_000.0, 10_000.0, "drive torque", Lifts.PCP),
    /** Speed of the rod string (rev/min); negative while the string unwinds. */
    DRIVE_RPM("1/min", -2_000.0, 2_000.0, "drive speed", Lifts.PCP),
    /** Sand of the produced stream (%). */
    SAND_PCT("%", -1.0, 100.0, "sand", Lifts.PCP);

    /** Constants of an enum cannot refer to its own static fields. */
    private static final class Lifts {
        static final Set<LiftType> ALL =
                EnumSet.of(LiftType.ESP, LiftType.ROD_PUMP, LiftType.GAS_LIFT, LiftType.PROGRESSING_CAVITY_PUMP);
        static final Set<LiftType> PUMPS =
                EnumSet.of(LiftType.ESP, LiftType.ROD_PUMP, LiftType.PROGRESSING_CAVITY_PUMP);
        static final Set<LiftType> ESP_GAS_LIFT = EnumSet.of(LiftType.ESP, LiftType.GAS_LIFT);
        static final Set<LiftType> ESP_PCP = EnumSet.of(LiftType.ESP, LiftType.PROGRESSING_CAVITY_PUMP);
        static final Set<LiftType> ESP = EnumSet.of(LiftType.ESP);
        static final Set<LiftType> SRP = EnumSet.of(LiftType.ROD_PUMP);
        static final Set<LiftType> GAS_LIFT = EnumSet.of(LiftType.GAS_LIFT);
        static final Set<LiftType> PCP = EnumSet.of(LiftType.PROGRESSING_CAVITY_PUMP);
    }

    private final String unit;
    private final Double lowest;
    private final Double highest;
    private final String meaning;
    private final Set<LiftType> lifts;

    TelemetryKey(String unit, Double lowest, Double highest, String meaning, Set<LiftType> lifts) {
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.meaning = meaning;
        this.lifts = lifts;
    }

    /**
     * The key of a text.
     *
     * @param key for example {@code thp_psi}
     * @return the key
     * @throws InvalidInputException if there is none; names the nearest one
     */
    public static TelemetryKey of(String key) {
        return ByName.find(Arrays.asList(values()), TelemetryKey::key, key, "telemetry keys");
    }

    /**
     * The keys of a kind of lift.
     *
     * @param lift kind of lift
     * @return its keys, in the order of this catalogue; none for natural flow and other lifts, whose instruments differ
     */
    public static List<TelemetryKey> keysOf(LiftType lift) {
        return Arrays.stream(values()).filter(key -> key.lifts.contains(lift)).toList();
    }

    /**
     * The tags of a kind of lift: its keys whose values are numbers.
     *
     * @param lift an ESP, a rod pump, a progressing cavity pump or gas lift
     * @return the tags, in the order of this catalogue
     * @throws InvalidInputException if the catalogue has no keys of that lift
     */
    public static Tags tagsOf(LiftType lift) {
        List<Tag> tags = keysOf(lift).stream()
                .filter(TelemetryKey::isNumber)
                .map(TelemetryKey::tag)
                .toList();
        if (tags.isEmpty()) {
            throw new InvalidInputException("lift", "a lift with telemetry keys", "", String.valueOf(lift));
        }
        return Tags.of(tags);
    }

    /**
     * The key itself.
     *
     * @return for example {@code thp_psi}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether its values are numbers.
     *
     * @return false for {@link #DYNAMO_CARD_SURFACE} only
     */
    public boolean isNumber() {
        return unit != null;
    }

    /**
     * The key with its unit.
     *
     * @return the tag
     * @throws InvalidInputException if its values are no numbers
     */
    public Tag tag() {
        if (!isNumber()) {
            throw new InvalidInputException("key", "a key whose values are numbers", "", key());
        }
        return new Tag(key(), unit);
    }

    /**
     * Least value that the instrument could possibly read.
     *
     * @return in the tag's unit; null if the values are no numbers
     */
    @OptionalValue
    public Double lowest() {
        return lowest;
    }

    /**
     * Greatest value that the instrument could possibly read.
     *
     * @return in the tag's unit; null if the values are no numbers
     */
    @OptionalValue
    public Double highest() {
        return highest;
    }

    /**
     * What is measured.
     *
     * @return a few words
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Whether a kind of lift has it.
     *
     * @param lift kind of lift
     * @return true if it has
     */
    public boolean isOf(LiftType lift) {
        return lifts.contains(lift);
    }

    @Override
    public String toString() {
        return key() + ": " + meaning
                + (isNumber() ? ", " + Figures.four(lowest) + " to " + Figures.four(highest) + " " + unit : "");
    }
}
