package io.welleng.pvt.emulsion;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.pvt.emulsion.EmulsionLaw.Brinkman;
import io.welleng.pvt.emulsion.EmulsionLaw.Richardson;
import io.welleng.pvt.emulsion.EmulsionLaw.Tightness;
import io.welleng.pvt.emulsion.EmulsionLaw.Woelflin;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EmulsionViscosityTest {

    private static final EmulsionLaw LOOSE = new Woelflin(Tightness.LOOSE);
    private static final EmulsionLaw MEDIUM = new Woelflin(Tightness.MEDIUM);
    private static final EmulsionLaw TIGHT = new Woelflin(Tightness.TIGHT);

    private static final List<EmulsionViscosity> ALL = List.of(
            EmulsionViscosity.woelflinLoose(0.6),
            EmulsionViscosity.woelflinMedium(0.6),
            EmulsionViscosity.woelflinTight(0.6),
            EmulsionViscosity.brinkman(0.6),
            EmulsionViscosity.richardson(3.215, 3.089, 0.6));

    // Equation: 50-digit evaluation, emulsion.py beside the csv.
    @Test
    void lawsMatchTheEquations() {
        List<Row> rows = OracleCsv.read(EmulsionViscosityTest.class, "emulsion-viscosity.csv");
        assertThat(rows).hasSize(56);
        for (Row row : rows) {
            matches(row, LOOSE, "woelflin_loose");
            matches(row, MEDIUM, "woelflin_medium");
            matches(row, TIGHT, "woelflin_tight");
            matches(row, new Brinkman(), "brinkman");
            matches(row, new Richardson(3.215), "richardson_3_215");
            matches(row, new Richardson(3.089), "richardson_3_089");
        }
    }

    private static void matches(Row row, EmulsionLaw law, String column) {
        double ratio = row.number(column);
        assertThat(law.relativeViscosity(row.number("fraction")))
                .as("%s %s", column, row)
                .isCloseTo(ratio, relative(ratio, 1e-12));
    }

    // Literature: A. Einstein (1911), 1 + 2.5 f for few drops, which Brinkman extends.
    @Test
    void brinkmanStartsWithEinstein() {
        assertThat(new Brinkman().relativeViscosity(1e-5)).isCloseTo(1.0 + 2.5e-5, within(1e-9));
    }

    // Cross-model: another simulator's polynomial of the loose chart, 1 + 0.00123 (100 f)^2.2, within 25 %.
    @Test
    void looseChartAsAnotherProgramReadsIt() {
        for (double f : new double[] {0.4, 0.5, 0.6}) {
            double other = 1.0 + 0.00123 * Math.pow(100.0 * f, 2.2);
            assertThat(LOOSE.relativeViscosity(f)).isCloseTo(other, relative(other, 0.25));
        }
    }

    // Property: tight is the thickest; medium falls below loose up to 0.319, as the fits have it.
    @Test
    void theFitsOfTheChartsCross() {
        assertThat(MEDIUM.relativeViscosity(0.31)).isLessThan(LOOSE.relativeViscosity(0.31));
        assertThat(MEDIUM.relativeViscosity(0.33)).isGreaterThan(LOOSE.relativeViscosity(0.33));
        assertThat(TIGHT.relativeViscosity(0.5)).isGreaterThan(MEDIUM.relativeViscosity(0.5));
    }

    // Property: pure oil and pure water, exactly; continuous and monotone on either side of the inversion.
    @Property
    void endsAndMonotony(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @DoubleRange(max = 5.0) double oilExponent,
            @ForAll @DoubleRange(max = 0.99) double x,
            @ForAll @DoubleRange(max = 0.99) double y) {
        EmulsionViscosity emulsion = ALL.get(which);
        double oil = Math.pow(10.0, oilExponent);
        assertThat(emulsion.viscosityCp(oil, 0.5, 0.0)).isEqualTo(oil);
        assertThat(emulsion.viscosityCp(oil, 0.5, 1.0)).isEqualTo(0.5);
        double below = 0.6 * x;
        double above = 0.601 + 0.399 * y;
        assertThat(emulsion.viscosityCp(oil, 0.5, below + 1e-3)).isGreaterThan(emulsion.viscosityCp(oil, 0.5, below));
        assertThat(emulsion.viscosityCp(oil, 0.5, above + 1e-3)).isLessThan(emulsion.viscosityCp(oil, 0.5, above));
        assertThat(emulsion.viscosityCp(oil, 0.5, below + 1e-9))
                .isCloseTo(emulsion.viscosityCp(oil, 0.5, below), relative(oil, 1e-6));
        assertThat(emulsion.viscosityCp(oil, 0.5, above + 1e-9))
                .isCloseTo(emulsion.viscosityCp(oil, 0.5, above), within(1e-6));
    }

    // Property: the step at the inversion is the documented one; at the inversion itself oil is continuous.
    @Test
    void stepsAtTheInversion() {
        for (EmulsionViscosity emulsion : ALL) {
            double oilSide = emulsion.viscosityCp(200.0, 0.5, 0.6);
            double waterSide = emulsion.viscosityCp(200.0, 0.5, Math.nextUp(0.6));
            assertThat(emulsion.waterContinuous(0.6)).isFalse();
            assertThat(emulsion.waterContinuous(Math.nextUp(0.6))).isTrue();
            assertThat(waterSide / oilSide).isCloseTo(emulsion.stepAtInversion(200.0, 0.5), within(1e-13));
            assertThat(emulsion.stepAtInversion(200.0, 0.5)).isLessThan(0.01);
            assertThat(oilSide).isCloseTo(200.0 * emulsion.waterInOil().relativeViscosity(0.6), within(1e-9));
            assertThat(waterSide).isCloseTo(0.5 * emulsion.oilInWater().relativeViscosity(0.4), within(1e-9));
        }
        // The same law and the same liquid on both sides of 0.5: the one case without a step.
        assertThat(EmulsionViscosity.brinkman(0.5).stepAtInversion(2.0, 2.0)).isEqualTo(1.0);
    }

    // Equation: the definition, by hand: 0.4 water of 64 and oil of 56 lb/ft³ is 59.2, over 56 or over 64.
    @Test
    void kinematicRatiosCarryTheDensity() {
        EmulsionViscosity emulsion = EmulsionViscosity.woelflinTight(0.6);
        double oilContinuous = emulsion.viscosityCp(30.0, 0.5, 0.4);
        assertThat(emulsion.viscosityByKinematicRatioCp(30.0, 0.5, 0.4, 56.0, 64.0))
                .isCloseTo(oilContinuous * 59.2 / 56.0, relative(oilContinuous, 1e-13));
        double waterContinuous = emulsion.viscosityCp(30.0, 0.5, 0.8);
        assertThat(emulsion.viscosityByKinematicRatioCp(30.0, 0.5, 0.8, 56.0, 64.0))
                .isCloseTo(waterContinuous * 62.4 / 64.0, relative(waterContinuous, 1e-13));
    }

    @Test
    void extrapolatedChartsAreSaid() {
        EmulsionViscosity tight = EmulsionViscosity.woelflinTight(0.8);
        assertThat(tight.advisories(0.7)).isEmpty();
        assertThat(tight.advisories(0.75)).extracting(Advisory::code).containsExactly("outside_fitted_water_cut");
        assertThat(tight.advisories(0.85)).isEmpty();
        assertThat(EmulsionViscosity.brinkman(0.8).advisories(0.75)).isEmpty();
    }

    @Test
    void whatIsNoEmulsionIsRefused() {
        assertThatThrownBy(() -> new EmulsionViscosity(TIGHT, LOOSE, 0.6))
                .hasMessageContaining("oilInWater must be a law for oil drops in water");
        for (double cut : new double[] {0.0, 1.0, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> EmulsionViscosity.brinkman(cut)).hasMessageContaining("inversionWaterCut must be");
        }
        assertThatThrownBy(() -> new Woelflin(null)).hasMessageContaining("tightness");
        assertThatThrownBy(() -> new Richardson(-1.0)).hasMessageContaining("k must be");
        EmulsionViscosity emulsion = EmulsionViscosity.brinkman(0.6);
        assertThatThrownBy(() -> emulsion.viscosityCp(1.0, 1.0, 1.1)).hasMessageContaining("waterCut must be");
        assertThatThrownBy(() -> emulsion.viscosityCp(0.0, 1.0, 0.1)).hasMessageContaining("oilViscosityCp must be");
        assertThatThrownBy(() -> emulsion.stepAtInversion(1.0, Double.NaN))
                .hasMessageContaining("waterViscosityCp must be");
    }

    @Test
    void isDataAndPrintsItself() {
        for (EmulsionViscosity emulsion : ALL) {
            assertThat(Json.read(Json.write(emulsion), EmulsionViscosity.class)).isEqualTo(emulsion);
        }
        assertThat(EmulsionLaw.class.getPermittedSubclasses())
                .containsExactly(Woelflin.class, Brinkman.class, Richardson.class);
        assertThat(EmulsionViscosity.woelflinTight(0.6))
                .hasToString("EmulsionViscosity[Woelflin[tightness=TIGHT] to 0.6000 water, then Brinkman[]]");
    }
}
