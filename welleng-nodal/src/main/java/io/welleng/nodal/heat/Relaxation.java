package io.welleng.nodal.heat;

/** Ramey's relaxation distance of one flow. Used by one thread while a temperature is being computed, then dropped. */
interface Relaxation {

    /** Distance (ft) in a section of the path, where fluid and earth have these temperatures (°F). */
    double distanceFt(int section, double fluidF, double earthF);

    /** Whether it depends on the temperatures in that section. */
    boolean varies(int section);

    /** The same all along the path. */
    static Relaxation constant(double distanceFt) {
        return new Relaxation() {
            @Override
            public double distanceFt(int section, double fluidF, double earthF) {
                return distanceFt;
            }

            @Override
            public boolean varies(int section) {
                return false;
            }
        };
    }

    /**
     * \( A = \frac{w c_p}{2\pi}\left(\frac{1}{r U} + \frac{T_D}{k_e}\right) \), which is Ramey's
     * \( w c_p (k_e + r U f)/(2\pi r U k_e) \).
     *
     * @param wcp mass rate times specific heat (Btu/(hr °F))
     * @param resistance sum of the resistances of well and earth by length, over 2 pi (hr ft °F/Btu)
     */
    static double distanceFt(double wcp, double resistance) {
        return wcp * resistance / (2.0 * Math.PI);
    }
}
