package io.welleng.nodal.traverse;

import io.welleng.nodal.well.Conduit;

/** The stretch of a line between two distances from its upper end. */
final class PartOfLine implements Line {

    private final Line whole;
    private final double fromFt;
    private final double toFt;
    private final int first;
    private final int count;

    PartOfLine(Line whole, double fromFt, double toFt) {
        this.whole = whole;
        this.fromFt = fromFt;
        this.toFt = toFt;
        int start = 0;
        while (whole.endFt(start) <= fromFt) {
            start++;
        }
        int end = start;
        while (whole.endFt(end) < toFt) {
            end++;
        }
        first = start;
        count = end - start + 1;
    }

    @Override
    public int pieces() {
        return count;
    }

    @Override
    public double startFt(int piece) {
        return piece == 0 ? fromFt : whole.startFt(first + piece);
    }

    @Override
    public double endFt(int piece) {
        return piece == count - 1 ? toFt : whole.endFt(first + piece);
    }

    @Override
    public double lengthFt() {
        return toFt - fromFt;
    }

    @Override
    public Conduit conduit(int piece) {
        return whole.conduit(first + piece);
    }

    @Override
    public boolean straight(int piece) {
        return whole.straight(first + piece);
    }

    @Override
    public double rise(int piece, double distanceFt) {
        return whole.rise(first + piece, distanceFt);
    }

    @Override
    public double depthFt(int piece, double distanceFt) {
        return whole.depthFt(first + piece, distanceFt);
    }
}
