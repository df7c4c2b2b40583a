package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.lift.gaslift.GasLiftOutcome.Flowing;
import io.welleng.lift.gaslift.GasLiftOutcome.NotInjected;
import io.welleng.lift.gaslift.valve.GasLiftValve;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.ThornhillCraver;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GasPortTest {

    private static final double POINT_FT = 6400;

    private static double casingPsia(GasLiftModel model, double headPsia, double gas) {
        return ((GasColumnOutcome.Solved) model.annulus().pressureAt(headPsia, POINT_FT, gas)).pressurePsia();
    }

    private static GasLiftModel model(GasPort port) {
        return GasLiftModel.of(new GasLiftWells().build().withPort(port));
    }

    @Property(tries = 30)
    void anOrificeIsTheNozzleOfTheChokes(
            @ForAll @DoubleRange(min = 100, max = 3000) double up,
            @ForAll @DoubleRange(min = 0.05, max = 0.99) double share,
            @ForAll @DoubleRange(min = 4, max = 60) double size,
            @ForAll @DoubleRange(min = 60, max = 300) double tF) {
        DryGas gas = DryGas.of(0.7);
        ChokeOutcome nozzle = Choke.of(
                        new GasNozzle(0.865, 1.27, GasNozzle.GasUpstream.REAL), new ChokeStream.Gas(gas, tF))
                .rate(up, up * share, size);
        double expected = nozzle instanceof ChokeOutcome.Critical critical
                ? critical.point().gasRateMscfPerDay()
                : ((ChokeOutcome.Subcritical) nozzle).point().gasRateMscfPerDay();
        assertThat(GasPort.orifice(size, PortValves.NOZZLE).with(gas).maxGasMscfPerDay(up, up * share, tF))
                .isCloseTo(expected, within(1e-9 * expected));
    }

    /** The pressure at the casing head is enough for the port, and no more than that. */
    @Test
    void theOperatingPressureCountsThePort() {
        double gas = 900;
        GasLiftModel free = GasLiftModel.of(new GasLiftWells().build());
        GasLiftPoint without = GasLiftModelTest.flowing(free.at(gas));
        GasPort port = GasPort.orifice(14, PortValves.NOZZLE);
        GasLiftPoint point = GasLiftModelTest.flowing(model(port).at(gas));
        assertThat(point.liquidStbPerDay()).isEqualTo(without.liquidStbPerDay());
        assertThat(point.casingHeadPsia()).isBetween(without.casingHeadPsia() + 20, 1200.0);
        double casing = casingPsia(free, point.casingHeadPsia(), gas);
        assertThat(port.with(free.well().supply().gas())
                        .maxGasMscfPerDay(
                                casing,
                                point.tubingPressurePsia(),
                                free.annulus().temperatureF(POINT_FT)))
                .isCloseTo(gas, within(0.1));
        GasLiftPoint wide = GasLiftModelTest.flowing(
                model(GasPort.orifice(40, PortValves.NOZZLE)).at(gas));
        assertThat(wide.casingHeadPsia()).isEqualTo(without.casingHeadPsia());
    }

    /** Open it passes the gas; the casing head keeps it from closing. */
    @Test
    void aValveOperatedByInjectionPressureKeepsTheCasingUp() {
        GasLiftValve.Bellows valve = PortValves.bellows(OperatedBy.INJECTION_PRESSURE, 32, 1330, 700);
        GasLiftModel model = model(PortValves.port(valve));
        GasLiftPoint point = GasLiftModelTest.flowing(model.at(600));
        double tF = model.annulus().temperatureF(POINT_FT);
        double closing =
                valve.pressures(point.tubingPressurePsia(), tF, PortValves.RACK).closingPsia();
        assertThat(closing).isGreaterThan(point.tubingPressurePsia() + 120);
        assertThat(casingPsia(model, point.casingHeadPsia(), 600)).isCloseTo(closing, within(0.01));

        GasLiftValve.Bellows tight = PortValves.bellows(OperatedBy.INJECTION_PRESSURE, 32, 1900, 700);
        NotInjected shut = (NotInjected) model(PortValves.port(tight)).at(600).outcome();
        assertThat(shut.obstacle()).isEqualTo(InjectionObstacle.PORT);
        assertThat(shut.missing()).isEqualTo(600);
    }

    /** It is shut at the least pressures in the tubing, and open at those of the well. */
    @Test
    void aValveOperatedByTheTubingOpensFromThere() {
        double inTubing =
                GasLiftModelTest.flowing(new GasLiftWells().model().at(600)).tubingPressurePsia();
        GasLiftValve.Bellows opens = PortValves.bellows(OperatedBy.PRODUCTION_PRESSURE, 24, inTubing - 60, 1350);
        GasLiftPoint point =
                GasLiftModelTest.flowing(model(PortValves.port(opens)).at(600));
        assertThat(point.portMscfPerDay()).isGreaterThan(600);
        assertThat(point.tubingPressurePsia()).isEqualTo(inTubing);
        GasLiftValve.Bellows stays = PortValves.bellows(OperatedBy.PRODUCTION_PRESSURE, 24, inTubing + 60, 1350);
        NotInjected shut = (NotInjected) model(PortValves.port(stays)).at(600).outcome();
        assertThat(shut.obstacle()).isEqualTo(InjectionObstacle.PORT);
        assertThat(shut.missing()).isEqualTo(600);
        // A port too small for the greatest pressure behind it: the limit is found though the valve is shut at the
        // least.
        InjectionLimit limit = InjectionLimit.of(
                0,
                1000,
                new GasLiftWells().build(),
                InjectionAnnulus.of(new GasLiftWells().build()),
                Optional.of((up, down, tF) -> down < 500 ? 0.0 : up - down + 200));
        assertThat(limit.tubingPsia().getAsDouble()).isCloseTo(limit.casingPsia() - 800, within(1e-3));
        assertThat(limit.lets(limit.tubingPsia().getAsDouble())).isTrue();
        assertThat(limit.lets(400)).isFalse();
    }

    @Test
    void aStudyWithAValveSurvivesJson() {
        GasPort port = PortValves.port(PortValves.bellows(OperatedBy.INJECTION_PRESSURE, 24, 1200, 700));
        GasLiftStudy study = new GasLiftStudy(new GasLiftWells().build().withPort(port), 1000, null, null, null, 5);
        GasLiftStudy read = Json.read(Json.write(study), GasLiftStudy.class);
        assertThat(read).isEqualTo(study);
        GasLiftReport report = read.run();
        assertThat(Json.read(Json.write(report), GasLiftReport.class)).isEqualTo(report);
        assertThat(report.technical()).isInstanceOf(GasOptimum.Best.class);
        assertThatThrownBy(() -> new GasPort(port.valve(), ThornhillCraver.PUBLISHED, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rack");
        GasLiftWell well = study.well();
        GasSupply supply = well.supply();
        assertThatThrownBy(() -> well.withSupply(new GasSupply(supply.gas(), 1200, 90, 500, supply.annulus(), 100)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bottomTemperatureF");
    }

    /** Today's gas passes no port: what the well makes today is not known, and no gain over nothing is promised. */
    @Test
    void noGainIsToldOverADayThatCannotBeComputed() {
        GasLiftWell well = new GasLiftWells().build().withPort(GasPort.orifice(12, PortValves.NOZZLE));
        GasLiftPrices low = new GasLiftPrices(1.0, 0.9, null, 5.0);
        GasLiftReport report = new GasLiftStudy(well, 1000, 2500.0, low, null, 5).run();
        assertThat(report.today()).isInstanceOf(NotInjected.class);
        assertThat(report.technical()).isInstanceOf(GasOptimum.Best.class);
        assertThat(report.gain()).isNull();
        assertThat(report.statuses()).doesNotContain(GasLiftStatus.NOT_FLOWING_TODAY);
        assertThat(report.advisories()).extracting(Advisory::code).contains("today_not_known", "margin_below_zero");
        assertThat(Json.read(Json.write(report), GasLiftReport.class)).isEqualTo(report);
        assertThat(report.curve()).anyMatch(Flowing.class::isInstance);
    }
}
