package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * How to keep a pump from outrunning its well.
 *
 * @param mode how to run it
 * @param strokesPerMinute speed that the rest is for (1/min): the best one, or that of today where there is none
 * @param strokeIn its stroke (in)
 * @param setPointFillage fillage of the pump card below which a controller should stop the unit (fraction): the least fillage
 *     of the limits, of what the pump takes in with the gas of this well
 * @param runFraction share of the day to run (fraction); 1 without stops
 * @param kwhPerStbWithoutStops energy over liquid if it runs all the time (kWh/STB)
 * @param kwhPerStbWithStops energy over liquid if it runs for that share (kWh/STB)
 * @param fullUpToStrokesPerMinute speed in this stroke up to which the pump fills (1/min); null where no speed searched pumps
 *     the well off
 * @param explanation the same in words
 */
public record PumpOffAdvice(
        PumpOffMode mode,
        double strokesPerMinute,
        double strokeIn,
        double setPointFillage,
        double runFraction,
        double kwhPerStbWithoutStops,
        double kwhPerStbWithStops,
        @OptionalValue Double fullUpToStrokesPerMinute,
        String explanation) {

    /** Checks that the parts are there. */
    public PumpOffAdvice {
        Check.present(mode, "mode");
        Check.fraction(runFraction, "runFraction");
        Check.text(explanation, "explanation");
    }

    /** Advice from where the pump is to run, today and how it does there. */
    static PumpOffAdvice of(RodPumpOutcome today, RodPumpOutcome there, RodPumpBest best, RodPumpLimits limits) {
        RodPumpPoint point = there.operating().orElseThrow();
        boolean found = best instanceof RodPumpBest.Found;
        double least = limits.minInflowFillage();
        boolean outruns =
                today.operating().map(at -> at.inflowFillage() < least).orElse(false);
        boolean stops = !found && point.inflowFillage() < least;
        RodPumpOutcome.PumpedOff off = there instanceof RodPumpOutcome.PumpedOff one ? one : null;
        double run = stops && off != null ? off.runFraction() : 1.0;
        double timed = stops && off != null ? off.timedKwhPerStbLiquid() : point.kwhPerStbLiquid();
        Double fullUpTo = best.strokes().stream()
                .filter(stroke -> Math.abs(stroke.strokeIn() - point.strokeIn()) < 1e-3 * point.strokeIn())
                .map(RodPumpStroke::fullUpToStrokesPerMinute)
                .filter(speed -> speed != null)
                .findFirst()
                .orElse(null);
        double setPoint = least * point.fillage() / point.inflowFillage();
        PumpOffMode mode =
                stops ? PumpOffMode.INTERMITTENT : found && outruns ? PumpOffMode.CHANGE_SPEED : PumpOffMode.CONTINUOUS;
        return new PumpOffAdvice(
                mode,
                point.strokesPerMinute(),
                point.strokeIn(),
                setPoint,
                run,
                point.kwhPerStbLiquid(),
                timed,
                fullUpTo,
                words(mode, point, run, setPoint));
    }

    private static String words(PumpOffMode mode, RodPumpPoint point, double run, double setPoint) {
        String at =
                Figures.four(point.strokesPerMinute()) + " strokes/min of " + Figures.four(point.strokeIn()) + " in";
        return switch (mode) {
            case CONTINUOUS ->
                "run without stops at " + at + "; a fillage below " + Figures.four(setPoint)
                        + " says that the well has changed";
            case CHANGE_SPEED -> "the pump outruns its well: run it without stops at " + at;
            case INTERMITTENT ->
                "no speed searched runs without stops within the limits: at " + at + " run " + Figures.four(100.0 * run)
                        + " % of the time, or stop below a fillage of " + Figures.four(setPoint);
        };
    }

    @Override
    public String toString() {
        return "PumpOffAdvice[" + mode + ": " + explanation + "]";
    }
}
