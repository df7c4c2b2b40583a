package io.welleng.lift.srp.predict;

/** The end of a parted string: it carries nothing. */
final class FreeEnd implements BottomEnd {

    @Override
    public double speed(double pull, double impedance, double restIn) {
        return pull / impedance;
    }

    @Override
    public double loadLbf() {
        return 0.0;
    }

    @Override
    public void startStroke() {
        // Nothing is kept from stroke to stroke.
    }
}
