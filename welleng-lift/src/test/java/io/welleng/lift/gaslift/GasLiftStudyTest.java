package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.lift.gaslift.GasLiftOutcome.Flowing;
import io.welleng.lift.well.WellFactors;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.choke.CriticalChoke;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.gascolumn.CullenderSmith;
import java.util.List;
import org.junit.jupiter.api.Test;

class GasLiftStudyTest {

    private static final GasLiftPrices PRICES = new GasLiftPrices(50, 1.5, 3.0, 1.0);

    private static GasOptimum.Best best(GasOptimum optimum) {
        assertThat(optimum).isInstanceOf(GasOptimum.Best.class);
        return (GasOptimum.Best) optimum;
    }

    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        GasLiftStudy study = (GasLiftStudy) Studies.type("gas_lift").example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        GasLiftReport report = study.run();
        assertThat(Json.read(Json.write(report), GasLiftReport.class)).isEqualTo(report);

        assertThat(report.curve()).hasSizeGreaterThan(30);
        for (int i = 1; i < report.curve().size(); i++) {
            assertThat(report.curve().get(i).gasMscfPerDay())
                    .isGreaterThan(report.curve().get(i - 1).gasMscfPerDay());
        }
        assertThat(report.curve().get(0)).isInstanceOf(GasLiftOutcome.NoFlow.class);
        assertThat(report.statuses())
                .contains(GasLiftStatus.NEEDS_GAS, GasLiftStatus.UNDER_INJECTED, GasLiftStatus.CAPACITY_LIMITED);
        GasOptimum.Best economic = best(report.economic());
        assertThat(report.recommended()).isEqualTo(report.economic());
        GasLiftPoint today = ((Flowing) report.today()).point();
        assertThat(report.gain().oilStbPerDay())
                .isCloseTo(economic.point().oilStbPerDay() - today.oilStbPerDay(), within(1e-9));
        assertThat(report.gain().usdPerDay())
                .isCloseTo(economic.objective() - study.prices().marginUsdPerDay(today), within(1e-9));
        assertThat(report.gain().gasMscfPerDay()).isCloseTo(economic.point().gasMscfPerDay() - 500, within(1e-9));
        assertThat(report.traverse()).isNotEmpty();
        assertThat(report.toString())
                .contains("EX-GL", "technical", "economic", "today", "injection choke", "kick-off", "Mscf/d");
        assertThat(best(report.technical()).limit()).isEqualTo(GasLimit.PORT);
        GasLiftPoint most = best(report.technical()).point();
        assertThat(most.injectionMdFt()).isEqualTo(7950);
        assertThat(most.portMscfPerDay()).isGreaterThanOrEqualTo(most.gasMscfPerDay());
        assertThat(report.evaluations()).isLessThan(170);
        assertThat(report.marches()).isLessThan(60 * report.evaluations());
        assertThat(Studies.type("gas_lift").summary()).isNotBlank();
    }

    @Test
    void noRateOfAFineGridIsBetterThanTheOptima() {
        GasLiftWells wells = new GasLiftWells();
        GasLiftWell well = wells.build();
        GasLiftReport report = new GasLiftStudy(well, 3000, 3000.0, PRICES, null, null).run();
        GasOptimum.Best technical = best(report.technical());
        GasOptimum.Best economic = best(report.economic());
        GasLiftModel model = GasLiftModel.of(well);
        for (int i = 1; i <= 60; i++) {
            if (model.at(50.0 * i).outcome() instanceof Flowing flowing) {
                // Rates are known as closely as the marches' tenth of a psi.
                assertThat(flowing.point().oilStbPerDay())
                        .isLessThanOrEqualTo(technical.point().oilStbPerDay() + 0.05);
                assertThat(PRICES.marginUsdPerDay(flowing.point())).isLessThanOrEqualTo(economic.objective() + 2.5);
            }
        }
        assertThat(technical.limit()).isEqualTo(GasLimit.OVER_INJECTION);
        assertThat(technical.oilStbPerMscf()).isCloseTo(0.0, within(2e-3));
        assertThat(economic.objectivePerMscf()).isCloseTo(0.0, within(0.1));
        assertThat(economic.point().gasMscfPerDay())
                .isLessThan(technical.point().gasMscfPerDay());
        // The last gas brings what it costs: water is as much as oil here.
        double net = 50 + 3.0 * 0.350 - 1.0;
        assertThat(economic.oilStbPerMscf() * net).isCloseTo(1.5, within(0.1));
        assertThat(report.statuses()).contains(GasLiftStatus.OVER_INJECTED);
        assertThat(report.gain().gasMscfPerDay()).isNegative();
        assertThat(report.evaluations()).isLessThan(100);
        assertThat(report.toString()).contains("more gas does harm");
    }

    @Test
    void theStartOfAWellThatNeedsGasIsFound() {
        GasLiftStudy study = new GasLiftStudy(new GasLiftWells().build(), 3000);
        GasLiftReport report = study.run();
        double start = report.startGasMscfPerDay();
        assertThat(start).isBetween(0.0, 300.0);
        GasLiftModel model = GasLiftModel.of(study.well());
        assertThat(model.at(start).outcome()).isInstanceOf(Flowing.class);
        assertThat(model.at(start - 0.6).outcome()).isNotInstanceOf(Flowing.class);
        assertThat(report.today()).isNull();
        assertThat(report.gain()).isNull();
        assertThat(report.economic()).isNull();
        assertThat(report.recommended()).isEqualTo(report.technical());
    }

    @Test
    void whatLimitsTheOptimumIsTold() {
        GasLiftWells wells = new GasLiftWells();
        GasLiftReport little = new GasLiftStudy(wells.build(), 600, 590.0, null, null, 11).run();
        assertThat(best(little.technical()).limit()).isEqualTo(GasLimit.AVAILABLE_GAS);
        assertThat(best(little.technical()).point().gasMscfPerDay()).isEqualTo(600);
        assertThat(little.statuses())
                .containsExactly(GasLiftStatus.NEEDS_GAS, GasLiftStatus.NEAR_OPTIMUM, GasLiftStatus.GAS_LIMITED);

        GasLiftWells rich = new GasLiftWells();
        rich.reservoirPsia = 4200;
        rich.producingGor = 1800;
        rich.waterCut = 0.0;
        rich.tubingIdIn = 1.995;
        GasLiftReport natural = new GasLiftStudy(rich.build(), 1000, null, null, null, 6).run();
        assertThat(best(natural.technical()).limit()).isEqualTo(GasLimit.NO_GAS_NEEDED);
        assertThat(best(natural.technical()).point().gasMscfPerDay()).isZero();
        assertThat(natural.statuses()).containsExactly(GasLiftStatus.FLOWS_WITHOUT_GAS);
        assertThat(natural.startGasMscfPerDay()).isNull();
        assertThat(natural.injectionChoke()).isNull();

        wells.casingHeadPsia = 985;
        GasLiftReport pressed = new GasLiftStudy(wells.build(), 3000, 0.0, null, null, 16).run();
        assertThat(best(pressed.technical()).point().gasMscfPerDay()).isPositive();
        assertThat(pressed.curve()).anyMatch(GasLiftOutcome.NotInjected.class::isInstance);
        assertThat(pressed.statuses()).contains(GasLiftStatus.NOT_FLOWING_TODAY);
        assertThat(pressed.gain().oilStbPerDay())
                .isEqualTo(best(pressed.technical()).point().oilStbPerDay());

        wells.points = List.of(2000.0, 3600.0, 4900.0, 6000.0, 6900.0, 7600.0);
        GasLiftReport steps = new GasLiftStudy(wells.build(), 3000, null, null, null, 16).run();
        GasOptimum.Best deepest = best(steps.technical());
        assertThat(steps.curve()).filteredOn(Flowing.class::isInstance).allSatisfy(outcome -> assertThat(
                        ((Flowing) outcome).point().oilStbPerDay())
                .isLessThanOrEqualTo(deepest.point().oilStbPerDay()));
        assertThat(steps.statuses()).contains(GasLiftStatus.PRESSURE_LIMITED);
        assertThat(deepest.point().injectionMdFt()).isLessThan(7600);
        assertThat(steps.advisories()).extracting(Advisory::code).contains("not_injected_deepest");
    }

    @Test
    void aDeadWellIsDead() {
        GasLiftWells wells = new GasLiftWells();
        wells.reservoirPsia = 450;
        GasLiftReport report = new GasLiftStudy(wells.build(), 2000, 500.0, PRICES, null, 6).run();
        assertThat(report.statuses()).containsExactly(GasLiftStatus.DEAD);
        assertThat(report.technical()).isInstanceOf(GasOptimum.None.class);
        assertThat(report.technical().toString()).contains("psi missing");
        assertThat(report.startGasMscfPerDay()).isNull();
        assertThat(report.traverse()).isEmpty();
        assertThat(report.toString()).contains("DEAD").contains("NoFlow");
        assertThat(Json.read(Json.write(report), GasLiftReport.class)).isEqualTo(report);
        wells.reservoirPsia = 2000;
        wells.casingHeadPsia = 150;
        GasLiftReport weak = new GasLiftStudy(wells.build(), 2000, null, null, null, 6).run();
        assertThat(weak.statuses()).containsExactly(GasLiftStatus.DEAD);
    }

    @Test
    void theInjectionChokePassesTheRecommendedGas() {
        GasLiftStudy study = (GasLiftStudy) Studies.type("gas_lift").example();
        GasLiftReport report = study.run();
        InjectionChoke.Size size = (InjectionChoke.Size) report.injectionChoke();
        GasSupply supply = study.well().supply();
        ChokeOutcome through = Choke.of(
                        supply.injectionChoke(), new ChokeStream.Gas(supply.gas(), supply.casingHeadTemperatureF()))
                .rate(1350, best(report.economic()).point().casingHeadPsia(), size.size64ths());
        double gas = best(report.economic()).point().gasMscfPerDay();
        assertThat(((ChokeOutcome.Subcritical) through).point().gasRateMscfPerDay())
                .isCloseTo(gas, within(1e-6 * gas));
        assertThat(size.critical()).isFalse();
        assertThat(size.toString()).contains("subcritical");

        GasNozzle nozzle = supply.injectionChoke();
        GasLiftWell strong = study.well()
                .withSupply(new GasSupply(
                        supply.gas(), 1200, 90, 180, supply.annulus(), 100, CullenderSmith.PUBLISHED, 4000.0, nozzle));
        assertThat(((InjectionChoke.Size) new GasLiftStudy(strong, 900, null, null, null, 5)
                                .run()
                                .injectionChoke())
                        .critical())
                .isTrue();
        GasLiftWell weak = study.well()
                .withSupply(new GasSupply(supply.gas(), 1200, 90, 180, supply.annulus(), 100, null, 500.0, nozzle));
        InjectionChoke none =
                new GasLiftStudy(weak, 900, null, null, null, 5).run().injectionChoke();
        assertThat(none).isInstanceOf(InjectionChoke.None.class);
        assertThat(none.toString()).contains("no more pressure");
        assertThat(supply.withCasingHeadPressurePsia(1500).headerPressurePsia()).isEqualTo(1500);
    }

    @Test
    void theProductionChokeIsWeighed() {
        GasLiftWells wells = new GasLiftWells();
        GasLiftWell choked = wells.build()
                .withOutlet(new Outlet.Separator(
                        150, null, new WellheadChoke(new Sachdeva(0.85, 1.27, 0.5, 0.5, 1.0), 24, 110)));
        GasLiftReport report = new GasLiftStudy(choked, 2000, null, null, null, 6).run();
        ProductionChoke choke = report.productionChoke();
        GasLiftWell open = wells.build().withOutlet(new Outlet.Separator(150, null, null));
        GasLiftPoint point = best(report.technical()).point();
        GasLiftPoint without = GasLiftModelTest.flowing(GasLiftModel.of(open).at(point.gasMscfPerDay()));
        assertThat(choke.openOilStbPerDay()).isCloseTo(without.oilStbPerDay(), within(1e-9));
        assertThat(choke.gainStbPerDay()).isPositive();
        assertThat(choke.toString()).contains("open it fully");
        assertThat(new ProductionChoke(24, 100, 99)).hasToString("production choke 24.00/64 in: it holds no oil back");
        // Without choke and flowline the separator is the wellhead.
        assertThat(GasLiftModelTest.flowing(GasLiftModel.of(wells.build().withOutlet(new Outlet.Wellhead(150)))
                                .at(point.gasMscfPerDay()))
                        .oilStbPerDay())
                .isCloseTo(without.oilStbPerDay(), within(0.05));
    }

    @Test
    void kickOffIsTheFluidColumnByHand() {
        GasLiftWells wells = new GasLiftWells();
        wells.points = List.of(2000.0, 6400.0);
        GasLiftWell well = wells.build();
        KickOffPressure kick = new GasLiftStudy(well, 1000, null, null, new KickOff(0.45, null, null), 5)
                .run()
                .kickOff();
        assertThat(kick.topPointMdFt()).isEqualTo(2000);
        assertThat(kick.fullTubingPsia()).isCloseTo(200 + 0.45 * 2000, within(1e-9));
        // 2,000 psia hold up 4,444 ft of 0.45 psi/ft: the fluid stands below the point, at the pressure of the head.
        assertThat(kick.balancedTubingPsia()).isEqualTo(200);
        // The weight of the gas: p exp(0.018747 g H/(z T)), z near 0.87 and 562 R.
        assertThat(kick.casingHeadFullPsia())
                .isCloseTo(1200 / Math.exp(0.018747 * 0.65 * 2000 / (0.87 * 562)), within(3.0));
        assertThat(kick.startsFull()).isTrue();
        assertThat(kick.startsBalanced()).isTrue();
        assertThat(kick.availablePsia()).isEqualTo(1200);

        GasLiftReport weak = new GasLiftStudy(well, 1000, null, null, new KickOff(0.45, 100.0, 900.0), 5).run();
        assertThat(weak.kickOff().startsFull()).isFalse();
        assertThat(weak.kickOff().toString()).contains("900.0 psia available");
        assertThat(weak.advisories())
                .filteredOn(advisory -> advisory.code().equals("kick_off_pressure_short"))
                .singleElement()
                .satisfies(advisory -> assertThat(advisory.message()).contains("run into the reservoir"));
        wells.reservoirPsia = 3600;
        KickOffPressure held = new GasLiftStudy(wells.build(), 1000, null, null, new KickOff(0.45, 100.0, 400.0), 5)
                .run()
                .kickOff();
        assertThat(held.balancedTubingPsia()).isCloseTo(3600 - 0.45 * 6000, within(1e-9));
        assertThat(held.startsBalanced()).isFalse();
    }

    @Test
    void withoutPackerGasMayBlowAroundTheEndOfTheTubing() {
        GasLiftWells wells = new GasLiftWells();
        wells.casingHeadPsia = 1500;
        wells.points = List.of(7950.0);
        GasLiftReport close = new GasLiftStudy(wells.build(), 1500, null, null, null, 5).run();
        // 50 ft of liquid are less than the 100 psi that the annulus has above the tubing.
        assertThat(close.advisories()).extracting(Advisory::code).contains("gas_around_tubing_end");
        wells.points = List.of(6400.0);
        GasLiftReport far = new GasLiftStudy(wells.build(), 1500, null, null, null, 5).run();
        assertThat(far.advisories()).extracting(Advisory::code).doesNotContain("gas_around_tubing_end");
        wells.points = List.of(8000.0);
        GasLiftReport meant = new GasLiftStudy(wells.build(), 1500, null, null, null, 5).run();
        assertThat(meant.advisories()).extracting(Advisory::code).doesNotContain("gas_around_tubing_end");
    }

    @Test
    void correctionsAndPartsBelowTheTubingCount() {
        GasLiftStudy study = (GasLiftStudy) Studies.type("gas_lift").example();
        GasLiftWell well = study.well();
        GasLiftWell corrected = new GasLiftWell(
                well.name(),
                well.inflow(),
                well.stations(),
                well.tubing(),
                well.tubingEndMdFt(),
                well.casing(),
                well.perforationsMdFt(),
                well.packerMdFt(),
                well.injectionMdFt(),
                well.temperature(),
                well.fluid(),
                well.outlet(),
                well.method(),
                well.supply(),
                null,
                null,
                null,
                new WellFactors(1.2, 1.05, 1.0),
                null);
        GasLiftPoint one =
                GasLiftModelTest.flowing(GasLiftModel.of(well.withPort(null)).at(900, 5800.0));
        GasLiftPoint heavier =
                GasLiftModelTest.flowing(GasLiftModel.of(corrected).at(900, 5800.0));
        assertThat(heavier.pwfPsia()).isGreaterThan(one.pwfPsia());
        assertThatThrownBy(() -> new GasLiftStudy(corrected, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GasLiftStudy(corrected, 100, null, null, null, 3))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new GasLiftPrices(50, 0, null, 1e308)).hasMessageContaining("waterUsdPerStb");
        assertThatThrownBy(() -> new GasLiftPrices(Double.NaN, 0, null, null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new KickOff(2.0, null, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> well.withOutlet(
                        new Outlet.Separator(100, null, new WellheadChoke(CriticalChoke.GILBERT, 24, 100))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("outlet.choke.law");
        GasLiftWells water = new GasLiftWells();
        water.waterCut = 1;
        assertThatThrownBy(() -> water.build().withOutlet(new Outlet.Separator(100, null, null)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(new GasLiftPrices(50, 1, null, null).marginUsdPerDay(one))
                .isCloseTo(50 * one.oilStbPerDay() - one.gasMscfPerDay(), within(1e-9));
    }
}
