package io.welleng.lift.srp.wave;

/**
 * The march of displacement and load down the string, over the closed circle of steps of time; see
 * {@link EverittJennings}.
 */
final class SpaceMarch {

    private static final double[] NONE = new double[0];

    /** Friction takes the sign of the velocity over this part of the stroke to either side. */
    private static final int REACH = 180;

    private final int n;
    private final double dt;
    private final Rubbing rubbing;
    private double[] u;
    private double[] next;
    private final double[] d;
    private final double[] inertia;
    private final double[] rubbed;
    private int halfSteps;
    private double viscous;
    private double friction;

    /**
     * Starts at the polished rod.
     *
     * @param u displacement (ft). Modified.
     * @param d dynamic load (lbf). Modified.
     * @param dt step of time (s)
     * @param rubbing friction on the tubing, or null
     */
    SpaceMarch(double[] u, double[] d, double dt, Rubbing rubbing) {
        this.n = u.length;
        this.dt = dt;
        this.rubbing = rubbing;
        this.u = u;
        this.d = d;
        next = new double[n];
        inertia = new double[n];
        rubbed = rubbing == null ? NONE : new double[n];
    }

    double[] displacement() {
        return u;
    }

    double[] load() {
        return d;
    }

    double viscousFtLbf() {
        return viscous;
    }

    double frictionFtLbf() {
        return friction;
    }

    /** Work over the stroke at the depth reached, \( \oint D\,du \) (ft·lbf). */
    double work() {
        double sum = 0.0;
        for (int j = 0; j < n; j++) {
            sum += d[j] * (u[j + 1 < n ? j + 1 : 0] - u[j > 0 ? j - 1 : n - 1]);
        }
        return 0.5 * sum;
    }

    /** Marches through one section: half a step, whole steps, half a step. */
    void pass(int steps, double dx, double ea, double mass, double up, double down) {
        double half = 0.5 * mass * dx;
        double perTension = dx / ea;
        node(half, up, down, 0.5 * dx);
        for (int i = 1; i <= steps; i++) {
            double[] from = u;
            double[] to = next;
            for (int j = 0; j < n; j++) {
                to[j] = from[j] - d[j] * perTension;
            }
            u = to;
            next = from;
            if (i == steps) {
                node(half, up, down, 0.5 * dx);
            } else if (rubbing == null) {
                node(mass * dx, up, down, dx);
            } else {
                node(half, up, down, 0.5 * dx);
                node(half, up, down, 0.5 * dx);
            }
        }
    }

    /** Takes the inertia, damping and friction of half a step off the load. */
    private void node(double mass, double up, double down, double length) {
        double perStep2 = mass / (dt * dt);
        double upHalf = 0.5 * mass * up / dt;
        double downHalf = 0.5 * mass * down / dt;
        double lost = 0.0;
        double before = u[n - 1];
        double here = u[0];
        for (int j = 0; j < n; j++) {
            double after = u[j + 1 < n ? j + 1 : 0];
            double twice = after - before;
            double drag = (twice >= 0.0 ? upHalf : downHalf) * twice;
            inertia[j] = perStep2 * (after - here - (here - before)) + drag;
            lost += drag * twice;
            before = here;
            here = after;
        }
        viscous += 0.5 * lost;
        if (rubbing == null) {
            for (int j = 0; j < n; j++) {
                d[j] -= inertia[j];
            }
            return;
        }
        // an even half step comes after its node, an odd one before it
        double share = halfSteps % 2 == 0 ? 0.0 : 1.0;
        double dissipated = 0.0;
        int reach = n / REACH;
        for (int j = 0; j < n; j++) {
            double slow = (u[j + reach < n ? j + reach : j + reach - n] - u[j >= reach ? j - reach : j - reach + n])
                    / (2 * reach * dt);
            double force = length * rubbing.perFt(halfSteps, d[j] - share * inertia[j], slow);
            rubbed[j] = force;
            dissipated += 0.5 * force * (u[j + 1 < n ? j + 1 : 0] - u[j > 0 ? j - 1 : n - 1]);
        }
        for (int j = 0; j < n; j++) {
            d[j] -= inertia[j] + rubbed[j];
        }
        friction += dissipated;
        halfSteps++;
    }
}
