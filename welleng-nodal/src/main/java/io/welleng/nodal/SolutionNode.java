package io.welleng.nodal;

/** Where the two sides of a well are compared. The rate is the same at either place; the pictures differ. */
public enum SolutionNode {
    /** At the perforations: reservoir against tubing and surface. */
    BOTTOMHOLE,
    /** At the wellhead: reservoir and tubing against the surface. */
    WELLHEAD
}
