package io.welleng.nodal.traverse;

import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineNode;
import io.welleng.nodal.well.Conduit;
import java.util.List;

/** A flowline by the distance from its separator; a piece is the straight pipe between two nodes. */
final class SurfaceLine implements Line {

    private final Conduit conduit;
    private final double[] ends;
    private final double[] startDepths;
    private final double[] rises;

    SurfaceLine(Flowline flowline) {
        conduit = flowline.conduit();
        List<FlowlineNode> nodes = flowline.nodes();
        int n = nodes.size() - 1;
        ends = new double[n];
        startDepths = new double[n];
        rises = new double[n];
        FlowlineNode separator = nodes.get(n);
        for (int i = 0; i < n; i++) {
            FlowlineNode upper = nodes.get(n - i);
            FlowlineNode lower = nodes.get(n - i - 1);
            ends[i] = separator.distanceFt() - lower.distanceFt();
            startDepths[i] = separator.elevationFt() - upper.elevationFt();
            rises[i] = (upper.elevationFt() - lower.elevationFt()) / (upper.distanceFt() - lower.distanceFt());
        }
    }

    @Override
    public int pieces() {
        return ends.length;
    }

    @Override
    public double endFt(int piece) {
        return ends[piece];
    }

    @Override
    public Conduit conduit(int piece) {
        return conduit;
    }

    @Override
    public boolean straight(int piece) {
        return true;
    }

    @Override
    public double rise(int piece, double distanceFt) {
        return rises[piece];
    }

    @Override
    public double depthFt(int piece, double distanceFt) {
        return startDepths[piece] + rises[piece] * (distanceFt - startFt(piece));
    }
}
