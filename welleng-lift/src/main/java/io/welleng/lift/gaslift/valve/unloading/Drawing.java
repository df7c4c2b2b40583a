package io.welleng.lift.gaslift.valve.unloading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Points of the lines of an {@link UnloadingDiagram}. */
final class Drawing {

    private static final int PIECES = 12;

    private final List<DiagramLine> lines = new ArrayList<>();
    private final List<DiagramValve> valves = new ArrayList<>();

    void line(LineKind kind, int valve, double fromFt, double toFt, DoubleUnaryOperator pressure) {
        List<PressureAtDepth> points = new ArrayList<>(PIECES + 1);
        for (int i = 0; i <= PIECES; i++) {
            double tvd = i == PIECES ? toFt : fromFt + (toFt - fromFt) * i / PIECES;
            points.add(new PressureAtDepth(tvd, pressure.applyAsDouble(tvd)));
        }
        lines.add(new DiagramLine(kind, valve, points));
    }

    void straight(LineKind kind, int valve, PressureAtDepth from, PressureAtDepth to) {
        lines.add(new DiagramLine(kind, valve, List.of(from, to)));
    }

    void valve(DiagramValve valve) {
        valves.add(valve);
    }

    UnloadingDiagram finished(double packerTvdFt) {
        return new UnloadingDiagram(lines, valves, packerTvdFt);
    }
}
