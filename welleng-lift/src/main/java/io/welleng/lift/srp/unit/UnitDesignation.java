package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Designation of a pumping unit by API Spec 11E, {@code C-640D-365-144}: type, peak torque of the gearbox in thousands of
 * in·lbf (with D for double reduction), greatest polished-rod load of the structure in hundreds of lbf, longest stroke in
 * inches. A maker's P before the torque, as in {@code C-P57D-76-54}, is kept.
 *
 * @param type kind of unit
 * @param gearboxThousandInLbf peak torque rating of the gearbox (thousands of in·lbf), &gt; 0
 * @param structureHundredLbf polished-rod capacity of the structure (hundreds of lbf), &gt; 0
 * @param strokeIn longest stroke, a nominal figure (in), &gt; 0
 * @param doubleReduction whether the gearbox is marked D
 * @param markedP whether the gearbox is marked P
 * @see "API Spec 11E, Specification for Pumping Units"
 */
public record UnitDesignation(
        UnitType type,
        int gearboxThousandInLbf,
        int structureHundredLbf,
        int strokeIn,
        boolean doubleReduction,
        boolean markedP) {

    private static final Pattern FORM = Pattern.compile("([A-Z]+)-?(P?)(\\d{1,4})(D?)-(\\d{1,4})-(\\d{1,4})");

    /** Checks the ranges above. */
    public UnitDesignation {
        Check.present(type, "type");
        Check.atLeast(gearboxThousandInLbf, 1, "gearboxThousandInLbf");
        Check.atLeast(structureHundredLbf, 1, "structureHundredLbf");
        Check.atLeast(strokeIn, 1, "strokeIn");
    }

    /**
     * Reads a designation. Spaces and case do not matter; leading zeros of a number do not either.
     *
     * @param text for example {@code C-640D-365-144} or {@code rm-320-256-120}
     * @return the designation
     * @throws InvalidInputException if the text is not of that form, or the type is not known
     */
    public static UnitDesignation parse(String text) {
        String tidy = Check.text(text, "designation").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Matcher form = FORM.matcher(tidy);
        if (!form.matches()) {
            throw new InvalidInputException(
                    "designation",
                    "type, gearbox torque (thousand in·lbf), structure load (hundred lbf) and stroke (in), as in"
                            + " C-640D-365-144",
                    "",
                    text);
        }
        String letters = form.group(1);
        // The letters are greedy: what looks like the type XP is the type X and the mark P.
        boolean marked = !form.group(2).isEmpty();
        if (!marked && letters.length() > 1 && letters.endsWith("P")) {
            letters = letters.substring(0, letters.length() - 1);
            marked = true;
        }
        UnitType type = UnitType.of(letters)
                .orElseThrow(() -> new InvalidInputException(
                        "type of designation",
                        "C (conventional), A (air-balanced), B (beam-balanced), M (Mark II) or RM (Reverse Mark)",
                        "",
                        text));
        return new UnitDesignation(
                type,
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(5)),
                Integer.parseInt(form.group(6)),
                !form.group(4).isEmpty(),
                marked);
    }

    /**
     * Rated peak torque of the gearbox.
     *
     * @return torque (in·lbf)
     */
    public double gearboxRatingInLbf() {
        return 1000.0 * gearboxThousandInLbf;
    }

    /**
     * Polished-rod capacity of the structure.
     *
     * @return load (lbf)
     */
    public double structureRatingLbf() {
        return 100.0 * structureHundredLbf;
    }

    /**
     * The designation as it is written.
     *
     * @return for example {@code C-640D-365-144}
     */
    public String code() {
        return type.letters() + "-" + (markedP ? "P" : "") + gearboxThousandInLbf + (doubleReduction ? "D" : "") + "-"
                + structureHundredLbf + "-" + strokeIn;
    }

    @Override
    public String toString() {
        return code();
    }
}
