package io.welleng.lift.srp.predict;

import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpBehaviour;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;

/**
 * The plunger as the rods feel it. With valves closed the pressure \(p\) in the barrel follows from what is in it:
 * \[ A_p\,(h - h_0) + V_d = G \left(\frac{p_i}{p}\right)^{1/n} + L\left(1 - \frac{p - p_i}{K}\right)
 * + \Delta t\,(q_{tv} - q_{sv}) \]
 * with \(G\) and \(L\) the gas and liquid in the barrel at the intake pressure, \(q\) leaks at the pressure
 * difference, and \(h\) the height of the plunger in the barrel. The rods carry \( F = A_p (p_d - p) + f(\dot h) + \)
 * stops, with the friction \(f\). Both are solved together at each step: the speed \(\dot h\) that the contents allow
 * falls with \(p\), the one that the rods reach rises with it, so there is one answer. Below the supply pressure the
 * standing valve opens, above the discharge pressure the travelling valve.
 *
 * <p>What the rods do not carry of the fluid, the tubing carries. If it hangs free the barrel stands at
 * \( y_b = (F - A_p(p_d - p_i))/k_t \), whatever \(F\) consists of, and \( h = y - y_b \).
 */
final class PumpEnd implements BottomEnd {

    private static final double BBL_IN3 = 9702.0;
    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final double GOLDEN = 0.5 * (Math.sqrt(5.0) - 1.0);
    /** Pressure difference, by the full one, below which an orifice leaks in proportion to it. */
    private static final double LAMINAR = 1e-4;

    /** Part of the stroke over which the last liquid comes with less and less pressure. */
    private static final double LAST = 0.005;

    /** After this many strokes spacing and fillage follow the stroke before only half of the way. */
    private static final int PATIENCE = 25;

    private static final int MOST_ITERATIONS = 80;

    private final PumpBehaviour behaviour;
    private final double dt;
    private final double area;
    private final double unswept;
    private final double pi;
    private final double pd;
    private final double difference;
    private final double bulk;
    private final double inverseN;
    /** Compliance of the tubing (in/lbf). */
    private final double give;

    private final double tvFull;
    private final double svFull;
    private final double slipFull;
    private final double waveNumber;
    private final double lastLiquid;

    private double p;
    private double gas;
    private double liquid;
    private double zero;
    private double fillLimit;
    private int strokes;
    private boolean stops;
    private double stopLow;
    private double stopHigh;

    private double load;
    private double fluidLoad;
    private double dragLoad;
    /** Height of the plunger in the barrel (in). */
    private double height;

    /** Change of the height over the step, by its speed (s). */
    private double step;

    private double friction;
    private double leakIn;
    private double leakOut;
    private double slope;

    final PumpStroke stroke = new PumpStroke();

    PumpEnd(
            DownholePump pump,
            PumpFluid fluid,
            PumpBehaviour behaviour,
            UnanchoredTubing freeTubing,
            double dt,
            double strokeIn) {
        this.behaviour = behaviour;
        this.dt = dt;
        area = pump.plungerAreaIn2();
        unswept = area * pump.unsweptIn();
        pi = fluid.intakePressurePsia();
        pd = fluid.dischargePressurePsia();
        difference = fluid.differencePsi();
        bulk = fluid.bulkModulusPsi();
        inverseN = 1.0 / fluid.polytropicExponent();
        give = freeTubing == null ? 0.0 : 1.0 / freeTubing.stiffnessLbfPerIn();
        tvFull = behaviour.travellingLeakBblPerDay() * BBL_IN3 / SECONDS_PER_DAY;
        svFull = behaviour.standingLeakBblPerDay() * BBL_IN3 / SECONDS_PER_DAY;
        slipFull = behaviour.slipBblPerDay() * BBL_IN3 / SECONDS_PER_DAY;
        waveNumber = 2.0 * Math.PI / behaviour.frictionSpacingIn();
        p = pd;
        // To begin with the plunger stands well above the standing valve, until a stroke shows how far it goes down.
        height = area * difference * give;
        zero = height - 0.5 * strokeIn;
        double volume = unswept + 0.5 * area * strokeIn;
        gas = behaviour.gasFraction() == 1.0 ? volume / gasRatio(pd) : 0.0;
        liquid = behaviour.gasFraction() == 1.0 ? 0.0 : volume / liquidRatio(pd);
        lastLiquid = LAST * area * strokeIn;
        fillLimit =
                behaviour.fillage() < 1.0 ? unswept + behaviour.fillage() * area * strokeIn : Double.POSITIVE_INFINITY;
        stroke.clear();
    }

    /** Volume of gas by its volume at the intake pressure. */
    private double gasRatio(double pressure) {
        return Math.pow(pi / pressure, inverseN);
    }

    /** Volume of liquid by its volume at the intake pressure. */
    private double liquidRatio(double pressure) {
        return 1.0 - (pressure - pi) / bulk;
    }

    private double volume(double at) {
        return area * (at - zero) + unswept;
    }

    /** Puts in stops, by the free stroke before. */
    void setStops() {
        stops = behaviour.stopBelowIn() > 0.0 || behaviour.stopAboveIn() > 0.0;
        stopLow = behaviour.stopBelowIn() > 0.0 ? stroke.lowestIn + behaviour.stopBelowIn() : Double.NEGATIVE_INFINITY;
        stopHigh =
                behaviour.stopAboveIn() > 0.0 ? stroke.highestIn - behaviour.stopAboveIn() : Double.POSITIVE_INFINITY;
    }

    /** Puts the standing valve below the lowest point of the stroke before. */
    @Override
    public void startStroke() {
        if (stroke.steps > 0) {
            strokes++;
            double follow = strokes < PATIENCE ? 1.0 : 0.5;
            double before = volume(height);
            stroke.shiftIn = Math.abs(stroke.lowestIn - zero);
            zero += follow * (stroke.lowestIn - zero);
            double scale = volume(height) / before;
            gas *= scale;
            liquid *= scale;
            if (behaviour.fillage() < 1.0) {
                double limit = unswept + behaviour.fillage() * area * stroke.grossIn();
                stroke.shiftIn = Math.max(stroke.shiftIn, Math.abs(limit - fillLimit) / area);
                fillLimit += follow * (limit - fillLimit);
            }
        }
        stroke.clear();
    }

    @Override
    public double loadLbf() {
        return load;
    }

    @Override
    public double speed(double pull, double impedance, double restIn) {
        // In terms of the speed of the plunger in the barrel: speed = (relative + drift) / share.
        double share = 1.0 + impedance * give / dt;
        double drift = (pull - load) * give / dt;
        double offer = pull - impedance * drift / share;
        double resistance = impedance / share + behaviour.plungerDragLbfSPerIn();
        double reach = 0.5 * dt + impedance * give;
        double rest = restIn - (pull - area * difference) * give + reach * drift / share;
        step = reach / share;
        friction = behaviour.plungerFrictionLbf();
        if (behaviour.frictionRoughness() > 0.0) {
            double at = waveNumber * rest;
            friction *= 1.0 + behaviour.frictionRoughness() * Math.sin(at) * Math.sin(GOLDEN * at);
        }
        keepClear(rest);
        boolean travellingOpen = true;
        boolean standingOpen = false;
        double relative = rods(offer, resistance, rest, pd);
        if (behaviour.heldOpen() || relative < contents(rest, pd)) {
            p = pd;
        } else {
            travellingOpen = false;
            double supply = supplyPressure(0.0);
            relative = rods(offer, resistance, rest, supply);
            standingOpen = relative > contents(rest, supply);
            if (standingOpen) {
                p = runningOut(offer, resistance, rest, supply);
                relative = rods(offer, resistance, rest, p);
            } else {
                relative = closed(offer, resistance, rest, supply);
            }
        }
        double v = (relative + drift) / share;
        load = pull - impedance * v;
        double from = height;
        height = rest + step * relative;
        if (!behaviour.heldOpen()) {
            settle(travellingOpen, standingOpen);
        }
        stroke.add(height, travellingOpen && !behaviour.heldOpen());
        double fluid = area * (pd - p);
        double drag = friction * SideForce.share(relative) + behaviour.plungerDragLbfSPerIn() * relative;
        stroke.fluidWork += 0.5 * (fluid + fluidLoad) * (height - from);
        stroke.frictionWork += 0.5 * (drag + dragLoad) * (height - from);
        fluidLoad = fluid;
        dragLoad = drag;
        return v;
    }

    /**
     * Pressure in the barrel with the standing valve open, when this much liquid (in³) comes over the step. Not a jump
     * where liquid runs out: a stroke would then depend on where in a time step it does.
     */
    private double supplyPressure(double comes) {
        double room = Math.max(0.0, fillLimit - liquid - comes) / lastLiquid;
        double none = behaviour.voidPressurePsia();
        return none + Math.min(1.0, room) * (behaviour.supplyPressurePsia() - none);
    }

    /** The same with the liquid that comes at this pressure: the more the higher, and the lower the more comes. */
    private double runningOut(double offer, double resistance, double rest, double supply) {
        double low = behaviour.voidPressurePsia();
        double high = supply;
        if (low >= high || supplyPressure(flow(offer, resistance, rest, supply)) >= supply) {
            return supply;
        }
        for (int i = 0; i < MOST_ITERATIONS && high - low > 1e-9 * pd; i++) {
            double middle = 0.5 * (low + high);
            if (supplyPressure(flow(offer, resistance, rest, middle)) > middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double flow(double offer, double resistance, double rest, double pressure) {
        return (rods(offer, resistance, rest, pressure) - contents(rest, pressure)) * step * area;
    }

    /** While a run settles the plunger may come lower than before: the standing valve makes room, and its liquid or gas. */
    private void keepClear(double rest) {
        double missing = 0.5 * unswept - volume(rest);
        if (missing > 0.0) {
            zero -= missing / area;
            stroke.shiftIn = Math.max(stroke.shiftIn, missing / area);
            if (liquid > 0.0) {
                liquid += missing / liquidRatio(p);
            } else {
                gas += missing / gasRatio(p);
            }
        }
    }

    /** Speed in the barrel the rods reach against this pressure (in/s). */
    private double rods(double offer, double resistance, double rest, double pressure) {
        double spare = offer - area * (pd - pressure);
        double v = slide(spare, resistance);
        slope = resistance;
        if (stops) {
            double at = rest + step * v;
            if (at < stopLow || at > stopHigh) {
                double stiffness = behaviour.stopStiffnessLbfPerIn();
                slope = resistance + stiffness * step;
                v = slide(spare - stiffness * (rest - (at < stopLow ? stopLow : stopHigh)), slope);
            }
        }
        if (Math.abs(v) < SideForce.FULL_SPEED) {
            slope += friction / SideForce.FULL_SPEED;
        }
        return v;
    }

    private double slide(double spare, double resistance) {
        double v = spare / (resistance + friction / SideForce.FULL_SPEED);
        return Math.abs(v) <= SideForce.FULL_SPEED ? v : (spare - Math.copySign(friction, spare)) / resistance;
    }

    /** Speed in the barrel at which the contents, with what leaks, have this pressure (in/s). */
    private double contents(double rest, double pressure) {
        leak(pressure);
        double volume = leakIn - leakOut + liquid * liquidRatio(pressure);
        if (gas > 0.0) {
            volume += gas * gasRatio(pressure);
        }
        return ((volume - unswept) / area + zero - rest) / step;
    }

    /** What leaks into the barrel and out of it over a step (in³). */
    private void leak(double pressure) {
        double above = (pd - pressure) / difference;
        leakIn = dt * (tvFull * orifice(above) + slipFull * above);
        leakOut = dt * svFull * orifice((pressure - pi) / difference);
    }

    private static double orifice(double share) {
        return share <= 0.0 ? 0.0 : share < LAMINAR ? share / Math.sqrt(LAMINAR) : Math.sqrt(share);
    }

    private static double orificeSlope(double share) {
        return share <= 0.0 ? 0.0 : share < LAMINAR ? 1.0 / Math.sqrt(LAMINAR) : 0.5 / Math.sqrt(share);
    }

    /** Both valves closed: Newton's method between the pressures at which they open. */
    private double closed(double offer, double resistance, double rest, double supply) {
        double low = supply;
        double high = pd;
        double x = p > low && p < high ? p : 0.5 * (low + high);
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            double v = rods(offer, resistance, rest, x);
            double rodSlope = area / slope;
            double excess = v - contents(rest, x);
            if (excess > 0.0) {
                high = x;
            } else {
                low = x;
            }
            double leaks = -dt
                    * (tvFull * orificeSlope((pd - x) / difference)
                            + slipFull
                            + svFull * orificeSlope((x - pi) / difference))
                    / difference;
            double shrink = liquid / bulk + (gas > 0.0 ? gas * gasRatio(x) * inverseN / x : 0.0);
            double contentSlope = (leaks - shrink) / area / step;
            double to = x - excess / (rodSlope - contentSlope);
            if (!(to > low && to < high)) {
                to = 0.5 * (low + high);
            }
            boolean done = Math.abs(to - x) <= 1e-9 * pd;
            x = to;
            if (done) {
                break;
            }
        }
        p = x;
        return rods(offer, resistance, rest, x);
    }

    /** Books what flowed over the step. */
    private void settle(boolean travellingOpen, boolean standingOpen) {
        leak(p);
        liquid += leakIn / liquidRatio(p) - leakOut / liquidRatio(p);
        stroke.leakedIn3 += leakIn / liquidRatio(p);
        double gasVolume = gas > 0.0 ? gas * gasRatio(p) : 0.0;
        double liquidVolume = liquid * liquidRatio(p);
        double flow = volume(height) - gasVolume - liquidVolume;
        if (standingOpen) {
            double room = Math.max(0.0, fillLimit - liquid) * liquidRatio(p);
            double comes = (1.0 - behaviour.gasFraction()) * flow;
            double enters = Math.min(room, comes);
            liquid += enters / liquidRatio(p);
            // What liquid does not fill is a void, which has its own pressure from the next step on.
            gas += (flow - comes) / gasRatio(p) + (comes - enters) / gasRatio(behaviour.voidPressurePsia());
        } else if (travellingOpen) {
            double out = -flow;
            double gasOut = behaviour.gasLeavesFirst() || liquid == 0.0
                    ? Math.min(gasVolume, out)
                    : out * gasVolume / (gasVolume + liquidVolume);
            double liquidOut = liquid == 0.0 ? 0.0 : (out - gasOut) / liquidRatio(p);
            gas = gasVolume > 0.0 ? Math.max(0.0, gas - gasOut / gasRatio(p)) : 0.0;
            liquid -= liquidOut;
            stroke.displacedIn3 += liquidOut;
        }
    }
}
