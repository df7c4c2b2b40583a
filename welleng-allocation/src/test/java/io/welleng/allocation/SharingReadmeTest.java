package io.welleng.allocation;

import static io.welleng.core.testing.ReadmeBlocks.ofReadme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.cova.BlendPrice;
import io.welleng.allocation.cova.CovaReport;
import io.welleng.allocation.cova.CovaStudy;
import io.welleng.allocation.cova.CrudeStream;
import io.welleng.allocation.cova.QualityScale;
import io.welleng.allocation.cova.Settlement;
import io.welleng.allocation.cova.Valuation;
import io.welleng.allocation.network.Reading;
import io.welleng.allocation.network.Uncertainty;
import io.welleng.allocation.process.ComponentCatalogue;
import io.welleng.allocation.process.KValues;
import io.welleng.allocation.process.ProcessAllocation;
import io.welleng.allocation.process.ProcessComponent;
import io.welleng.allocation.process.ProcessOutcome;
import io.welleng.allocation.process.ProcessStream;
import io.welleng.allocation.process.SeparatorStage;
import io.welleng.allocation.process.SeparatorTrain;
import io.welleng.allocation.process.WilsonK;
import io.welleng.allocation.shrinkage.ShrinkageConditions;
import io.welleng.allocation.shrinkage.ShrinkageModel;
import io.welleng.allocation.shrinkage.ShrinkageOutcome;
import io.welleng.allocation.theoretical.DowntimeCause;
import io.welleng.allocation.theoretical.ModelRate;
import io.welleng.allocation.theoretical.NominalDecline;
import io.welleng.allocation.theoretical.Outage;
import io.welleng.allocation.theoretical.PhaseRates;
import io.welleng.allocation.theoretical.PhaseUncertainty;
import io.welleng.allocation.theoretical.ProductionDay;
import io.welleng.allocation.theoretical.RateModel;
import io.welleng.allocation.theoretical.TestLimits;
import io.welleng.allocation.theoretical.TheoreticalDay;
import io.welleng.allocation.theoretical.TheoreticalRule;
import io.welleng.allocation.theoretical.TheoreticalWell;
import io.welleng.allocation.theoretical.UncertaintyGrowth;
import io.welleng.allocation.theoretical.WellTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of README.md about estimates, process and value is the code below, and prints what README.md shows. */
class SharingReadmeTest {

    @Test
    void theoretical() {
        // README begins
        WellTest may = WellTest.of("T-7", Instant.parse("2026-05-04T18:00:00Z"), 8, new PhaseRates(412.0, 236.0, 95.0));
        WellTest june =
                WellTest.of("T-8", Instant.parse("2026-06-02T15:00:00Z"), 6, new PhaseRates(388.0, 241.0, 108.0));
        LocalDate day = LocalDate.of(2026, 5, 20);
        TheoreticalDay estimate = TheoreticalWell.of(
                        "N-1",
                        List.of(
                                new TheoreticalRule.DeclineBetweenTests(45.0, NominalDecline.all(0.25)), // days, 1/year
                                new TheoreticalRule.LastValidTest()),
                        List.of(
                                may.withUncertainty(PhaseUncertainty.all(0.04)),
                                june.withUncertainty(PhaseUncertainty.all(0.04))),
                        TestLimits.usual())
                .withGrowth(new UncertaintyGrowth(0.01)) // 1 % for the first day, 5.5 % for 30
                .withOutages(List.of(Outage.ofHours(ProductionDay.utc(), day, 3.5, DowntimeCause.POWER)), null)
                .estimator()
                .day(day);
        Reading reading = Reading.estimate("N-1", Phase.OIL, estimate.volume(Phase.OIL))
                .withUncertainty(Uncertainty.relative(estimate.relativeUncertainty(Phase.OIL)));
        // README ends
        assertThat(ofReadme("text")).contains(estimate.explain(Phase.OIL));
        assertThat(estimate.relativeUncertainty(Phase.OIL)).isCloseTo(0.0390, within(5e-5));
        assertThat(reading.oil()).isEqualTo(estimate.volume(Phase.OIL));
    }

    @Test
    void process() {
        // README begins
        ProcessComponent plus =
                new ProcessComponent("C7+", 190, 1250, 290, 0.65, 830, 9800); // lb/lbmol, °R, psia, -, kg/m³, Btu/scf
        List<ProcessComponent> components = ComponentCatalogue.shipped()
                .with(List.of(plus))
                .find(List.of("methane", "propane", "n_pentane", "C7+"));
        SeparatorTrain train =
                new SeparatorTrain(List.of(new SeparatorStage("HP", 515, 110), new SeparatorStage("tank", 14.696, 70)));
        ProcessOutcome outcome = new ProcessAllocation(
                        components,
                        train,
                        new WilsonK(),
                        List.of(
                                ProcessStream.of(
                                        "oil field",
                                        4_000, // lbmol/d
                                        Map.of("methane", 0.38, "propane", 0.12, "n_pentane", 0.10, "C7+", 0.40)),
                                ProcessStream.of(
                                        "gas field",
                                        9_000,
                                        Map.of("methane", 0.86, "propane", 0.09, "n_pentane", 0.04, "C7+", 0.01))))
                .run();
        // README ends
        assertThat(ofReadme("text")).contains(outcome.toString());
    }

    @Test
    void cova() {
        // README begins
        CovaReport bank = new CovaStudy(
                        List.of(
                                CrudeStream.ofQuality("north", "Aguila", 52_400, 36.4, 0.0048), // bbl, °API, of mass
                                CrudeStream.ofQuality("south", "Boreal", 31_750, 27.9, 0.0210),
                                CrudeStream.ofQuality("west", "Boreal", 8_100, 31.2, 0.0135)),
                        new Valuation.GravitySulphur(
                                61.25, // USD/bbl at 32 °API and 1 % sulphur
                                QualityScale.linear(0.1, 32.0, 20.0, 45.0, 0.015), // USD/bbl for each 0.1 °API
                                QualityScale.linear(0.001, 0.010, 0.0, 0.04, -0.10)), // USD/bbl for each 0.1 %
                        new BlendPrice.AsBrought(),
                        new Settlement.Cash())
                .run();
        // README ends
        assertThat(ofReadme("text")).contains(bank.toString());
    }

    @Test
    void yourOwn() {
        // README begins
        RateModel virtualMeter = date -> Optional.of(new ModelRate(
                date, "our model", new PhaseRates(380.0, 210.0, null), PhaseUncertainty.all(0.08))); // water not known
        LocalDate first = LocalDate.of(2026, 5, 1);
        List<TheoreticalDay> month = TheoreticalWell.of(
                        "N-3", List.of(new TheoreticalRule.ModelEstimate("our model")), List.of(), TestLimits.none())
                .withModelRates(ModelRate.of(virtualMeter, first, first.plusDays(30)))
                .days(first, first.plusDays(30));
        ShrinkageModel fixed = conditions -> new ShrinkageOutcome.Shrunk(0.94, null, List.of(), List.of());
        KValues laboratory = (parts, psia, degF, liquid, vapour, k) -> { // of pressure alone, as an example
            for (int i = 0; i < k.length; i++) {
                k[i] = parts.get(i).name().equals("methane") ? 2500 / psia : 20 / psia;
            }
        };
        // README ends
        assertThat(month).hasSize(31).allMatch(made -> made.volume(Phase.OIL) == 380.0);
        assertThat(fixed.at(new ShrinkageConditions(first, 100, 90)).toString())
                .isEqualTo("Shrunk[0.9400 STB/bbl, flash gas - scf/STB]");
        ProcessAllocation study = new ProcessAllocation(
                ComponentCatalogue.shipped().find(List.of("methane", "n_decane")),
                new SeparatorTrain(List.of(new SeparatorStage("HP", 500, 110))),
                laboratory,
                List.of(new ProcessStream("A", Map.of("methane", 1.0, "n_decane", 1.0))));
        assertThat(study.run()).isInstanceOf(ProcessOutcome.Allocated.class);
    }
}
