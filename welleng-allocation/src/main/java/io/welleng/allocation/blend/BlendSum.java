package io.welleng.allocation.blend;

/** Sums over the streams of a blend. */
final class BlendSum {

    double volume;

    /** Volume × density (bbl kg/m³). */
    double volumeDensity;

    double water;
    double salt;
    double sulphur;
    boolean saltKnown = true;
    boolean sulphurKnown = true;

    void add(BlendComponent component) {
        double v = component.grossStandardBbl();
        if (v == 0.0) {
            return;
        }
        double m = v * component.densityKgPerM3();
        volume += v;
        volumeDensity += m;
        water += v * component.sedimentAndWater();
        if (component.saltPtb() == null) {
            saltKnown = false;
        } else {
            salt += v * component.saltPtb();
        }
        if (component.sulphur() == null) {
            sulphurKnown = false;
        } else {
            sulphur += m * component.sulphur();
        }
    }
}
