package io.welleng.lift.gaslift.valve.unloading;

/** What is asked of the valves of a well. */
public sealed interface ValveTask permits UnloadingDesign, StringCheck {

    /**
     * The greatest injection pressure at the surface that occurs in it.
     *
     * @return pressure (psia)
     */
    double greatestSurfacePsia();

    /**
     * Does it.
     *
     * @param well the well
     * @return the answer
     */
    ValveAnswer answer(ValveWell well);
}
