package io.welleng.lift.srp.classify;

/** Where a card was taken. A model is trained for one of them and refuses nothing, but knows only what it was shown. */
public enum CardKind {
    /** Load and position of the polished rod, as measured. Load drop-outs to exactly zero are repaired. */
    SURFACE,
    /** Load and position of the plunger, as the wave equation gives them. Loads of exactly zero are left alone. */
    PUMP
}
