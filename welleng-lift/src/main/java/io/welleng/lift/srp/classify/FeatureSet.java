package io.welleng.lift.srp.classify;

/** What of a card a model looks at. Each set contains the one before. */
public enum FeatureSet {
    /** The shape alone: position and load each from 0 to 1. Indifferent to units, to the well and to an offset of the load. */
    SHAPE,
    /**
     * The shape, the stroke, and the loads in pounds and against each other: for cards of one field in the same units. Wells
     * of one field differ in stroke and load, and have their own troubles; a model then also learns which well it looks at.
     */
    SHAPE_AND_SIZE,
    /**
     * All that, and how the card was recorded: how many points, and what part of them had to be repaired. This describes the
     * instrument, not the well. It helps where some classes came from another instrument, as in collected data sets, and
     * must not be used where that will change.
     */
    SHAPE_SIZE_AND_RECORD
}
