package io.welleng.constraints.limit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Usual names of design limits, so that one rule book serves many wells. A site may use other names beside these; only
 * for these is the unit known and compared with that of the tag.
 */
public enum DesignLimit {
    /** Greatest tubing-head pressure, gauge. */
    MAX_WELLHEAD_PRESSURE_PSI("psi", "psig"),
    /** Least tubing-head pressure, gauge. */
    MIN_WELLHEAD_PRESSURE_PSI("psi", "psig"),
    /** Greatest casing-head pressure, gauge. */
    MAX_CASING_PRESSURE_PSI("psi", "psig"),
    /** Greatest flowing temperature at the wellhead. */
    MAX_WELLHEAD_TEMPERATURE_F("°F", "degF", "F"),
    /** Greatest liquid rate of the well. */
    MAX_FLOW_RATE_BPD("bbl/d", "bpd", "stb/d"),
    /** Least liquid rate of the well. */
    MIN_FLOW_RATE_BPD("bbl/d", "bpd", "stb/d"),
    /** Least pressure at the pump's intake, gauge. */
    MIN_INTAKE_PRESSURE_PSI("psi", "psig"),
    /** Greatest pressure at the pump's discharge, gauge. */
    MAX_DISCHARGE_PRESSURE_PSI("psi", "psig"),
    /** Greatest current of the motor. */
    MAX_MOTOR_CURRENT_A("A"),
    /** Least current of the motor, below which it runs without load. */
    MIN_MOTOR_CURRENT_A("A"),
    /** Greatest power of the motor. */
    MAX_MOTOR_POWER_KW("kW"),
    /** Greatest temperature of the motor. */
    MAX_MOTOR_TEMPERATURE_F("°F", "degF", "F"),
    /** Greatest frequency of the drive. */
    MAX_VSD_FREQUENCY_HZ("Hz"),
    /** Least frequency of the drive. */
    MIN_VSD_FREQUENCY_HZ("Hz"),
    /** Greatest vibration of the pump string. */
    MAX_VIBRATION_IPS("in/s"),
    /** Least resistance of the insulation. */
    MIN_INSULATION_MOHM("Mohm"),
    /** Greatest pump speed, strokes per minute. */
    MAX_PUMP_SPEED_SPM("1/min", "spm", "strokes/min"),
    /** Least pump speed, strokes per minute. */
    MIN_PUMP_SPEED_SPM("1/min", "spm", "strokes/min"),
    /** Greatest polished-rod load. */
    MAX_POLISHED_ROD_LOAD_LB("lbf", "lb"),
    /** Least polished-rod load. */
    MIN_POLISHED_ROD_LOAD_LB("lbf", "lb"),
    /** Greatest stress that the rods may bear. */
    MAX_ROD_STRESS_PSI("psi", "psig"),
    /** Least pump fillage. */
    MIN_PUMP_FILLAGE_PCT("%", "pct", "percent"),
    /** Greatest torque of the drive head. */
    MAX_DRIVE_TORQUE_FTLB("ft.lbf", "ft.lb", "lbf.ft", "lb.ft"),
    /** Greatest speed of the drive head. */
    MAX_DRIVE_SPEED_RPM("1/min", "rpm", "rev/min"),
    /** Greatest share of sand. */
    MAX_SAND_PCT("%", "pct", "percent"),
    /** Greatest pressure of the injected gas, gauge. */
    MAX_INJECTION_PRESSURE_PSI("psi", "psig"),
    /** Greatest rate of the injected gas. */
    MAX_INJECTION_RATE_MSCFD("Mscf/d");

    private final String unit;
    private final List<String> spellings;

    DesignLimit(String unit, String... spellings) {
        this.unit = unit;
        this.spellings = List.of(spellings);
    }

    /**
     * Its name in rules and among a well's design limits.
     *
     * @return lower case, for example {@code max_wellhead_pressure_psi}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Its unit.
     *
     * @return symbol, for example {@code psi}
     */
    public String unit() {
        return unit;
    }

    /**
     * Whether a unit is its unit.
     *
     * @param symbol symbol of a unit, as a tag gives it; upper and lower case are the same
     * @return true if it is the unit or another usual spelling of it
     */
    public boolean isIn(String symbol) {
        return unit.equalsIgnoreCase(symbol) || spellings.stream().anyMatch(symbol::equalsIgnoreCase);
    }

    /**
     * The usual design limit of a name.
     *
     * @param key name of a design limit
     * @return the design limit; empty if the name is the site's own
     */
    public static Optional<DesignLimit> of(String key) {
        for (DesignLimit limit : values()) {
            if (limit.key().equals(key)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }
}
