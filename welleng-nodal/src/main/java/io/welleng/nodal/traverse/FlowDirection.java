package io.welleng.nodal.traverse;

/** Which way a well flows. */
public enum FlowDirection {
    /** Up, from the perforations to the wellhead. */
    PRODUCING,
    /** Down, from the wellhead to the perforations. */
    INJECTING
}
