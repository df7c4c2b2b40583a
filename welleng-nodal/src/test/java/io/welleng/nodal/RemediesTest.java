package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.Remedy.Kind;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.ipr.Crossflow;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.LayerSpec;
import io.welleng.nodal.ipr.Wiggins;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Property: at a remedy's value the well flows, a little before it does not, and nothing is promised that does not work. */
class RemediesTest {

    private static NodalStudy changed(NodalStudy study, Kind kind, double value) {
        ProducedFluid fluid = study.fluid();
        return switch (kind) {
            case OUTLET_PRESSURE -> study.withOutlet(study.outlet().withPressurePsia(value));
            case WATER_CUT ->
                study.withFluid(new ProducedFluid(fluid.blackOil(), fluid.producingGorScfPerStb(), value));
            case PRODUCING_GOR -> study.withFluid(new ProducedFluid(fluid.blackOil(), value, fluid.waterCut()));
        };
    }

    private static boolean flows(NodalStudy study) {
        return study.solve().outcome() instanceof Flowing;
    }

    /** Two thousandths of the step in which the border lies. */
    private static double resolution(NodalStudy study, Remedy remedy) {
        return 2e-3
                * switch (remedy.kind()) {
                    case OUTLET_PRESSURE -> 0.25 * remedy.needed();
                    case WATER_CUT -> 0.1 * study.fluid().waterCut();
                    case PRODUCING_GOR -> Math.max(50.0, 0.5 * remedy.needed());
                };
    }

    private static int assertRemediesHold(NodalStudy study, Map<Kind, Integer> counts) {
        NodalReport report = study.run();
        if (!(report.outcome() instanceof NoFlow)) {
            assertThat(report.remedies()).isEmpty();
            return 0;
        }
        for (Remedy remedy : report.remedies()) {
            counts.merge(remedy.kind(), 1, Integer::sum);
            assertThat(flows(changed(study, remedy.kind(), remedy.needed())))
                    .as("%s of %s", remedy, study)
                    .isTrue();
            double towardsPresent = Math.signum(remedy.present() - remedy.needed());
            double before = remedy.needed() + 1.001 * towardsPresent * resolution(study, remedy);
            assertThat(flows(changed(study, remedy.kind(), before)))
                    .as("a little before %s of %s", remedy, study)
                    .isFalse();
        }
        assertThat(report.remedies()).extracting(Remedy::kind).doesNotHaveDuplicates();
        return 1;
    }

    @Test
    void remediesOfRandomDeadWellsWork() {
        Random random = new Random(31);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int dead = 0;
        for (int i = 0; i < 90; i++) {
            dead += assertRemediesHold(NodalParts.random(random), counts);
        }
        assertThat(dead).isGreaterThan(20);
        assertThat(counts.keySet()).containsExactlyInAnyOrder(Kind.values());
        assertThat(counts.values()).allMatch(count -> count >= 3);
    }

    /** A well that only its outlet keeps from flowing: the pressure needed is found by another way. */
    @Test
    void theOutletPressureIsTheGreatestAtWhichTheWellFlows() {
        NodalStudy dead = NodalParts.study()
                .withInflow(new InflowSpec.CompositePi(3000.0, 2290.0, 1.4))
                .withOutlet(new Outlet.Wellhead(900.0));
        NodalReport report = dead.run();
        assertThat(report.outcome()).isInstanceOf(NoFlow.class);
        Remedy remedy = report.remedies().get(0);
        assertThat(remedy.kind()).isEqualTo(Kind.OUTLET_PRESSURE);
        assertThat(remedy.present()).isEqualTo(900.0);
        // The greatest pressure that any rate leaves at the wellhead.
        ProductionSystem system = ProductionSystem.of(dead.wellbore(), dead.stream(), dead.method(), dead.outlet());
        double greatest = 0.0;
        for (int i = 1; i < 400; i++) {
            double rate = report.ipr().maxRateStbPerDay() * i / 400.0;
            greatest = Math.max(
                    greatest,
                    system.pressureLeftAtWellheadPsia(report.ipr().pwfPsia(rate), rate)
                            .orElse(0.0));
        }
        assertThat(remedy.needed()).isCloseTo(greatest, within(1.5));
        assertThat(report.remedies()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void noWaterIsNoRemedy() {
        NodalReport dry = NodalParts.study()
                .withInflow(new InflowSpec.CompositePi(2200.0, 2000.0, 1.4))
                .withFluid(new ProducedFluid(NodalParts.OIL, 300.0, 0.0))
                .run();
        assertThat(dry.outcome()).isInstanceOf(NoFlow.class);
        assertThat(dry.remedies()).extracting(Remedy::kind).doesNotContain(Kind.WATER_CUT);
        NodalReport water = NodalParts.study()
                .withInflow(new InflowSpec.DarcyPi(3000.0, 1.4))
                .withFluid(new ProducedFluid(NodalParts.OIL, 650.0, 1.0))
                .run();
        assertThat(water.outcome()).isInstanceOf(NoFlow.class);
        assertThat(water.remedies()).extracting(Remedy::kind).containsExactly(Kind.WATER_CUT);
        NodalReport atmospheric = NodalParts.study()
                .withInflow(new InflowSpec.DarcyPi(1500.0, 1.4))
                .withOutlet(new Outlet.Wellhead(14.7))
                .withFluid(new ProducedFluid(NodalParts.OIL, 650.0, 1.0))
                .run();
        assertThat(atmospheric.outcome()).isInstanceOf(NoFlow.class);
        assertThat(atmospheric.remedies()).extracting(Remedy::kind).doesNotContain(Kind.OUTLET_PRESSURE);
    }

    /** A well that flows with hardly any water: the last of the steps is taken too. */
    @Test
    void theLastDropsOfWaterCount() {
        NodalStudy dry = NodalParts.study().withFluid(new ProducedFluid(NodalParts.OIL, 650.0, 0.0));
        double low = 1000.0;
        double high = 3500.0;
        for (int i = 0; i < 30; i++) {
            double middle = 0.5 * (low + high);
            boolean flows = flows(dry.withInflow(new InflowSpec.VogelPi(middle, 1.4)));
            high = flows ? middle : high;
            low = flows ? low : middle;
        }
        NodalStudy wet = dry.withInflow(new InflowSpec.VogelPi(high + 1.0, 1.4))
                .withFluid(new ProducedFluid(NodalParts.OIL, 650.0, 0.6));
        NodalReport report = wet.run();
        assertThat(report.outcome()).isInstanceOf(NoFlow.class);
        assertThat(report.remedies()).anySatisfy(remedy -> {
            assertThat(remedy.kind()).isEqualTo(Kind.WATER_CUT);
            assertThat(remedy.needed()).isBetween(0.0, 0.05);
        });
    }

    /** What the inflow sets itself cannot be changed in the fluid. */
    @Test
    void whatTheInflowSetsIsNoRemedy() {
        NodalReport layered = NodalParts.study()
                .withInflow(new InflowSpec.Multilayer(
                        List.of(new LayerSpec("wet", new InflowSpec.DarcyPi(2400.0, 1.0), 0.9, 300.0, 0.0, null)),
                        Crossflow.NONE))
                .run();
        assertThat(layered.outcome()).isInstanceOf(NoFlow.class);
        assertThat(layered.remedies()).extracting(Remedy::kind).doesNotContain(Kind.WATER_CUT, Kind.PRODUCING_GOR);
        NodalReport wiggins = NodalParts.study()
                .withInflow(new InflowSpec.Given(new Wiggins(2400.0, 300.0, 2000.0)))
                .run();
        assertThat(wiggins.outcome()).isInstanceOf(NoFlow.class);
        assertThat(wiggins.remedies())
                .extracting(Remedy::kind)
                .doesNotContain(Kind.WATER_CUT)
                .contains(Kind.PRODUCING_GOR);
    }

    /** The correlation wants a wellhead above atmospheric pressure: looking for remedies stays above it. */
    @Test
    void remediesUnderShiuAndBeggs() {
        NodalStudy dead = NodalParts.with(
                        NodalParts.study(),
                        NodalParts.deviated(NodalParts.shiuBeggs(ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE)))
                .withInflow(new InflowSpec.CompositePi(2300.0, 2000.0, 1.4))
                .withFluid(new ProducedFluid(BlackOil.of(35.0, 0.75, 300.0), 300.0, 0.6));
        assertThat(assertRemediesHold(dead, new EnumMap<>(Kind.class))).isOne();
    }

    @Test
    void aRemedyPrintsItself() {
        assertThat(new Remedy(Kind.OUTLET_PRESSURE, 400.0, 217.34).toString())
                .isEqualTo("Remedy[outlet pressure 400.0 → 217.3 psia]");
        assertThat(new Remedy(Kind.WATER_CUT, 0.8, 0.51234).toString())
                .isEqualTo("Remedy[water cut 0.8000 → 0.5123 (fraction)]");
        assertThat(Kind.PRODUCING_GOR.unit()).isEqualTo("scf/STB");
    }
}
