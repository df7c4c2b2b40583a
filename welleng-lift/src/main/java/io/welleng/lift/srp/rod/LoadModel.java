package io.welleng.lift.srp.rod;

/**
 * Loads of a rod string in a well. Anything that gives them can be designed with: {@link MillsLoads}, API RP 11L, or a
 * solution of the wave equation.
 */
@FunctionalInterface
public interface LoadModel {

    /**
     * Greatest and least loads of each section.
     *
     * @param string the string
     * @return loads of as many sections as there are, in their order, or why there are none
     */
    StringLoads loads(RodString string);
}
