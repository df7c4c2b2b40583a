package io.welleng.lift.srp.predict;

/**
 * Marches the damped wave equation in time, by springs and masses with central differences:
 * \[ m_i\,\frac{u_i^{+} - 2u_i + u_i^{-}}{\Delta t^2} = k_{i-1}(u_{i-1} - u_i) - k_i(u_i - u_{i+1})
 * - (c\,m_i v_i + f_i), \qquad v_i = \frac{u_i^{+} - u_i^{-}}{2\Delta t} \]
 * At Courant number 1, without damping and smoothing, this is the exact solution by characteristics, and the half mass
 * at either end gives the exact relation of load and speed there. It keeps an energy exactly: what the ends, damping
 * and friction do over a periodic stroke adds up to nothing.
 *
 * <p>A jump of the load, as from fluid pound, would leave waves as short as the grid, which only the slow \(c\) damps.
 * So the speeds are smoothed at each step, by the change of their curvature over the grid,
 * \( \delta v_i = -\frac{\epsilon}{16\,m_i}\,\Delta^2 (m\,\Delta^2 v)_i \): it takes a part \(\epsilon\) of the
 * shortest wave and \( \epsilon \sin^4(\omega\Delta t/2) \) of others, at 100 springs about 1e-4 at 10 Hz. What it
 * takes is counted as damping.
 */
final class RodMarch {

    /** \( \epsilon/16 \). */
    private static final double SMOOTHING = 0.2 / 16.0;

    private final int n;
    private final double dt;
    private final double[] k;
    private final double[] m;
    /** \( \Delta t^2/m_i \). */
    private final double[] inverse;
    /** \( 1/m_i \). */
    private final double[] perMass;

    private final double cUp;
    private final double cDown;
    private final SideForce friction;
    private final BottomEnd end;

    private final double[] curvature;
    private final double[] smoothed;
    private double[] past;
    private double[] now;
    private double[] next;
    private double surfaceLbf;
    private double bottomIn;
    private double bottomSpeed;

    RodMarch(RodGrid grid, double dt, double cUp, double cDown, SideForce friction, BottomEnd end) {
        n = grid.n;
        this.dt = dt;
        k = grid.stiffness;
        m = grid.mass;
        inverse = new double[n + 1];
        perMass = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            inverse[i] = dt * dt / m[i];
            perMass[i] = 1.0 / m[i];
        }
        this.cUp = cUp;
        this.cDown = cDown;
        this.friction = friction;
        this.end = end;
        curvature = new double[n + 1];
        smoothed = new double[n + 1];
        past = new double[n + 1];
        now = new double[n + 1];
        next = new double[n + 1];
    }

    /** Goes on by one step, to this position of the polished rod (in), which stands at 0 to begin with. */
    void step(double topIn) {
        double[] tmp = past;
        past = now;
        now = next;
        next = tmp;
        next[0] = topIn;
        top();
        if (friction == null) {
            interior();
        } else {
            interiorWithFriction();
        }
        smooth();
        bottom();
    }

    /** Between the ends, whose relation of load and speed stays as it is. */
    private void smooth() {
        double[] q = curvature;
        double w0 = next[1] - now[1];
        double w1 = n > 2 ? next[2] - now[2] : 0.0;
        for (int i = 2; i < n - 1; i++) {
            double w2 = next[i + 1] - now[i + 1];
            q[i] = SMOOTHING * m[i] * (w0 - 2.0 * w1 + w2);
            w0 = w1;
            w1 = w2;
        }
        for (int i = 1; i < n; i++) {
            double d = (q[i - 1] - 2.0 * q[i] + q[i + 1]) * perMass[i];
            smoothed[i] = d;
            next[i] -= d;
        }
    }

    private void top() {
        double tension = k[0] * (now[0] - now[1]);
        double acceleration = (next[0] - 2.0 * now[0] + past[0]) / (dt * dt);
        double v = (next[0] - past[0]) / (2.0 * dt);
        surfaceLbf = tension + m[0] * (acceleration + (v >= 0.0 ? cUp : cDown) * v);
        if (friction != null) {
            surfaceLbf += friction.at(0, tension) * SideForce.share(v);
        }
    }

    private void interior() {
        double up = 1.0 / (1.0 + 0.5 * cUp * dt);
        double down = 1.0 / (1.0 + 0.5 * cDown * dt);
        double[] u = now;
        double[] before = past;
        double[] after = next;
        double here = u[0];
        double below = u[1];
        double tension = k[0] * (here - below);
        for (int i = 1; i < n; i++) {
            here = below;
            below = u[i + 1];
            double under = k[i] * (here - below);
            double twice = 2.0 * (here - before[i]) + inverse[i] * (tension - under);
            after[i] = before[i] + twice * (twice >= 0.0 ? up : down);
            tension = under;
        }
    }

    private void interiorWithFriction() {
        double up = 1.0 / (1.0 + 0.5 * cUp * dt);
        double down = 1.0 / (1.0 + 0.5 * cDown * dt);
        double tension = k[0] * (now[0] - now[1]);
        for (int i = 1; i < n; i++) {
            double under = k[i] * (now[i] - now[i + 1]);
            double twice = 2.0 * (now[i] - past[i]) + inverse[i] * (tension - under);
            double damped = twice >= 0.0 ? up : down;
            double brake = inverse[i] * friction.at(i, 0.5 * (tension + under));
            // Below full speed friction is a damper, and solved as one.
            double full = 2.0 * dt * SideForce.FULL_SPEED;
            double slow = twice * damped / (1.0 + brake * damped / full);
            next[i] = past[i] + (Math.abs(slow) <= full ? slow : (twice - Math.copySign(brake, twice)) * damped);
            tension = under;
        }
    }

    private void bottom() {
        double tension = k[n - 1] * (now[n - 1] - now[n]);
        double gone = now[n] - past[n];
        double c = gone >= 0.0 ? cUp : cDown;
        double pull = tension + 2.0 * m[n] * gone / (dt * dt);
        if (friction != null) {
            pull -= friction.at(n, tension) * SideForce.share(gone / dt);
        }
        double impedance = 2.0 * m[n] / dt + c * m[n];
        bottomSpeed = end.speed(pull, impedance, 0.5 * (now[n] + past[n]));
        next[n] = past[n] + 2.0 * dt * bottomSpeed;
        bottomIn = 0.25 * (next[n] + 2.0 * now[n] + past[n]);
    }

    /** Dynamic load at the polished rod (lbf), of the time before the last position given. */
    double surfaceLbf() {
        return surfaceLbf;
    }

    /** Speed of the polished rod (in/s), of the same time. */
    double surfaceSpeed() {
        return (next[0] - past[0]) / (2.0 * dt);
    }

    /** Position of the bottom of the rods (in), of the same time. */
    double bottomIn() {
        return bottomIn;
    }

    /** Speed of the bottom of the rods (in/s), of the same time. */
    double bottomSpeed() {
        return bottomSpeed;
    }

    /** Dynamic tension in a spring (lbf), of the same time. */
    double tension(int spring) {
        return k[spring] * (now[spring] - now[spring + 1]);
    }

    /** Power that damping takes (in lbf/s), of the same time. */
    double dampingPower() {
        double sum = 0.0;
        for (int i = 0; i <= n; i++) {
            double v = (next[i] - past[i]) / (2.0 * dt);
            double c = i < n ? v : now[n] - past[n];
            double dragged = v + 0.5 * smoothed[i] / dt;
            sum += (c >= 0.0 ? cUp : cDown) * m[i] * dragged * v + m[i] * smoothed[i] / (dt * dt) * v;
        }
        return sum;
    }

    /** Power that friction takes (in lbf/s), of the same time. */
    double frictionPower() {
        if (friction == null) {
            return 0.0;
        }
        double sum = friction.at(0, tension(0)) * SideForce.share(surfaceSpeed()) * surfaceSpeed()
                + friction.at(n, tension(n - 1)) * SideForce.share((now[n] - past[n]) / dt) * bottomSpeed;
        for (int i = 1; i < n; i++) {
            double v = (next[i] - past[i]) / (2.0 * dt);
            sum += friction.at(i, 0.5 * (tension(i - 1) + tension(i))) * SideForce.share(v) * v;
        }
        return sum;
    }
}
