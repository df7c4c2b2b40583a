package io.welleng.lift.srp.predict;

import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Wells for the tests of this package. */
final class Wells {

    static final String TAPER = "1 1500;7/8 2000;3/4 2500;5/8 1000";
    static final String TWO = "7/8 1690;3/4 3310";
    static final String ONE = "7/8 5000";

    private static final Map<String, Rod> RODS = Map.of(
            "1", steel("1", 1.0, 2.904),
            "7/8", steel("7/8", 0.875, 2.224),
            "3/4", steel("3/4", 0.75, 1.634),
            "5/8", steel("5/8", 0.625, 1.135));

    private Wells() {}

    private static Rod steel(String size, double diameterIn, double weight) {
        return new Rod(size + " in steel", RodMaterial.STEEL, diameterIn, weight, 30.5e6);
    }

    /** For example {@code 7/8 1690;3/4 3310}. */
    static RodString string(String text) {
        List<RodSection> sections = new ArrayList<>();
        for (String part : text.split(";")) {
            String[] words = part.split(" ");
            sections.add(new RodSection(RODS.get(words[0]), Double.parseDouble(words[1])));
        }
        return new RodString(sections);
    }

    static PumpFluid fluid(double dischargePsia) {
        return new PumpFluid(150, dischargePsia, 0.9, 3e5, 1.2);
    }

    /** Harmonic motion, a 1.75 in pump without friction, damping factor 0.15. */
    static PumpingWell well(String string, double stroke, double spm, double dischargePsia, PumpCondition condition) {
        return PumpingWell.of(
                string(string),
                new PolishedRodMotion.Harmonic(stroke),
                spm,
                new DownholePump(1.75, 8, 0),
                condition,
                fluid(dischargePsia),
                0.15);
    }

    static PumpingWell taper(PumpCondition condition) {
        return well(TAPER, 120, 8, 2900, condition);
    }

    static PredictionOutcome.Predicted predict(PumpingWell well) {
        return (PredictionOutcome.Predicted) PredictiveSolver.standard().solve(well);
    }
}
