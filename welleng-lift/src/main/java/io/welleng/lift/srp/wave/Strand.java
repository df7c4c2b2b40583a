package io.welleng.lift.srp.wave;

import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.SectionLoads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The string as the solvers need it: one number per section, from the top. */
final class Strand {

    private static final double GREATEST_USUAL_FACTOR = 0.5;
    private static final double GREATEST_REST = 0.05;
    private static final double IN_PER_FT = 12.0;

    final List<RodSection> sections;
    /** Measured depth of the top of each section, and of the pump (ft). */
    final double[] topFt;
    /** \( EA \) (lbf). */
    final double[] stiffnessLbf;
    /** Mass per length (lbf·s²/ft²). */
    final double[] mass;
    /** Speed of waves (ft/s). */
    final double[] speedFtPerS;
    /** Weight in the fluid per vertical ft (lbf/ft). */
    final double[] weightLbfPerFt;
    /** Weight in the fluid below the top of each section, 0 at the pump (lbf). */
    final double[] weightBelowLbf;

    final double[] upPerS;
    final double[] downPerS;
    final List<Advisory> advisories = new ArrayList<>();

    Strand(DiagnosticCase well) {
        sections = well.rods().sections();
        int count = sections.size();
        topFt = new double[count + 1];
        stiffnessLbf = new double[count];
        mass = new double[count];
        speedFtPerS = new double[count];
        double[] verticalFt = new double[count];
        for (int j = 0; j < count; j++) {
            Rod rod = sections.get(j).rod();
            topFt[j + 1] = topFt[j] + sections.get(j).lengthFt();
            stiffnessLbf[j] = rod.elasticModulusPsi() * rod.areaIn2();
            mass[j] = rod.weightLbPerFt() / Rod.GRAVITY_FT_PER_S2;
            speedFtPerS[j] = rod.waveSpeedFtPerS();
        }
        // rounding of the sum must not reach below the survey
        topFt[count] = well.rods().lengthFt();
        for (int j = 0; j < count; j++) {
            verticalFt[j] = vertical(well, topFt[j + 1]) - vertical(well, topFt[j]);
        }
        weightLbfPerFt = well.buoyancy().lbfPerFt(well.rods(), verticalFt);
        weightBelowLbf = new double[count + 1];
        for (int j = count - 1; j >= 0; j--) {
            weightBelowLbf[j] = weightBelowLbf[j + 1] + weightLbfPerFt[j] * verticalFt[j];
        }
        upPerS = well.damping().upPerS(well.rods());
        downPerS = well.damping().downPerS(well.rods());
        double greatest = Math.max(
                Arrays.stream(upPerS).max().orElseThrow(),
                Arrays.stream(downPerS).max().orElseThrow());
        double factor = Damping.Factor.of(greatest, well.rods());
        if (factor > GREATEST_USUAL_FACTOR) {
            advisories.add(new Advisory(
                    "damping_factor",
                    "Gibbs' damping factor is usually 0.05 to 0.2; so much damping may hide what the pump does.",
                    factor,
                    null,
                    GREATEST_USUAL_FACTOR));
        }
    }

    private static double vertical(DiagnosticCase well, double mdFt) {
        return well.hole() == null
                ? mdFt
                : well.hole().survey().tvdFt(mdFt) - well.hole().survey().tvdFt(0.0);
    }

    int count() {
        return sections.size();
    }

    double lengthFt(int section) {
        return sections.get(section).lengthFt();
    }

    /** Whether damping does not ask for the direction of motion. */
    boolean linear() {
        return Arrays.equals(upPerS, downPerS);
    }

    /** Loads of the sections from the cards at their tops and that at the pump, of which {@code lessLbf} was taken off. */
    List<SectionLoads> loads(List<Card> tops, Card pump, double lessLbf) {
        List<SectionLoads> loads = new ArrayList<>(tops.size());
        double peak = tops.get(0).peakLoadLbf();
        double minimum = tops.get(0).minimumLoadLbf();
        for (int j = 0; j < tops.size(); j++) {
            boolean last = j + 1 == tops.size();
            double peakBelow =
                    last ? pump.peakLoadLbf() + lessLbf : tops.get(j + 1).peakLoadLbf();
            double minimumBelow =
                    last ? pump.minimumLoadLbf() + lessLbf : tops.get(j + 1).minimumLoadLbf();
            loads.add(new SectionLoads(sections.get(j), peak, minimum, peakBelow, minimumBelow));
            peak = peakBelow;
            minimum = minimumBelow;
        }
        return loads;
    }

    /** Area of the lowest rods (in²). */
    double lowestAreaIn2() {
        return sections.get(sections.size() - 1).rod().areaIn2();
    }

    /** Adds how long the pump rests, where friction hides its load. */
    void atRest(Card pump, double periodS) {
        int n = pump.size();
        int resting = 0;
        for (int i = 0; i < n; i++) {
            double step = pump.positionIn(i + 1 < n ? i + 1 : 0) - pump.positionIn(i > 0 ? i - 1 : n - 1);
            double velocity = step * n / (2.0 * IN_PER_FT * periodS);
            resting += Math.abs(velocity) < HoleFriction.FULL_VELOCITY_FT_PER_S ? 1 : 0;
        }
        if (resting > GREATEST_REST * n) {
            advisories.add(new Advisory(
                    "friction_at_rest",
                    "The pump rests for this part of the stroke; its load then is uncertain by the friction"
                            + " of the resting rods.",
                    (double) resting / n,
                    null,
                    GREATEST_REST));
        }
    }

    /** Adds what only the finished work balance can tell, and returns all advisories. */
    List<Advisory> advisories(WorkBalance work) {
        if (work.pumpFtLbf() < 0.0) {
            advisories.add(new Advisory(
                    "pump_work",
                    "The pump card encloses negative work (ft lbf): too much damping, or rods that do not"
                            + " reach the pump.",
                    work.pumpFtLbf(),
                    0.0,
                    null));
        }
        return advisories;
    }

    static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
