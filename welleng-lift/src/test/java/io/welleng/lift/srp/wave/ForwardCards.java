package io.welleng.lift.srp.wave;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Cards of wave/forward-cards.csv, from forward_rods.py beside it, with the wells they come from. */
final class ForwardCards {

    static final Buoyancy FLUID = new Buoyancy.FluidGravity(0.9);
    static final RodString FOUR = new RodString(List.of(
            steel(1.0, 2.904, 2000), steel(0.875, 2.224, 2200), steel(0.75, 1.634, 2600), steel(1.5, 6.0, 300)));
    static final RodString SHORT = new RodString(List.of(steel(0.875, 2.224, 2500), steel(0.75, 1.634, 2500)));
    static final RodString LONG = new RodString(List.of(steel(0.875, 2.224, 3000), steel(0.75, 1.634, 3500)));
    static final DeviationSurvey HOLE = DeviationSurvey.of(
            new double[] {0, 1500, 3000, 3800, 5200, 7000},
            new double[] {0, 0, 35, 35, 20, 20},
            new double[] {30, 30, 30, 30, 75, 75});

    final Card surface;
    final Card pump;

    private ForwardCards(Card surface, Card pump) {
        this.surface = surface;
        this.pump = pump;
    }

    static RodSection steel(double diameterIn, double weightLbPerFt, double lengthFt) {
        return new RodSection(
                new Rod(
                        String.format(Locale.ROOT, "%.3f in steel", diameterIn),
                        diameterIn > 1.2 ? RodMaterial.SINKER_BAR : RodMaterial.STEEL,
                        diameterIn,
                        weightLbPerFt,
                        30.5e6),
                lengthFt);
    }

    static ForwardCards of(String name) {
        double[][] columns = new double[4][360];
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ForwardCards.class.getResourceAsStream("/wave/forward-cards.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(","))
                    .filter(p -> p[0].equals(name))
                    .forEach(p -> {
                        for (int k = 0; k < 4; k++) {
                            columns[k][Integer.parseInt(p[1])] = Double.parseDouble(p[k + 2]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ForwardCards(Card.of(columns[0], columns[1]), Card.of(columns[2], columns[3]));
    }

    /** Four sections, 8 strokes/min, c = 0.35 1/s, fluid pound at 70 % of the time. */
    DiagnosticCase vertical() {
        return DiagnosticCase.of(surface, 8.0, FOUR, FLUID, new Damping.Coefficient(0.35));
    }

    /** Two sections, 10 strokes/min, c = 0.9 1/s up and 0.4 1/s down. */
    DiagnosticCase upDown() {
        return DiagnosticCase.of(surface, 10.0, SHORT, FLUID, new Damping.UpDown(0.9, 0.4));
    }

    /** Two sections in a deviated hole, 8 strokes/min, c = 0.5 1/s, coefficient of friction 0.1. */
    DiagnosticCase deviated(double coefficient) {
        return DiagnosticCase.of(surface, 8.0, LONG, FLUID, new Damping.Coefficient(0.5))
                .withHole(new HoleFriction(HOLE, coefficient));
    }

    static DiagnosticOutcome.Diagnosed diagnosed(DiagnosticSolver solver, DiagnosticCase well) {
        return (DiagnosticOutcome.Diagnosed) solver.diagnose(well);
    }

    /** Root mean square difference of load over the load range. */
    static double loadError(Card card, Card reference) {
        double sum = 0.0;
        for (int i = 0; i < reference.size(); i++) {
            sum += Math.pow(card.loadLbf(i) - reference.loadLbf(i), 2);
        }
        return Math.sqrt(sum / reference.size()) / (reference.peakLoadLbf() - reference.minimumLoadLbf());
    }

    /** Root mean square difference of position over the stroke. */
    static double positionError(Card card, Card reference) {
        double sum = 0.0;
        for (int i = 0; i < reference.size(); i++) {
            sum += Math.pow(card.positionIn(i) - reference.positionIn(i), 2);
        }
        return Math.sqrt(sum / reference.size()) / reference.strokeIn();
    }
}
