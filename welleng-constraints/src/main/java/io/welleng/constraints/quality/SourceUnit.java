package io.welleng.constraints.quality;

import io.welleng.core.units.AngleUnit;
import io.welleng.core.units.AreaUnit;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.EnergyUnit;
import io.welleng.core.units.ForceUnit;
import io.welleng.core.units.GasOilRatioUnit;
import io.welleng.core.units.GasRateUnit;
import io.welleng.core.units.GasVolumeUnit;
import io.welleng.core.units.LengthUnit;
import io.welleng.core.units.LiquidRateUnit;
import io.welleng.core.units.PowerUnit;
import io.welleng.core.units.PressureUnit;
import io.welleng.core.units.TemperatureUnit;
import io.welleng.core.units.TorqueUnit;
import io.welleng.core.units.Unit;
import io.welleng.core.units.ViscosityUnit;
import io.welleng.core.units.VolumeUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the unit in which a source says it measures with the unit of a tag. Other spellings of the same unit are the
 * same unit. A unit of pressure that does not say that it is absolute is of gauge pressure, as instruments send it.
 */
final class SourceUnit {

    private static final List<Function<String, Unit<?>>> DIMENSIONS = List.of(
            PressureUnit::parse,
            TemperatureUnit::parse,
            LiquidRateUnit::parse,
            GasRateUnit::parse,
            GasOilRatioUnit::parse,
            PowerUnit::parse,
            LengthUnit::parse,
            ForceUnit::parse,
            TorqueUnit::parse,
            EnergyUnit::parse,
            VolumeUnit::parse,
            GasVolumeUnit::parse,
            DensityUnit::parse,
            ViscosityUnit::parse,
            AreaUnit::parse,
            AngleUnit::parse);

    /** Spellings of telemetry units that have no enum; case matters, since a mohm is not a Mohm. */
    private static final List<Set<String>> OTHERS = List.of(
            Set.of("1/min", "rpm", "RPM", "rev/min", "spm", "SPM", "strokes/min"),
            Set.of("in/s", "ips", "IPS"),
            Set.of("%", "pct", "percent"),
            Set.of("Hz", "hz", "HZ"),
            Set.of("Mohm", "MOhm", "MΩ", "megohm"));

    /** A unit of pressure with the letter that says absolute or gauge. */
    private static final Pattern BASIS =
            Pattern.compile("(psi|m?bar|[km]?pa|kgf?/cm[2²]|atm?)\\s*\\(?([ag])\\)?", Pattern.CASE_INSENSITIVE);

    private SourceUnit() {}

    /**
     * What is wrong with the source's unit.
     *
     * @return the mismatch in words; null if both are the same unit
     */
    static String mismatch(String source, String unit) {
        String theirText = source.strip();
        String ourText = unit.strip();
        if (theirText.equals(ourText)
                || OTHERS.stream().anyMatch(same -> same.contains(theirText) && same.contains(ourText))) {
            return null;
        }
        String said = "the source measures in " + source + ", the tag in " + unit;
        boolean sameDimension = false;
        for (Function<String, Unit<?>> dimension : DIMENSIONS) {
            Unit<?> theirs = parsed(dimension, source);
            Unit<?> ours = parsed(dimension, unit);
            if (theirs != null && theirs == ours) {
                boolean pressure = ours instanceof PressureUnit;
                return pressure && isAbsolute(source) != isAbsolute(unit)
                        ? said + ": one is absolute and the other gauge pressure"
                        : null;
            }
            sameDimension |= theirs != null && ours != null;
        }
        return said + (sameDimension ? ": other units of the same quantity" : ": not known to be the same");
    }

    private static Unit<?> parsed(Function<String, Unit<?>> dimension, String text) {
        try {
            return dimension.apply(dimension == DIMENSIONS.get(0) ? withoutBasis(text) : text);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static String withoutBasis(String text) {
        Matcher matcher = BASIS.matcher(text.strip());
        return matcher.matches() ? matcher.group(1) : text;
    }

    private static boolean isAbsolute(String text) {
        Matcher matcher = BASIS.matcher(text.strip());
        return matcher.matches() && matcher.group(2).equalsIgnoreCase("a");
    }
}
