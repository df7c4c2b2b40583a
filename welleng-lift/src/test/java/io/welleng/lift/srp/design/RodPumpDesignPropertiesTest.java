package io.welleng.lift.srp.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.srp.rod.StressCheck;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class RodPumpDesignPropertiesTest {

    private static final List<UnitChoice> UNITS = List.of(
            new UnitChoice.Rated("C-228D-213-86", List.of(64.0, 86.0)),
            new UnitChoice.Rated("C-456D-305-120", List.of()),
            new UnitChoice.Strokes(List.of(74.0, 144.0)));

    private static RodPumpDesignStudy study(double rate, double depth, double share, double loading) {
        DesignLimits limits = new DesignLimits(0.9, loading, 1.0, 0.95, 60.0, 500.0, 4.0, 14.0);
        return Designs.study(
                Designs.well(rate, depth, share * depth, 0.8),
                List.of(1.25, 1.75, 2.25, 2.75),
                UNITS,
                Designs.rods(66, 76, 86, 87),
                limits);
    }

    @Property(tries = 60)
    void everyDesignMakesTheRateWithinAllLimits(
            @ForAll @DoubleRange(min = 1.3, max = 2.9) double logRate,
            @ForAll @DoubleRange(min = 1500.0, max = 10000.0) double depth,
            @ForAll @DoubleRange(min = 0.5, max = 1.0) double share,
            @ForAll @DoubleRange(min = 0.6, max = 1.0) double loading) {
        double rate = Math.pow(10.0, logRate);
        RodPumpDesignReport report = study(rate, depth, share, loading).run();
        int feasible = 0;
        if (report.outcome() instanceof DesignOutcome.Chosen chosen) {
            feasible = chosen.ranking().size();
            for (RankedDesign ranked : chosen.ranking()) {
                RodPumpDesign design = ranked.design();
                assertThat(design.rateBblPerDay()).isCloseTo(rate, within(rate * 1e-9));
                assertThat(design.strokesPerMinute()).isBetween(4.0, 14.0);
                assertThat(design.limits()).allMatch(LimitCheck::holds);
                assertThat(design.rodLoading()).isLessThanOrEqualTo(loading);
                assertThat(design.unitUse().gearboxLoading()).isLessThanOrEqualTo(1.0);
                assertThat(design.unitUse().structureLoading()).isLessThanOrEqualTo(0.95);
                assertThat(design.motorHp()).isLessThanOrEqualTo(60.0);
                assertThat(design.surface().minimumLoadLbf()).isGreaterThanOrEqualTo(500.0);
                assertThat(design.plungerIn()).isLessThanOrEqualTo(2.25);
                rodsReachThePump(design, depth);
            }
            inOrder(chosen.ranking());
        } else {
            assertThat(((DesignOutcome.NoneFeasible) report.outcome()).explanation())
                    .contains("combinations");
        }
        int rejected = report.rejected().stream()
                .mapToInt(RejectedDesign::combinations)
                .sum();
        assertThat(feasible + rejected).isEqualTo(report.combinations()).isEqualTo(4 * 5 * 4);
        // Two or three rounds of some fifteen evaluations for the speed and some ten for the taper.
        assertThat(report.evaluations()).isLessThanOrEqualTo(60 * 100);
        assertThat(Json.read(Json.write(report), RodPumpDesignReport.class)).isEqualTo(report);
    }

    private static void rodsReachThePump(RodPumpDesign design, double depth) {
        double top = 0.0;
        for (DesignSection section : design.sections()) {
            assertThat(section.topFt()).isCloseTo(top, within(1e-9 * depth));
            assertThat(25.0 * section.rods() + section.ponyFt()).isCloseTo(section.lengthFt(), within(1e-6));
            assertThat(section.ponyFt()).isBetween(0.0, 25.0);
            assertThat(section.stress()).isInstanceOf(StressCheck.Rated.class);
            top += section.lengthFt();
        }
        assertThat(top).isCloseTo(depth, within(1e-9 * depth));
        design.sections().stream().skip(1).forEach(section -> assertThat(section.ponyFt())
                .isLessThan(1e-6));
    }

    private static void inOrder(List<RankedDesign> ranking) {
        for (int i = 0; i < ranking.size(); i++) {
            assertThat(ranking.get(i).rank()).isEqualTo(i + 1);
            assertThat(ranking.get(i).reason())
                    .contains("kWh/bbl")
                    .contains("loaded to")
                    .contains("strokes/min");
            if (i > 0) {
                assertThat(ranking.get(i).score())
                        .isGreaterThanOrEqualTo(ranking.get(i - 1).score());
            }
        }
        assertThat(ranking.stream().mapToDouble(RankedDesign::energyRatio).min())
                .hasValue(1.0);
        assertThat(ranking.stream().mapToDouble(RankedDesign::loadingRatio).min())
                .hasValue(1.0);
        assertThat(ranking.stream().mapToDouble(RankedDesign::speedRatio).min()).hasValue(1.0);
    }

    /** Weight for one thing alone puts the best of it first. */
    @Property(tries = 20)
    void weightsDecideTheOrder(@ForAll @DoubleRange(min = 60.0, max = 200.0) double rate) {
        RodPumpDesignStudy study = study(rate, 5000.0, 0.9, 1.0);
        for (RankWeights weights :
                List.of(new RankWeights(1, 0, 0), new RankWeights(0, 1, 0), new RankWeights(0, 0, 1))) {
            RodPumpDesignStudy weighted = new RodPumpDesignStudy(
                    study.name(),
                    study.well(),
                    study.pumpFit(),
                    study.plungersIn(),
                    study.units(),
                    study.rods(),
                    study.limits(),
                    study.drive(),
                    weights,
                    study.method());
            RankedDesign best = Designs.chosen(weighted).ranking().get(0);
            assertThat(best.score()).isEqualTo(1.0);
            assertThat(weights.energy() > 0.0 ? best.energyRatio() : 1.0).isEqualTo(1.0);
            assertThat(weights.loading() > 0.0 ? best.loadingRatio() : 1.0).isEqualTo(1.0);
            assertThat(weights.speed() > 0.0 ? best.speedRatio() : 1.0).isEqualTo(1.0);
        }
    }

    /** A deeper well, pumped with the same plunger, unit and rods, never has the lighter loads. */
    @Property(tries = 60)
    void deeperIsNotLighter(
            @ForAll @DoubleRange(min = 80.0, max = 160.0) double rate,
            @ForAll @DoubleRange(min = 3500.0, max = 6500.0) double depth,
            @ForAll @DoubleRange(min = 1.02, max = 1.4) double deeper) {
        RodPumpDesignReport shallow = only(rate, depth);
        RodPumpDesignReport deep = only(rate, depth * deeper);
        if (!(deep.outcome() instanceof DesignOutcome.Chosen deepest)) {
            return;
        }
        if (shallow.outcome() instanceof DesignOutcome.Chosen chosen) {
            RodPumpDesign less = chosen.best();
            RodPumpDesign more = deepest.best();
            assertThat(more.fluidLoadLbf()).isGreaterThan(less.fluidLoadLbf());
            assertThat(more.surface().peakLoadLbf())
                    .isGreaterThan(less.surface().peakLoadLbf());
            assertThat(more.rodLoading()).isGreaterThan(less.rodLoading());
            assertThat(more.kwhPerBbl()).isGreaterThan(less.kwhPerBbl());
        } else {
            // Loads that are too much for the shallow well would be too much for the deep one.
            assertThat(shallow.rejected())
                    .extracting(RejectedDesign::limit)
                    .doesNotContain("structure", "rod_loading", "gearbox", "motor");
        }
    }

    private static RodPumpDesignReport only(double rate, double depth) {
        return Designs.study(
                        Designs.well(rate, depth, 0.95 * depth, 0.8),
                        List.of(1.5),
                        List.of(new UnitChoice.Rated("C-640D-365-144", List.of(100.0))),
                        Designs.rods(76))
                .run();
    }
}
