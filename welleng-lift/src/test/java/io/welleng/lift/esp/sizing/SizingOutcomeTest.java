package io.welleng.lift.esp.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.Protector;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every refusal and every outcome where its cause is. */
class SizingOutcomeTest {

    private static final EspSizingStudy EXAMPLE = new EspSizingStudyType().example();

    private static SizingOutcome.Sized sized(EspSizingReport report) {
        assertThat(report.outcome()).as(report.toString()).isInstanceOf(SizingOutcome.Sized.class);
        return (SizingOutcome.Sized) report.outcome();
    }

    private static Set<RejectionReason> reasons(EspSizingStudy study) {
        EspSizingReport report = study.run();
        report.rejected().forEach(one -> assertThat(one.toString()).contains(one.explanation()));
        return report.rejected().stream().map(RejectedStage::reason).collect(Collectors.toSet());
    }

    /** Every reason is met, each where its cause is. */
    @Test
    void everyRejectionHasItsReason() {
        Set<RejectionReason> met = new HashSet<>();
        met.addAll(reasons(EXAMPLE));
        ElectricOffer offer = EXAMPLE.electric();
        EspSizingStudy narrow = new EspSizingStudy(
                Wells.water(200),
                1800,
                60,
                6.5,
                List.of(StageCatalogue.standard().find("5.3-2600").data()),
                null,
                null,
                null,
                null);
        assertThat(reasons(narrow)).containsExactly(RejectionReason.RATE_BELOW_RANGE);
        PumpedWell slim = PumpedWell.vertical(
                "slim",
                new InflowSpec.DarcyPi(2600, 4),
                7000,
                6200,
                new Conduit.Pipe(2.441, 0.0018),
                new Conduit.Pipe(4.0, 0.0018),
                new TemperatureModel.LinearInTvd(110, 180),
                Wells.fluid(30, 0, 1),
                200,
                BeggsBrill.ORIGINAL);
        EspSizingStudy small = new EspSizingStudy(slim, 1800, 60, 4.5, null, null, null, offer, null);
        EspSizingReport inSlim = small.run();
        assertThat(inSlim.outcome()).isInstanceOf(SizingOutcome.NoneFits.class);
        assertThat(inSlim.rejected().stream()
                        .filter(one -> one.reason() == RejectionReason.MOTOR_TOO_WEAK)
                        .toList())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.explanation()).contains("casing"));
        met.addAll(reasons(small));
        met.addAll(reasons(
                EXAMPLE.withRules(SizingRules.STANDARD.withHousings(List.of(new HousingLimit("400", 100, null))))));
        met.addAll(reasons(
                EXAMPLE.withRules(SizingRules.STANDARD.withHousings(List.of(new HousingLimit(null, null, 20.0))))));
        met.addAll(reasons(
                Wells.study(Wells.well(new InflowSpec.DarcyPi(2600, 20), 6200, Wells.fluid(30, 0, 1), 200), 8500)));
        met.addAll(reasons(Wells.study(Wells.water(15_000), 1800)));
        met.addAll(reasons(EXAMPLE.withElectric(new ElectricOffer(
                offer.motors(),
                0.85,
                null,
                List.of(Cable.copper(WireSize.AWG_8, 6000)),
                30,
                150,
                List.of(),
                List.of()))));
        met.addAll(reasons(
                EXAMPLE.withElectric(offer.withSurface(List.of(new Transformer(20, 0.98, List.of())), List.of()))));
        met.addAll(reasons(
                EXAMPLE.withElectric(offer.withSurface(List.of(), List.of(new Vsd(900, 0.97, 1, 0.96, 0.3, 50))))));
        met.addAll(reasons(EXAMPLE.withElectric(new ElectricOffer(
                offer.motors().subList(0, 3),
                0.85,
                new Protector(3, 60),
                offer.cables(),
                30,
                150,
                List.of(),
                List.of()))));
        met.addAll(reasons(Wells.study(heavy(), 300)));
        assertThat(met).containsExactlyInAnyOrder(RejectionReason.values());
    }

    /** A cable that keeps the drop but not its ampacity says so. */
    @Test
    void ampacityIsTold() {
        ElectricOffer offer = EXAMPLE.electric();
        Cable thick = Cable.copper(WireSize.AWG_1, 6000);
        Cable limited = new Cable(thick.size(), thick.metal(), thick.stranding(), 6000, 0, 10.0);
        EspSizingReport report = EXAMPLE.withElectric(
                        new ElectricOffer(offer.motors(), 0.85, null, List.of(limited), 30, 150, List.of(), List.of()))
                .run();
        assertThat(report.rejected())
                .filteredOn(one -> one.reason() == RejectionReason.CABLE_TOO_THIN)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.explanation()).contains("ampacity"));
    }

    private static PumpedWell heavy() {
        return PumpedWell.vertical(
                "heavy",
                new InflowSpec.DarcyPi(1800, 1),
                4000,
                3800,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(100, 120),
                Wells.fluid(8, 0, 0),
                150,
                BeggsBrill.ORIGINAL);
    }

    /** Wells at the edge of what a pump can do: an answer or a reason, never an exception. */
    @Test
    void edgesAreExplained() {
        EspSizingReport thick = Wells.study(heavy(), 300).run();
        assertThat(thick.outcome()).isInstanceOf(SizingOutcome.NoneFits.class);
        assertThat(thick.duty().intakeViscosityCst()).isGreaterThan(500);
        PumpedWell gasWell = Wells.well(new InflowSpec.DarcyPi(3000, 1), 6900, Wells.fluid(45, 100_000, 0), 150);
        EspSizingReport gas = Wells.study(gasWell, 1000).run();
        assertThat(gas.outcome()).isInstanceOf(SizingOutcome.TooMuchGas.class);
        assertThat(((SizingOutcome.TooMuchGas) gas.outcome()).status()).isEqualTo(GasStatus.LOCKED);
        PumpedWell dead = Wells.well(new InflowSpec.DarcyPi(20, 1), 6900, Wells.fluid(30, 0, 0.5), 150);
        assertThat(Wells.study(dead, 10).run().outcome()).isInstanceOf(SizingOutcome.NoIntakePressure.class);
        PumpedWell below = PumpedWell.vertical(
                "below",
                new InflowSpec.DarcyPi(1800, 2),
                6000,
                6500,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(110, 170),
                Wells.fluid(30, 400, 0.5),
                150,
                BeggsBrill.ORIGINAL);
        EspSizingReport deeper = Wells.study(below, 1500).run();
        assertThat(sized(deeper).best().atFrequency().gasStatus()).isEqualTo(GasStatus.LIQUID);
        assertThat(deeper.duty().intake().pressurePsia())
                .isGreaterThan(deeper.duty().intake().pwfPsia());
        PumpedWell thin = PumpedWell.vertical(
                "thin",
                new InflowSpec.DarcyPi(2600, 4),
                7000,
                6200,
                new Conduit.Pipe(0.4, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(110, 170),
                Wells.fluid(30, 0, 1),
                150,
                BeggsBrill.ORIGINAL);
        assertThat(Wells.study(thin, 3000).run().outcome()).isEqualTo(new SizingOutcome.NoOutflow(3000, true));
    }

    /** Every question without a pump has an outcome of its own. */
    @Test
    void everyOutcomeIsMet() {
        PumpedWell well = Wells.water(200);
        PumpedWell gassy = Wells.well(new InflowSpec.VogelPi(1500, 3), 5000, Wells.fluid(38, 1500, 0.1), 150);
        PumpedWell shallow = Wells.well(new InflowSpec.DarcyPi(2600, 4), 1000, Wells.fluid(30, 0, 1), 200);
        PumpedWell strong = Wells.well(new InflowSpec.DarcyPi(5000, 40), 6200, Wells.fluid(35, 300, 0.2), 150);
        List<EspSizingReport> reports = List.of(
                EXAMPLE.run(),
                Wells.study(well, 20_000).run(),
                Wells.study(shallow, 4000).run(),
                Wells.study(well, 1800)
                        .withRules(SizingRules.STANDARD.withMinIntakePressure(2500))
                        .run(),
                Wells.study(gassy, 1500).run(),
                Wells.study(strong, 1000).run(),
                Wells.study(well, 20).run());
        Set<Class<?>> met =
                reports.stream().map(one -> one.outcome().getClass()).collect(Collectors.toSet());
        Set<Class<?>> all =
                Arrays.stream(SizingOutcome.class.getPermittedSubclasses()).collect(Collectors.toSet());
        all.remove(SizingOutcome.NoOutflow.class);
        assertThat(met).isEqualTo(all);
        reports.forEach(one -> assertThat(one.toString()).doesNotContain("NaN"));
        SizingOutcome.TooMuchGas gas = (SizingOutcome.TooMuchGas) reports.get(4).outcome();
        assertThat(gas.gasFraction()).isGreaterThan(0.3);
        assertThat(gas.separationEfficiency()).isZero();
        assertThat(reports.get(4).duty()).isNotNull();
        SizingOutcome.NoneFits small = (SizingOutcome.NoneFits) reports.get(6).outcome();
        assertThat(small.explanation()).startsWith("4.0-330: ");
        assertThat(small.counts()).containsExactly(new SizingOutcome.Count(RejectionReason.RATE_BELOW_RANGE, 17));
    }
}
