package io.welleng.lift.field.advice;

import java.util.Locale;

/** Keys by which telemetry platforms get advice. A key whose value is not known is absent; none is ever NaN. */
public enum TelemetryKey {
    /** How the well stands, as {@link AdviceStatus} in lower case; a text. */
    STATUS(Kind.TEXT, ""),
    /** How the well is lifted, in lower case; a text. */
    LIFT_TYPE(Kind.TEXT, ""),
    /** Oil rate of today (STB/d); a number. */
    CURRENT_RATE_BPD(Kind.NUMBER, "STB/d"),
    /** Oil rate with the recommended setting (STB/d); a number. */
    RECOMMENDED_RATE_BPD(Kind.NUMBER, "STB/d"),
    /** Gain of oil (STB/d); a number. */
    POTENTIAL_GAIN_BPD(Kind.NUMBER, "STB/d"),
    /** Gain of oil over that of today (%); a number. */
    POTENTIAL_GAIN_PCT(Kind.NUMBER, "%"),
    /** Liquid rate of today (STB/d); a number. */
    CURRENT_LIQUID_BPD(Kind.NUMBER, "STB/d"),
    /** Liquid rate with the recommended setting (STB/d); a number. */
    RECOMMENDED_LIQUID_BPD(Kind.NUMBER, "STB/d"),
    /** Gain of margin (USD/d); a number. */
    GAIN_USD_D(Kind.NUMBER, "USD/d"),
    /** More electric power (kW); a number. */
    GAIN_KW(Kind.NUMBER, "kW"),
    /** What to do, as {@link AdvisedAction} in lower case; a text. */
    RECOMMENDED_ACTION(Kind.TEXT, ""),
    /** Name of the main setting; a text. */
    SETTING(Kind.TEXT, ""),
    /** Main setting of today (of {@code opt_recommended_unit}); a number. */
    CURRENT_VALUE(Kind.NUMBER, "of opt_recommended_unit"),
    /** Main setting recommended (of {@code opt_recommended_unit}); a number. */
    RECOMMENDED_VALUE(Kind.NUMBER, "of opt_recommended_unit"),
    /** Unit of the main setting; a text. */
    RECOMMENDED_UNIT(Kind.TEXT, ""),
    /** Power in the fluid over electric power, with the recommended setting (%); a number. */
    EFFICIENCY_PCT(Kind.NUMBER, "%"),
    /** The same of today (%); a number. */
    CURRENT_EFFICIENCY_PCT(Kind.NUMBER, "%"),
    /** Energy over liquid with the recommended setting (kWh/STB); a number. */
    ENERGY_KWH_BBL(Kind.NUMBER, "kWh/STB"),
    /** The same of today (kWh/STB); a number. */
    CURRENT_ENERGY_KWH_BBL(Kind.NUMBER, "kWh/STB"),
    /** Name of the limit reached; a text. */
    LIMIT(Kind.TEXT, ""),
    /** Its value (of {@code opt_limit_unit}); a number. */
    LIMIT_VALUE(Kind.NUMBER, "of opt_limit_unit"),
    /** The bound that is reached (of {@code opt_limit_unit}); a number. */
    LIMIT_BOUND(Kind.NUMBER, "of opt_limit_unit"),
    /** Unit of the limit; a text. */
    LIMIT_UNIT(Kind.TEXT, ""),
    /** {@link ConfidenceLevel} in lower case; a text. */
    CONFIDENCE(Kind.TEXT, ""),
    /** The recommendation in words; a text. */
    TEXT(Kind.TEXT, ""),
    /** Lift method ranked first by the screening, in lower case; absent where the first is shared; a text. */
    BEST_LIFT_METHOD(Kind.TEXT, ""),
    /** Suitability of the present lift method by the screening, in lower case; a text. */
    LIFT_METHOD_SUITABILITY(Kind.TEXT, ""),
    /** Liquid rate and flowing pressure at the perforations (STB/d, psia); a list of pairs. */
    NODAL_IPR_CURVE(Kind.CURVE, "STB/d, psia"),
    /** Liquid rate and pressure that the tubing needs at the discharge of the pump (STB/d, psia); a list of pairs. */
    NODAL_VLP_CURVE(Kind.CURVE, "STB/d, psia"),
    /** Main setting and oil rate of all settings tried with which the well produces, of a pump (setting, STB/d); a list of pairs. */
    SETTING_CURVE(Kind.CURVE, "setting, STB/d"),
    /** Lift gas and oil rate of the gas-lift performance curve, where the well flows (Mscf/d, STB/d); a list of pairs. */
    GLPC_CURVE(Kind.CURVE, "Mscf/d, STB/d");

    /** What a value is. */
    public enum Kind {
        /** A number of at most 9 significant digits and 12 decimals. */
        NUMBER,
        /** A text. */
        TEXT,
        /** A list of pairs of such numbers. */
        CURVE
    }

    private final Kind kind;
    private final String unit;

    TelemetryKey(Kind kind, String unit) {
        this.kind = kind;
        this.unit = unit;
    }

    /**
     * The key itself.
     *
     * @return for example {@code opt_status}
     */
    public String key() {
        return "opt_" + name().toLowerCase(Locale.ROOT);
    }

    /**
     * What its value is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Unit of the value, of both of a pair.
     *
     * @return symbol; empty for a text
     */
    public String unit() {
        return unit;
    }
}
