package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.core.testing.Decades;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Property: curves that come down to others where their extra parameter says nothing, and curves beside each other. */
class InflowReductionsTest {

    @Provide
    Arbitrary<Double> pressure() {
        return Decades.between(200.0, 15_000.0);
    }

    @Provide
    Arbitrary<Double> pi() {
        return Decades.between(1e-3, 100.0);
    }

    private static void same(Ipr one, Ipr other, double share) {
        double p = share * one.shutInPressurePsia();
        double max = other.maxRateStbPerDay();
        assertThat(one.rateStbPerDay(p)).isCloseTo(other.rateStbPerDay(p), within(1e-12 * max));
        assertThat(one.maxRateStbPerDay()).isCloseTo(max, within(1e-12 * max));
    }

    @Property
    void extraParametersThatSayNothing(
            @ForAll("pressure") double pr,
            @ForAll("pressure") double pb,
            @ForAll("pi") double j,
            @ForAll @DoubleRange(max = 1.0) @Scale(6) double share) {
        Composite composite = new Composite(pr, pb, j);
        same(new Standing(pr, pb, j, 1.0), composite, share);
        same(new Petrobras(pr, pb, j, 0.0), composite, share);
        same(new Petrobras(pr, pb, j, 1.0), new Darcy(pr, j), share);
        same(new Jones(pr, 1.0 / j, 0.0), new Darcy(pr, j), share);
        same(new Composite(pr, 2.0 * pr, j), Ipr.vogelFromPi(pr, j), share);
        same(new FetkovichComposite(pr, 2.0 * pr, j), Ipr.fetkovichFromPi(pr, j), share);
        same(Ipr.multilayer(List.of(Layer.of("only", composite, 0.2, 500.0)), Crossflow.NONE), composite, share);
        Layer open = Layer.of("only", composite, 0.2, 500.0).withInjectivity(j);
        same(Ipr.multilayer(List.of(open), Crossflow.ALLOWED), composite, share);
    }

    @Property
    void equalLayersAddUp(
            @ForAll("pressure") double pr,
            @ForAll("pressure") double pb,
            @ForAll("pi") double j,
            @ForAll @DoubleRange(max = 1.0) @Scale(6) double share) {
        Layer third =
                Layer.of("third", new KlinsClark(pr, pb, j / 3.0), 0.2, 500.0).withInjectivity(j);
        for (Crossflow crossflow : Crossflow.values()) {
            same(Ipr.multilayer(List.of(third, third, third), crossflow), new KlinsClark(pr, pb, j), share);
        }
    }

    /** With the same slope at shut-in the straight line gives most; water lies between it and the oil. */
    @Property
    void whatBendsMoreGivesLess(
            @ForAll("pressure") double pr,
            @ForAll("pressure") double pb,
            @ForAll("pi") double j,
            @ForAll @DoubleRange(max = 1.0) @Scale(6) double cut,
            @ForAll @DoubleRange(max = 1.0) @Scale(6) double share) {
        double p = share * pr;
        double slack = 1e-12 * j * pr;
        double straight = new Darcy(pr, j).rateStbPerDay(p);
        double vogel = new Composite(pr, pb, j).rateStbPerDay(p);
        double parabola = new FetkovichComposite(pr, pb, j).rateStbPerDay(p);
        assertThat(vogel).isLessThanOrEqualTo(straight + slack);
        assertThat(parabola).isLessThanOrEqualTo(vogel + slack);
        assertThat(new Petrobras(pr, pb, j, cut).rateStbPerDay(p)).isBetween(vogel - slack, straight + slack);
        assertThat(new Jones(pr, 1.0 / j, 1e-3 / j).rateStbPerDay(p)).isLessThanOrEqualTo(straight + slack);
        assertThat(new Standing(pr, pb, j, 0.5).rateStbPerDay(p)).isBetween(vogel - slack, straight + slack);
    }

    /** Damage and stimulation move the same well: more efficiency, more rate, the same slope ratio. */
    @Test
    void flowEfficiencyMovesTheWell() {
        Standing well = Ipr.standing(2600.0, 2600.0, 0.7, 202.0, 1900.0);
        assertThat(well.rateStbPerDay(1900.0)).isCloseTo(202.0, within(1e-9));
        Standing clean = well.withFlowEfficiency(1.0);
        Standing fractured = well.withFlowEfficiency(1.3);
        assertThat(clean.productivityIndex()).isCloseTo(well.productivityIndex() / 0.7, within(1e-12));
        for (double p = 0.0; p < 2600.0; p += 200.0) {
            assertThat(clean.rateStbPerDay(p)).isGreaterThan(well.rateStbPerDay(p));
            assertThat(fractured.rateStbPerDay(p)).isGreaterThan(clean.rateStbPerDay(p));
        }
        Vogel vogel = Ipr.vogelFromPi(2600.0, clean.productivityIndex());
        assertThat(clean.rateStbPerDay(1000.0)).isCloseTo(vogel.rateStbPerDay(1000.0), within(1e-9));
    }

    /** Published facts: Harrison meets Vogel at x' = 0 in value, and has the slope 0.3584 where Vogel has 0.2. */
    @Test
    void harrisonGoesOnFromVogel() {
        assertThat(Standing.share(1.0)).isEqualTo(1.0);
        assertThat((Standing.share(1.0 + 1e-7) - 1.0) / 1e-7).isCloseTo(0.3584, within(1e-6));
        assertThat((1.0 - Standing.share(1.0 - 1e-7)) / 1e-7).isCloseTo(0.2, within(1e-6));
        assertThat(Standing.idealDrawdown(1.5)).isFinite().isGreaterThan(10.0);
    }

    /** Wiggins' water loses less than oil as the pressure falls: the water cut falls towards shut-in. */
    @Test
    void theWaterCutOfWigginsChangesWithThePressure() {
        Wiggins curve = new Wiggins(2500.0, 800.0, 400.0);
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0), 650.0, 0.9);
        assertThat(curve.produced(0.0, fluid).waterCut()).isCloseTo(1.0 / 3.0, within(1e-12));
        double atShutIn = 400.0 * 1.28 / (400.0 * 1.28 + 800.0 * 1.48);
        assertThat(curve.produced(2500.0, fluid).waterCut()).isCloseTo(atShutIn, within(1e-12));
        assertThat(curve.produced(1000.0, fluid).producingGorScfPerStb()).isEqualTo(650.0);
        assertThat(new Petrobras(2500.0, 2000.0, 1.0, 0.4)
                        .produced(1000.0, fluid)
                        .waterCut())
                .isEqualTo(0.4);
        assertThat(new Vogel(2500.0, 800.0).produced(1000.0, fluid)).isEqualTo(fluid);
    }

    @Test
    void cautionsInTheLightOfTheFluid() {
        assertThat(codes(new Vogel(3000.0, 800.0), 2500.0)).containsExactly("vogel_above_bubble_point");
        assertThat(codes(new Vogel(2400.0, 800.0), 2500.0)).isEmpty();
        assertThat(codes(new Wiggins(3000.0, 800.0, 100.0), 2500.0)).containsExactly("wiggins_above_bubble_point");
        assertThat(codes(new Composite(3000.0, 2000.0, 1.0), 2101.0)).isEmpty();
        assertThat(codes(new Composite(3000.0, 2000.0, 1.0), 2200.0)).containsExactly("inflow_bubble_point");
        assertThat(codes(new Composite(1500.0, 2000.0, 1.0), 4000.0)).isEmpty();
        assertThat(codes(new KlinsClark(3000.0, 2000.0, 1.0), 1800.0)).containsExactly("inflow_bubble_point");
        assertThat(codes(new Petrobras(3000.0, 2000.0, 1.0, 0.5), 1800.0)).containsExactly("inflow_bubble_point");
        assertThat(codes(new FetkovichComposite(3000.0, 2000.0, 1.0), 0.0)).containsExactly("inflow_bubble_point");
        assertThat(codes(new Standing(3000.0, 2000.0, 1.0, 1.6), 1800.0))
                .containsExactly("inflow_bubble_point", "flow_efficiency_range");
        assertThat(codes(new Darcy(3000.0, 1.0), 1800.0)).isEmpty();
    }

    private static List<String> codes(Ipr ipr, double bubblePointPsia) {
        return ipr.advisories(bubblePointPsia).stream().map(Advisory::code).toList();
    }

    @Test
    void curvesPrintThemselves() {
        assertThat(new Standing(3500.0, 2500.0, 1.4, 0.8))
                .hasToString("Standing[3500 psia, Pb 2500 psia, J 1.400 STB/d/psi, flow efficiency 0.8000]");
        assertThat(new Fetkovich(3600.0, 0.00079, 0.854))
                .hasToString("Fetkovich[3600 psia, C 0.0007900 STB/d/psi^(2n), n 0.8540]");
        assertThat(new FetkovichComposite(3500.0, 2500.0, 1.4))
                .hasToString("FetkovichComposite[3500 psia, Pb 2500 psia, J 1.400 STB/d/psi]");
        assertThat(new Jones(3500.0, 0.8, 2e-5))
                .hasToString("Jones[3500 psia, b 0.8000 psi/(STB/d), a 2.000e-05 psi/(STB/d)²]");
        assertThat(new KlinsClark(3500.0, 2500.0, 1.4))
                .hasToString("KlinsClark[3500 psia, Pb 2500 psia, J 1.400 STB/d/psi]");
        assertThat(new Wiggins(3500.0, 2500.0, 12_345.0))
                .hasToString("Wiggins[3500 psia, AOF oil 2500 STB/d, water 12350 STB/d]");
        assertThat(new Petrobras(3500.0, 2500.0, 1.4, 0.3))
                .hasToString("Petrobras[3500 psia, Pb 2500 psia, J 1.400 STB/d/psi, water cut 0.3000]");
    }
}
