package io.welleng.nodal.ipr;

/** What a layer does whose pressure is below that of the wellbore. */
public enum Crossflow {
    /** It takes fluid in, by its injectivity index: the well feeds it from the other layers. */
    ALLOWED,
    /** It is shut off, as by a check valve: it gives nothing and takes nothing. */
    NONE
}
