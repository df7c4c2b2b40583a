package io.welleng.lift.srp.reading;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.srp.card.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * What a pump card says. Its loads gather at two levels: the plunger carries the fluid on the way up, and nothing but friction on the
 * way down once the travelling valve is open. Each level is the mean over the shortest interval of load that holds half of the travel
 * on its side of the dividing load (the shorth; Otsu's division of all loads, weighted by travel), widened by itself on both sides. Spikes
 * and hooks outside do not move it, ripples level out. The corners are where the load leaves and reaches the levels: the crossings of 10 and 20 %
 * of the fluid load from a level, carried on in a straight line to the level itself, within the stroke.
 *
 * <p>\[ F_o = F_{up} - F_{down}, \quad p_i = p_d - \frac{F_o - 2 F_f}{A_p}, \quad S_n = x_{TV\,opens} - x_{min}, \quad
 *    \text{fillage} = S_n/S, \quad q = \frac{1440}{9702} A_p S N \]
 * with the gross stroke \(S\) and the net stroke \(S_n\). With tubing that is not anchored, position is first taken relative to the
 * barrel, \( x - F/k \).
 *
 * <p>The intake pressure read is that in the barrel on the way up: below the pressure outside where the intake throttles or the
 * barrel does not fill. Friction that is not in {@link PumpData} (sand, thick liquid) shows as fluid load. A leaking valve does not
 * show in the net stroke: use {@link ValveCheck} for its rate.
 */
public sealed interface PumpCardReading {

    /**
     * Reads a pump card.
     *
     * @param pumpCard load and position of the plunger; effective or true loads, only differences count
     * @param pump the pump
     * @return the reading, or why there is none
     */
    static PumpCardReading of(Card pumpCard, PumpData pump) {
        Check.present(pumpCard, "pumpCard");
        Check.present(pump, "pump");
        Plateaus plateaus = new Plateaus(pumpCard, pump.tubingStiffnessLbfPerIn());
        if (plateaus.reason != null) {
            return new NotReadable(plateaus.reason, plateaus.strokeIn, plateaus.fluidLoadLbf(), plateaus.spreadLbf());
        }
        return read(plateaus, pump);
    }

    private static Read read(Plateaus card, PumpData pump) {
        List<Advisory> advisories = new ArrayList<>();
        if (card.reversed) {
            advisories.add(new Advisory(
                    "time_reversed",
                    "the loop enclosed negative work (ft·lbf): read backwards in time",
                    card.workFtLbf,
                    0.0,
                    null));
        }
        PumpCorners corners = card.corners();
        double net = corners.travellingOpens().positionIn() - card.lowestIn;
        double fluid = card.fluidLoadLbf();
        double n = pump.strokesPerMinute();
        double d = pump.plungerDiameterIn();
        IntakePressure intake = IntakePressure.of(pump.dischargePressurePsia(), fluid, pump.plungerFrictionLbf(), d);
        double netRate = PumpKernels.displacementBblPerDay(d, net, n) * pump.runFraction();
        Double leak = null;
        if (pump.fit() != null) {
            double difference = Math.max(0.0, (fluid - 2.0 * pump.plungerFrictionLbf()) / pump.plungerAreaIn2());
            leak = pump.fit().lossBblPerDay(d, difference, n) * pump.runFraction();
            advisories.addAll(pump.fit().advisories());
            if (leak > netRate) {
                advisories.add(new Advisory(
                        "leak_above_displacement",
                        "plunger leakage (bbl/d) above the net displacement: nothing is produced",
                        leak,
                        null,
                        netRate));
            }
        }
        double production = leak == null ? netRate : Math.max(0.0, netRate - leak);
        return new Read(
                card.strokeIn,
                net,
                net / card.strokeIn,
                card.upLbf,
                card.downLbf,
                fluid,
                card.spreadLbf(),
                intake,
                corners,
                PumpKernels.displacementBblPerDay(d, card.strokeIn, n) * pump.runFraction(),
                netRate,
                leak,
                production,
                pump.liquidVolumeFactor() == null ? null : production / pump.liquidVolumeFactor(),
                advisories);
    }

    /**
     * A reading.
     *
     * @param grossStrokeIn gross stroke: greatest less least position of the plunger in the barrel (in)
     * @param netStrokeIn net stroke: travel with the travelling valve open (in)
     * @param fillage net over gross stroke, 0–1
     * @param upLoadLbf level of the load on the way up (lbf)
     * @param downLoadLbf level of the load on the way down (lbf)
     * @param fluidLoadLbf their difference (lbf)
     * @param spreadLbf width of the interval that holds half of the travel, the sum of both levels (lbf)
     * @param intakePressure pump intake pressure from the fluid load
     * @param corners where the valves open and close
     * @param displacementBblPerDay displacement of the gross stroke (bbl/d)
     * @param netDisplacementBblPerDay displacement of the net stroke (bbl/d)
     * @param leakageBblPerDay leakage past the plunger (bbl/d); null where the fit is not given
     * @param productionBblPerDay net displacement less leakage, at the pump, not below 0 (bbl/d); gas compressed in the barrel
     *     counts as liquid: see {@link GasCheck}
     * @param productionStbPerDay the same in the tank (STB/d); null where the volume factor is not given
     * @param advisories what to keep in mind
     */
    record Read(
            double grossStrokeIn,
            double netStrokeIn,
            double fillage,
            double upLoadLbf,
            double downLoadLbf,
            double fluidLoadLbf,
            double spreadLbf,
            IntakePressure intakePressure,
            PumpCorners corners,
            double displacementBblPerDay,
            double netDisplacementBblPerDay,
            @OptionalValue Double leakageBblPerDay,
            double productionBblPerDay,
            @OptionalValue Double productionStbPerDay,
            List<Advisory> advisories)
            implements PumpCardReading {

        /** Makes the list immutable. */
        public Read {
            advisories = List.copyOf(advisories);
        }

        @Override
        public String toString() {
            return "Read[stroke " + Figures.four(grossStrokeIn) + " in, net " + Figures.four(netStrokeIn)
                    + " in, fillage "
                    + Figures.four(fillage) + ", fluid load " + Figures.four(fluidLoadLbf) + " lbf, " + intakePressure
                    + ", "
                    + Figures.four(productionBblPerDay) + " bbl/d]";
        }
    }

    /**
     * The card has no levels to read.
     *
     * @param reason why
     * @param strokeIn stroke found (in)
     * @param fluidLoadLbf difference of the levels found, 0 where there were none (lbf)
     * @param spreadLbf their spread, 0 likewise (lbf)
     */
    record NotReadable(Reason reason, double strokeIn, double fluidLoadLbf, double spreadLbf)
            implements PumpCardReading {
        @Override
        public String toString() {
            return "NotReadable[" + reason.explanation() + ": stroke " + Figures.four(strokeIn) + " in, levels "
                    + Figures.four(fluidLoadLbf) + " lbf apart, spread " + Figures.four(spreadLbf) + " lbf]";
        }
    }

    /** Why a pump card cannot be read. */
    enum Reason {
        /** All positions are the same. */
        NO_STROKE("the plunger does not move"),
        /** All loads are the same. */
        NO_LOAD_RANGE("the load does not change: rods parted, or no fluid lifted"),
        /** Less than 2 % of the stroke lies on one side of the dividing load. */
        NO_PLATEAU("the load does not stay at two levels"),
        /** The levels are less than twice as far apart as they are wide. */
        LEVELS_NOT_APART("the levels of load on the way up and down are not apart"),
        /** The values are so large that their squares overflow. */
        TOO_LARGE("positions or loads are too large to be a card");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /**
         * The reason in words.
         *
         * @return a phrase for people
         */
        public String explanation() {
            return explanation;
        }
    }
}
