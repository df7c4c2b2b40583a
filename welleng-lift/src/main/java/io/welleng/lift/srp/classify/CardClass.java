package io.welleng.lift.srp.classify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Conditions of a rod pump that the shipped models tell apart. A model trained by a user has the labels of its cards. */
public enum CardClass {
    /** The pump fills and both valves hold. */
    NORMAL("full pump, valves hold"),
    /** The barrel fills in part with liquid and the plunger strikes it on the way down. */
    FLUID_POUND("the plunger strikes the liquid in a barrel that is not full"),
    /** Free gas in the barrel is compressed on the way down before the travelling valve opens. */
    GAS_INTERFERENCE("gas in the barrel delays the valves"),
    /** Gas in the barrel keeps both valves shut; the pump lifts nothing. */
    GAS_LOCK("gas keeps the valves shut, nothing is lifted"),
    /** Travelling valve or plunger loses load on the way up. */
    TRAVELLING_VALVE_LEAK("travelling valve or plunger loses load on the way up"),
    /** Standing valve loses pressure on the way down. */
    STANDING_VALVE_LEAK("standing valve keeps load on the rods on the way down"),
    /** The rod string is parted above the pump. */
    PARTED_ROD("no fluid load: rods parted or unscrewed"),
    /** The pump strikes at the top of its stroke. */
    TAGGING_UP("the pump strikes at the top of the stroke"),
    /** The pump strikes at the bottom of its stroke. */
    TAGGING_DOWN("the pump strikes at the bottom of the stroke"),
    /** Sand between plunger and barrel: ragged friction. */
    SAND("sand in the pump: ragged loads"),
    /** Thick liquid: drag grows with speed, the card swells in the middle of the stroke. */
    HIGH_VISCOSITY("thick liquid: drag in the middle of the stroke"),
    /** The pump lifts more than flows in; the barrel fills in part behind a throttled intake. */
    INSUFFICIENT_SUPPLY("the pump lifts more than flows in"),
    /** The well flows through the pump: hardly a fluid load. */
    FLOWING("the well flows through the pump");

    private final String meaning;

    CardClass(String meaning) {
        this.meaning = meaning;
    }

    /**
     * The class in words.
     *
     * @return a phrase for people
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The label of the class in the shipped models.
     *
     * @return the name in lower case, for example {@code fluid_pound}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The class of a label.
     *
     * @param label a label
     * @return the class, empty for a label of a user's own
     */
    public static Optional<CardClass> ofLabel(String label) {
        return Arrays.stream(values()).filter(c -> c.label().equals(label)).findFirst();
    }
}
