package io.welleng.allocation.network;

/** What a node is. For tables and drawings only: the engine treats all kinds alike. */
public enum NodeKind {
    /** Well, or one completion of it. */
    WELL,
    /** Manifold or pad. */
    MANIFOLD,
    /** Test or production separator. */
    SEPARATOR,
    /** Battery or gathering station. */
    BATTERY,
    /** Tank or tank farm. */
    TANK,
    /** Compressor station, plant or other facility. */
    FACILITY,
    /** Field or lease. */
    FIELD,
    /** Several nodes measured together, for example the virtual meter of some fields. */
    GROUP,
    /** Point of sale, custody transfer or disposal. */
    SALES_POINT
}
