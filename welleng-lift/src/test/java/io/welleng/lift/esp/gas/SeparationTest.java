package io.welleng.lift.esp.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.testing.OracleCsv;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeparationTest {

    private static final BlackOil OIL = BlackOil.of(32, 0.75, 450);
    private static final IntakeAnnulus ANNULUS = new IntakeAnnulus(6.366, 5.13);

    static List<OracleCsv.Row> rows() {
        return OracleCsv.read(SeparationTest.class, "separation.csv");
    }

    // Equation: 50-digit evaluation, separation.py beside the csv.
    @ParameterizedTest
    @MethodSource("rows")
    void modelsMatchTheEquations(OracleCsv.Row row) {
        double rl = row.number("rho_l");
        double rg = row.number("rho_g");
        double st = row.number("tension");
        double vl = row.number("v_l");
        assertThat(BubbleRise.HARMATHY.ftPerS(rl, rg, st)).isCloseTo(row.number("harmathy"), within(1e-13));
        assertThat(BubbleRise.SLUG.ftPerS(rl, rg, st)).isCloseTo(row.number("slug"), within(1e-13));
        assertThat(new NaturalSeparation.Alhanati(BubbleRise.SLUG).efficiency(vl, rl, rg, st))
                .isCloseTo(row.number("alhanati"), within(1e-13));
        assertThat(new NaturalSeparation.Marquez(BubbleRise.SLUG).efficiency(vl, rl, rg, st))
                .isCloseTo(row.number("marquez"), within(1e-10 * row.number("marquez") + 1e-14));
    }

    static List<NaturalSeparation> models() {
        return List.of(
                new NaturalSeparation.Given(0.4),
                new NaturalSeparation.Alhanati(BubbleRise.SLUG),
                new NaturalSeparation.Alhanati(BubbleRise.HARMATHY),
                new NaturalSeparation.Marquez(BubbleRise.SLUG),
                new NaturalSeparation.Marquez(BubbleRise.HARMATHY));
    }

    @Property
    void efficiencyIsAFractionAndFallsWithRate(
            @ForAll @DoubleRange(min = -4, max = 3) double logV,
            @ForAll @DoubleRange(min = 1, max = 40) double tension) {
        double v = Math.pow(10.0, logV);
        for (NaturalSeparation model : models()) {
            double slow = model.efficiency(v, 52, 3, tension);
            assertThat(slow).isBetween(0.0, 1.0);
            assertThat(model.efficiency(1.3 * v, 52, 3, tension)).isLessThanOrEqualTo(slow);
        }
    }

    @Test
    void everyModelIsTestedAndReadsWhatItWrites() {
        assertThat(models().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(NaturalSeparation.class.getPermittedSubclasses());
        for (NaturalSeparation model : models()) {
            IntakeSeparation separation = new IntakeSeparation(ANNULUS, model, 0.8);
            assertThat(Json.read(Json.write(separation), IntakeSeparation.class))
                    .isEqualTo(separation);
        }
    }

    @Test
    void gasAsHeavyAsTheLiquidStays() {
        assertThat(new NaturalSeparation.Alhanati(BubbleRise.SLUG).efficiency(1, 40, 41, 5))
                .isZero();
        assertThat(new NaturalSeparation.Marquez(BubbleRise.SLUG).efficiency(1, 40, 41, 5))
                .isZero();
        assertThat(MarquezSeparation.efficiency(Double.POSITIVE_INFINITY)).isZero();
        assertThat(MarquezSeparation.efficiency(0)).isCloseTo(1 - 0.0093, within(1e-15));
    }

    @Test
    void annulusIsTheRing() {
        assertThat(ANNULUS.areaFt2()).isCloseTo(Math.PI / 4 * (6.366 * 6.366 - 5.13 * 5.13) / 144, within(1e-15));
        assertThatThrownBy(() -> new IntakeAnnulus(5, 5)).isInstanceOf(InvalidInputException.class);
    }

    @Property(tries = 200)
    void gasIsConserved(
            @ForAll @DoubleRange(min = 100, max = 3000) double p,
            @ForAll @DoubleRange(min = 0, max = 3) double gorOverRs,
            @ForAll @DoubleRange(max = 0.95) double waterCut,
            @ForAll @DoubleRange(min = 0, max = 1) double efficiency) {
        ProducedFluid produced = new ProducedFluid(OIL, gorOverRs * 450, waterCut);
        SeparatedFluid after = SeparatedFluid.of(produced, p, 180, efficiency);
        assertThat(after.fluid().producingGorScfPerStb() + after.ventedScfPerStb())
                .isCloseTo(produced.producingGorScfPerStb(), within(1e-9));
        FluidPoint before = new FluidPoint(produced);
        FluidPoint left = new FluidPoint(after.fluid());
        before.moveTo(p, 180);
        left.moveTo(p, 180);
        // At the intake the oil is as before, and of the free gas the rest is there.
        assertThat(left.solutionGorScfPerStb()).isCloseTo(before.solutionGorScfPerStb(), within(1e-9));
        assertThat(left.gasFt3PerStbLiquid()).isCloseTo((1 - efficiency) * before.gasFt3PerStbLiquid(), within(1e-9));
        assertThat(left.oilFt3PerStbLiquid()).isCloseTo(before.oilFt3PerStbLiquid(), within(1e-9));
        // The oil's bubble point is never higher than before.
        assertThat(left.bubblePointPsia()).isLessThanOrEqualTo(before.bubblePointPsia() + 1e-9);
    }

    @Test
    void fullSeparationLeavesOilAtItsBubblePoint() {
        SeparatedFluid after = SeparatedFluid.of(new ProducedFluid(OIL, 900, 0.3), 800, 180, 1.0);
        FluidPoint point = new FluidPoint(after.fluid());
        point.moveTo(800, 180);
        assertThat(point.bubblePointPsia()).isCloseTo(800, within(0.5));
        assertThat(after.ventedGasMscfPerDay(2000))
                .isCloseTo(2000 * 0.7 * (900 - point.solutionGorScfPerStb()) / 1000, within(1e-6));
        assertThat(after.toString()).contains("vented");
    }

    @Test
    void separationAtAnIntake() {
        ProducedStream stream = ProducedStream.of(new ProducedFluid(OIL, 450, 0.5));
        IntakeSeparation both = new IntakeSeparation(ANNULUS, new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0.8);
        GasSeparation found = both.separate(stream, 1500, 500, 180);
        assertThat(found.naturalEfficiency()).isBetween(0.2, 0.7);
        assertThat(found.efficiency()).isCloseTo(1 - (1 - found.naturalEfficiency()) * (1 - 0.8), within(1e-14));
        assertThat(found.pumpedGasFraction()).isLessThan(found.freeGasFraction());
        double ratio = found.pumpedGasFraction() / (1 - found.pumpedGasFraction());
        double before = found.freeGasFraction() / (1 - found.freeGasFraction());
        assertThat(ratio).isCloseTo((1 - found.efficiency()) * before, within(1e-12));
        assertThat(found.ventedGasMscfPerDay()).isPositive();
        assertThat(found.toString()).contains("Mscf/d");
        GasSeparation dry = both.separate(stream, 1500, 4000, 180);
        assertThat(dry.freeGasFraction()).isZero();
        assertThat(dry.pumpedGasFraction()).isZero();
        assertThat(dry.fluid().fluid()).isEqualTo(stream.fluid());
    }

    @Test
    void separationInThickOilIsDoubted() {
        IntakeAnnulus annulus = new IntakeAnnulus(6.366, 4.5);
        IntakeSeparation model = new IntakeSeparation(annulus, new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0);
        assertThat(model.advisories(1_500, 0.2))
                .extracting(Advisory::code)
                .containsExactly("natural_separation_in_thick_liquid");
        assertThat(model.advisories(1_500, 0)).isEmpty();
        assertThat(model.advisories(50, 0.2)).isEmpty();
        assertThat(new IntakeSeparation(annulus, new NaturalSeparation.Given(0.5), 0).advisories(1_500, 0.2))
                .isEmpty();
    }
}
