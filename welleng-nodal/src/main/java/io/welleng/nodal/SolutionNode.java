package io.welleng.nodal;

/**
 * Where the two sides of a well are compared in the curves of its report. The operating point is the same at either place:
 * it is looked for at the bottom of the hole.
 */
public enum SolutionNode {
    /** At the perforations: reservoir against tubing and surface. */
    BOTTOMHOLE,
    /** At the wellhead: reservoir and tubing against the surface. */
    WELLHEAD
}
