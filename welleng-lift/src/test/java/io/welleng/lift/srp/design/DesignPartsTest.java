package io.welleng.lift.srp.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.CatalogueUnit;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.UnitCatalogue;
import io.welleng.lift.srp.unit.UnitDesignation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignPartsTest {

    @Property
    void displacementInvertsRate(
            @ForAll @DoubleRange(min = -1.0, max = 4.0) double log,
            @ForAll @DoubleRange(min = 0.05, max = 1.0) double fillage,
            @ForAll @DoubleRange(min = 0.0, max = 50.0) double slippage,
            @ForAll @DoubleRange(min = 0.9, max = 2.0) double volumeFactor) {
        double rate = Math.pow(10.0, log);
        for (PumpEfficiency one : List.of(
                new PumpEfficiency.Overall(fillage, "test"),
                new PumpEfficiency.Parts(fillage, slippage, volumeFactor, "test"))) {
            double displacement = one.displacementBblPerDay(rate);
            // The slippage is added and taken away again: its last digits stay behind.
            assertThat(one.rateBblPerDay(displacement)).isCloseTo(rate, within(rate * 1e-13 + 1e-13 * slippage));
            assertThat(one.basis()).isEqualTo("test");
            assertThat(displacement * fillage).isGreaterThan(0.89 * rate);
        }
    }

    /** Net lift is the depth of the level where both heads have one pressure; each psi more takes its height of liquid. */
    @Property
    void netLift(
            @ForAll @DoubleRange(min = 0.1, max = 1.0) double share,
            @ForAll @DoubleRange(min = 0.5, max = 1.2) double gravity,
            @ForAll @DoubleRange(min = 15.0, max = 500.0) double head) {
        TubingString tubing = TubingString.anchored(2.875, 2.441, 6000.0);
        PumpEfficiency all = new PumpEfficiency.Overall(1.0, "test");
        PumpIntake level = new PumpIntake.FluidLevel(share * 6000.0, head);
        DesignWell equal = new DesignWell(100.0, tubing, level, head, gravity, all);
        assertThat(equal.netLiftFt()).isCloseTo(share * 6000.0, within(1e-8));
        DesignWell more = new DesignWell(100.0, tubing, level, head + 43.3, gravity, all);
        assertThat(more.netLiftFt()).isCloseTo(share * 6000.0 + 100.0 / gravity, within(1e-8));
        DesignWell known =
                new DesignWell(100.0, tubing, new PumpIntake.Known(equal.intakePressurePsia()), head, gravity, all);
        assertThat(known.netLiftFt()).isEqualTo(equal.netLiftFt());
    }

    @ParameterizedTest
    @CsvSource({
        "INSERT_THIN_WALL, 2.375, 1.5",
        "INSERT_THIN_WALL, 2.875, 2.0",
        "INSERT_HEAVY_WALL, 1.9, 1.0625",
        "INSERT_HEAVY_WALL, 2.875, 1.75",
        "TUBING, 2.375, 1.75",
        "TUBING, 3.5, 2.75",
        "TUBING, 4.5, 3.75"
    })
    void largestPlunger(PumpKind kind, double tubingOdIn, double plungerIn) {
        assertThat(new PumpFit.ApiPump(kind).greatestPlungerIn(tubingOdIn)).isEqualTo(plungerIn);
        assertThatThrownBy(() -> new PumpFit.ApiPump(kind).greatestPlungerIn(tubingOdIn + 0.2))
                .hasMessageContaining("for this kind of pump");
        assertThat(new PumpFit.Largest(3.0).greatestPlungerIn(tubingOdIn)).isEqualTo(3.0);
    }

    @Test
    void strokesOfUnits() {
        List<InstalledUnit> catalogued = new UnitChoice.Catalogued("C-114D-133-54").installed();
        assertThat(catalogued).hasSize(3);
        // Strokes of linkages are not those of designations: 55.5 in here.
        assertThat(catalogued.get(0).strokeIn()).isCloseTo(54.0, within(0.03 * 54.0));
        assertThat(catalogued.get(0).strokeIn()).isGreaterThan(catalogued.get(1).strokeIn());
        assertThat(catalogued).allMatch(InstalledUnit::conventional);
        assertThat(catalogued.get(0).gearboxRatingInLbf()).isEqualTo(114_000.0);
        assertThat(catalogued.get(0).structuralUnbalanceLbf()).isEqualTo(330.0);
        List<InstalledUnit> rated = new UnitChoice.Rated("a-320D-256-120", List.of()).installed();
        assertThat(rated).hasSize(1);
        assertThat(rated.get(0).conventional()).isFalse();
        assertThat(rated.get(0).toString()).isEqualTo("A-320D-256-120, stroke 120.0 in");
        assertThat(new UnitChoice.Rated("B-57D-109-48", List.of(36.0))
                        .installed()
                        .get(0)
                        .conventional())
                .isTrue();
        InstalledUnit any = new UnitChoice.Strokes(List.of(86.0)).installed().get(0);
        assertThat(any.gearboxRatingInLbf()).isNull();
        assertThat(any.pumpingUnit().gearboxRatingInLbf()).isEqualTo(3_648_000.0);
        assertThat(any.pumpingUnit().structureRatingLbf()).isEqualTo(47_000.0);
        PumpingUnit mine =
                UnitCatalogue.standard().find("C-80D-119-54").orElseThrow().unit(new Counterbalance.Rotary(1e5, 0.0));
        InstalledUnit own = new UnitChoice.Own("mine", mine).installed().get(0);
        assertThat(own.conventional()).isTrue();
        assertThat(own.pumpingUnit()).isEqualTo(mine);
    }

    /** Every unit of the catalogue is of standard sizes, though its true stroke differs from the nominal one. */
    @Test
    void catalogueUnitsAreOfStandardSizes() {
        for (CatalogueUnit listed : UnitCatalogue.standard().units()) {
            UnitDesignation code = UnitDesignation.parse(listed.designation());
            UnitDesignation needed = StandardUnits.smallest(
                            code.gearboxRatingInLbf(),
                            code.structureRatingLbf(),
                            listed.geometry().motion().strokeIn())
                    .orElseThrow();
            assertThat(needed.gearboxThousandInLbf()).isEqualTo(code.gearboxThousandInLbf());
            assertThat(needed.strokeIn()).as(listed.designation()).isEqualTo(code.strokeIn());
            assertThat(needed.structureHundredLbf()).as(listed.designation()).isEqualTo(code.structureHundredLbf());
        }
    }

    @Test
    void tapersByNumber() {
        assertThat(TaperChoice.api(86).rods()).containsExactly("1 in steel", "7/8 in steel", "3/4 in steel");
        assertThat(TaperChoice.api(107)).hasToString("1-1/4 in steel + 1-1/8 in steel + 1 in steel + 7/8 in steel");
        assertThat(TaperChoice.api(66).rods()).containsExactly("3/4 in steel");
    }

    /** 7/8 in couplings pass 2-3/8 in tubing, 1 in ones do not, not even slim-hole; slim-hole 1 in pass 2-7/8 in. */
    @Test
    void couplingsMustPassTheDrift() {
        DesignWell narrow = new DesignWell(
                80.0,
                TubingString.anchored(2.375, 1.995, 5000.0),
                new PumpIntake.FluidLevel(4500.0, 60.0),
                100.0,
                0.9,
                new PumpEfficiency.Overall(0.8, "test"));
        for (CouplingSize size : CouplingSize.values()) {
            RodSelection rods = new RodSelection(
                    List.of(TaperChoice.api(76), TaperChoice.api(86)),
                    Designs.rods(76).grade(),
                    size,
                    null,
                    null);
            RodPumpDesignReport report = Designs.study(
                            narrow, List.of(1.25), List.of(new UnitChoice.Strokes(List.of(86.0))), rods)
                    .run();
            List<RejectedDesign> stuck = report.rejected().stream()
                    .filter(one -> one.limit().equals("coupling"))
                    .toList();
            assertThat(stuck).hasSize(1);
            assertThat(stuck.get(0).rods()).isEqualTo(TaperChoice.api(86));
            assertThat(stuck.get(0).reason()).contains("1 in steel", "drift");
        }
        RodPumpDesignReport listed = Designs.study(
                        Designs.well(80.0, 5000.0, 4500.0, 0.8),
                        List.of(1.25),
                        List.of(new UnitChoice.Strokes(List.of(86.0))),
                        Designs.rods(1010))
                .run();
        assertThat(listed.rejected().get(0).reason()).contains("lists no coupling of 1-1/4 in steel");
    }
}
