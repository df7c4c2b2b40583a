package io.welleng.constraints.quality;

import io.welleng.core.units.Figures;
import java.time.Instant;

/** Events in words. */
final class FaultText {

    private FaultText() {}

    /** Why a fault of a tag begins. */
    static String begins(DataFault fault, int i, Double value, Intake intake, IntakeState state) {
        String unit = intake.tags().tag(i).unit();
        return switch (fault) {
            case UNIT_MISMATCH -> intake.mismatch(i);
            case BAD_QUALITY -> "the source says that the reading is bad";
            case NOT_A_NUMBER -> "the reading is not a finite number";
            case DOUBTFUL ->
                "the source does not vouch for the reading; it is "
                        + ((intake.blocking(i) & DataFault.DOUBTFUL.bit()) == 0 ? "used all the same" : "not used");
            case OUT_OF_RANGE ->
                number(value, unit)
                        + (value < intake.lowest(i)
                                ? " is below " + number(intake.lowest(i), unit)
                                : " is above " + number(intake.highest(i), unit));
            case STEP ->
                "from " + number(state.value[i], unit) + " to " + number(value, unit) + " in "
                        + Figures.four((state.time - state.valueMillis[i]) / 1_000.0) + " s, more than "
                        + number(intake.stepPerSecond(i), unit) + " per second";
            case STUCK ->
                "no change from " + number(state.anchor[i], unit) + " since " + Instant.ofEpochMilli(state.since[i]);
            default -> "no reading since " + Instant.ofEpochMilli(state.heard[i]);
        };
    }

    /** What ends a fault of a tag. */
    static String ends(Double value, String unit) {
        return value == null ? "another fault follows" : "the reading is " + number(value, unit);
    }

    static String clockBegins(DataFault fault, long time, long last) {
        String what =
                switch (fault) {
                    case DUPLICATE -> "the time of the last message used";
                    case LATE -> "older than the last message used";
                    case TIME_BACKWARDS -> "too old to be late";
                    default -> "too far ahead";
                };
        return "message of " + Instant.ofEpochMilli(time) + ", last used " + Instant.ofEpochMilli(last) + ": " + what;
    }

    static String clockEnds(long time) {
        return "message of " + Instant.ofEpochMilli(time);
    }

    private static String number(double value, String unit) {
        return Figures.four(value) + " " + unit;
    }
}
