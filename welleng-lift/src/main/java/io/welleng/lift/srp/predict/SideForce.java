package io.welleng.lift.srp.predict;

import io.welleng.core.survey.DeviationSurvey;

/**
 * Coulomb friction at the nodes of a grid, \( \mu N' \) over the length of a node:
 * \( N'^2 = (T\theta' - w\sin\theta)^2 + (T\sin\theta\,\varphi')^2 \).
 */
final class SideForce {

    /** Speed below which friction falls in proportion to the speed (in/s): 0.02 ft/s. */
    static final double FULL_SPEED = 0.24;

    private final double[] build;
    private final double[] turn;
    private final double[] weight;
    private final double[] staticTension;

    SideForce(RodFriction friction, RodGrid grid) {
        int n = grid.n;
        build = new double[n + 1];
        turn = new double[n + 1];
        weight = new double[n + 1];
        staticTension = grid.weightBelow;
        DeviationSurvey survey = friction.survey();
        for (int i = 0; i <= n; i++) {
            double top = i == 0 ? 0.0 : 0.5 * (grid.depthFt[i - 1] + grid.depthFt[i]);
            double bottom = i == n ? grid.depthFt[n] : 0.5 * (grid.depthFt[i] + grid.depthFt[i + 1]);
            double middle = 0.5 * (top + bottom);
            double below = Math.min(bottom, survey.totalMdFt());
            double dTheta = Math.toRadians(survey.inclinationDeg(below) - survey.inclinationDeg(top));
            double dPhi = Math.toRadians(Math.IEEEremainder(survey.azimuthDeg(below) - survey.azimuthDeg(top), 360.0));
            double theta = Math.toRadians(survey.inclinationDeg(middle));
            double mu = friction.coefficient();
            double above = i == 0 ? 0.0 : grid.weight[i - 1];
            double under = i == n ? 0.0 : grid.weight[i];
            build[i] = mu * dTheta;
            turn[i] = mu * Math.sin(theta) * dPhi;
            weight[i] = mu * 0.5 * (above + under) * Math.sin(theta);
        }
    }

    /** Friction at full speed (lbf) at a node with this dynamic tension (lbf). */
    double at(int node, double dynamicTension) {
        double tension = dynamicTension + staticTension[node];
        double high = tension * build[node] - weight[node];
        double side = tension * turn[node];
        return Math.sqrt(high * high + side * side);
    }

    /** Part of the friction that acts at this speed (in/s), with its sign. */
    static double share(double speed) {
        return Math.max(-1.0, Math.min(1.0, speed / FULL_SPEED));
    }
}
