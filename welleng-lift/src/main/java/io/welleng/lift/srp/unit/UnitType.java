package io.welleng.lift.srp.unit;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of pumping unit, with the letters that begin their designation. */
public enum UnitType {
    /** Conventional, crank-balanced: C. */
    CONVENTIONAL("C"),
    /** Air-balanced: A. */
    AIR_BALANCED("A"),
    /** Beam-balanced: B. */
    BEAM_BALANCED("B"),
    /** Mark II, front-mounted with phased cranks: M. */
    MARK_II("M"),
    /** Reverse Mark: RM. */
    REVERSE_MARK("RM");

    private final String letters;

    UnitType(String letters) {
        this.letters = letters;
    }

    /**
     * Letters of the designation.
     *
     * @return for example {@code C}
     */
    public String letters() {
        return letters;
    }

    static Optional<UnitType> of(String letters) {
        return Arrays.stream(values())
                .filter(type -> type.letters.equals(letters))
                .findFirst();
    }
}
