package io.welleng.lift.pcp.elastomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.lift.pcp.elastomer.TemperatureHistory.Sample;
import io.welleng.lift.pcp.elastomer.TemperatureHistory.Samples;
import io.welleng.lift.pcp.elastomer.TemperatureHistory.Segment;
import io.welleng.lift.pcp.elastomer.TemperatureHistory.Segments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ElastomerLifeTest {

    private static final Instant START = Instant.parse("2020-05-01T00:00:00Z");
    private static final Elastomer NBR = ElastomerFile.standard().find("NBR");

    @Property
    void damageAddsOverSplitsOfAStraightPiece(
            @ForAll @DoubleRange(min = 32.0, max = 450.0) double from,
            @ForAll @DoubleRange(min = 32.0, max = 450.0) double to,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share,
            @ForAll @DoubleRange(min = 40.0, max = 200.0) double energy) {
        Elastomer elastomer = ElastomerEquationTest.elastomer(10.0, 200.0, energy);
        double middle = from + share * (to - from);
        double whole = elastomer.damage(3.0, from, to);
        double parts = elastomer.damage(3.0 * share, from, middle) + elastomer.damage(3.0 * (1.0 - share), middle, to);
        assertThat(parts).isCloseTo(whole, within(whole * 1e-12));
    }

    @Property
    void damageAddsOverSplitsOfAHistory(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 60.0, max = 300.0) Double> temperatures,
            @ForAll @DoubleRange(min = 0.0, max = 1.0) double at) {
        List<Segment> all =
                temperatures.stream().map(t -> new Segment(10.0 + t, t)).toList();
        int cut = 1 + (int) (at * (all.size() - 2));
        double whole = Damage.of(NBR, new Segments(all)).total();
        double parts = Damage.of(NBR, new Segments(all.subList(0, cut))).total()
                + Damage.of(NBR, new Segments(all.subList(cut, all.size()))).total();
        assertThat(parts).isCloseTo(whole, within(whole * 1e-12));
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < temperatures.size(); i++) {
            samples.add(new Sample(START.plus(Duration.ofDays(7L * i)), temperatures.get(i)));
        }
        if (cut < samples.size() - 1) {
            double trended = Damage.of(NBR, new Samples(samples)).total();
            double split =
                    Damage.of(NBR, new Samples(samples.subList(0, cut + 1))).total()
                            + Damage.of(NBR, new Samples(samples.subList(cut, samples.size())))
                                    .total();
            assertThat(split).isCloseTo(trended, within(trended * 1e-12));
        }
    }

    @Property
    void deratingInvertsLife(@ForAll @DoubleRange(min = -2.0, max = 2.0) double exponent) {
        for (Elastomer elastomer : ElastomerFile.standard().elastomers()) {
            double years = Math.pow(10.0, exponent);
            Derating.Found found = (Derating.Found) elastomer.temperatureForLife(years);
            assertThat(elastomer.lifeYears(found.temperatureF())).isCloseTo(years, within(years * 1e-12));
        }
    }

    @Property
    void hotterLivesShorter(
            @ForAll @DoubleRange(min = -100.0, max = 999.0) double a,
            @ForAll @DoubleRange(min = 0.01, max = 1.0) double more) {
        assertThat(NBR.lifeYears(a + more)).isLessThan(NBR.lifeYears(a));
    }

    @Test
    void shippedFileSaysWhereItsFiguresComeFrom() {
        ElastomerFile file = ElastomerFile.standard();
        assertThat(file.elastomers()).extracting(Elastomer::name).containsExactly("NBR", "HNBR", "FKM");
        assertThat(file.elastomers()).extracting(Elastomer::referenceLifeYears).containsExactly(10.0, 15.0, 20.0);
        assertThat(file.elastomers()).allSatisfy(one -> {
            assertThat(one.lifeYears(one.referenceTemperatureF())).isEqualTo(one.referenceLifeYears());
            assertThat(one.origin().referenceTemperature()).startsWith("Assumed");
            assertThat(one.origin().activationEnergy()).matches("(Published|Assumed).*");
        });
        assertThat(ElastomerFile.read(Json.write(file))).isEqualTo(file);
        assertThat(NBR)
                .hasToString("Elastomer[NBR: 10.00 years at 140.0 °F, 92.00 kJ/mol, service -22.00 to 212.0 °F]");
        assertThatThrownBy(() -> file.find("EPDM")).hasMessageContaining("NBR, HNBR, FKM");
        assertThatThrownBy(() -> new ElastomerFile("two", List.of(NBR, NBR))).hasMessageContaining("names that differ");
    }

    // Sandia's 22 kcal/mol, with the thermochemical calorie of 4.184 J: 92.0 kJ/mol.
    @Test
    void activationEnergyOfNitrileRubber() {
        assertThat(NBR.activationEnergyKjPerMol()).isCloseTo(22.0 * 4.184, within(0.05));
    }

    @Test
    void remainingLifeIsWhatIsLeftAtTheFutureTemperature() {
        Damage damage = Damage.of(NBR, new Segments(List.of(new Segment(5.0 * 365.25, 140.0))));
        assertThat(damage.total()).isCloseTo(0.5, within(1e-15));
        ElastomerLife.Remaining remaining = (ElastomerLife.Remaining) damage.life(NBR, 140.0);
        assertThat(remaining.remainingYears()).isCloseTo(5.0, within(1e-12));
        assertThat(remaining).hasToString("Remaining[damage 0.5000, 5.000 years at 140.0 °F]");
        assertThat(damage).hasToString("Damage[0.5000 of 1 in 1 piece(s)]");
    }

    @Property
    void spentLifeEndsWhereDamageIsOne(
            @ForAll @DoubleRange(min = 150.0, max = 260.0) double from,
            @ForAll @DoubleRange(min = 150.0, max = 260.0) double to) {
        Damage damage = Damage.of(NBR, ramp(6_000L * 86_400L, from, to));
        ElastomerLife life = damage.life(NBR, 150.0);
        if (life instanceof ElastomerLife.Spent spent) {
            double seconds = spent.reachedAfterYears() * 365.25 * 86_400.0;
            double at = from + (to - from) * seconds / (6_000.0 * 86_400.0);
            double reached = Damage.of(NBR, ramp(Math.round(seconds), from, at)).total();
            assertThat(reached).isCloseTo(1.0, within(1e-6));
        } else {
            assertThat(life.damage()).isLessThan(1.0);
        }
    }

    private static Samples ramp(long seconds, double from, double to) {
        return new Samples(List.of(new Sample(START, from), new Sample(START.plusSeconds(seconds), to)));
    }

    @Test
    void spentInASegment() {
        Damage damage =
                Damage.of(NBR, new Segments(List.of(new Segment(3_652.5 * 0.4, 140.0), new Segment(3_652.5, 140.0))));
        ElastomerLife.Spent spent = (ElastomerLife.Spent) damage.life(NBR, 100.0);
        assertThat(spent.damage()).isCloseTo(1.4, within(1e-14));
        assertThat(spent.reachedAfterYears()).isCloseTo(10.0, within(1e-12));
        assertThat(spent).hasToString("Spent[damage 1.400, 1 after 10.00 years]");
    }

    @Test
    void studyRunsFromItsJson() {
        assertThat(Studies.type("elastomer_life").summary()).contains("elastomer");
        ElastomerLifeStudy study =
                (ElastomerLifeStudy) Studies.type("elastomer_life").example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        ElastomerLifeReport report = study.run();
        assertThat(report.life()).isInstanceOf(ElastomerLife.Remaining.class);
        assertThat(report.damage().pieces()).hasSize(3);
        assertThat(report.damage().pieces().stream()
                        .mapToDouble(Damage.PieceDamage::damage)
                        .sum())
                .isCloseTo(report.damage().total(), within(1e-15));
        assertThat(report.lifeCurve()).hasSize(51);
        assertThat(report.lifeCurve().get(0).temperatureF()).isEqualTo(-22.0);
        assertThat(report.lifeCurve().get(50).temperatureF()).isEqualTo(212.0);
        assertThat(report.derating()).isInstanceOf(Derating.Found.class);
        assertThat(report.derating().toString()).contains("for 5.000 years");
        assertThat(report.interferenceIn()).isGreaterThan(0.005);
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).startsWith("ElastomerLifeReport[EX-PCP, NBR: Remaining[");
        assertThat(Json.read(Json.write(report), ElastomerLifeReport.class)).isEqualTo(report);
    }

    @Test
    void cautionsOnceForEachEndOfTheServiceRange() {
        ElastomerLifeStudy study = new ElastomerLifeStudy(
                "steam",
                new ElastomerChoice.Own(NBR),
                new Samples(List.of(
                        new Sample(START, -40.0),
                        new Sample(START.plus(Duration.ofDays(30)), 260.0),
                        new Sample(START.plus(Duration.ofDays(40)), 280.0))),
                150.0,
                1e-12,
                null);
        ElastomerLifeReport report = study.run();
        assertThat(report.advisories()).extracting(one -> one.value()).containsExactly(-40.0, 280.0);
        assertThat(report.advisories()).allSatisfy(one -> {
            assertThat(one.code()).isEqualTo("outside_service_temperature");
            assertThat(one.range()).isEqualTo("-22.00 to 212.0");
        });
        assertThat(report.interferenceIn()).isNull();
        assertThat(report.derating()).isInstanceOf(Derating.OutOfRange.class);
        assertThat(NBR.temperatureForLife(1e12)).isInstanceOf(Derating.OutOfRange.class);
        assertThat(((Derating.Found) NBR.temperatureForLife(0.05)).advisories()).hasSize(1);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
    }

    @Test
    void refusesWhatNoStatorHas() {
        assertThatThrownBy(() -> new ElastomerChoice.Shipped("EPDM")).hasMessageContaining("NBR");
        assertThatThrownBy(() -> new Segment(0.0, 100.0)).hasMessageContaining("durationDays");
        assertThatThrownBy(() -> new Segment(1.0, 5_000.0)).hasMessageContaining("temperatureF");
        Sample sample = new Sample(START, 100.0);
        assertThatThrownBy(() -> new Samples(List.of(sample))).hasMessageContaining("samples must be at least 2");
        assertThatThrownBy(() -> new Samples(List.of(sample, sample))).hasMessageContaining("samples[1].time");
        assertThatThrownBy(() -> NBR.lifeYears(Double.NaN)).hasMessageContaining("temperatureF");
    }

    @Test
    void fitTightensWithHeatAndSwelling() {
        StatorFit fit = new StatorFit(60.0, 0.004, 0.4, 1.75, 1e-4, 6.5e-6, 6.5e-6, 0.02);
        // Same steel: i0 + 2 h (3 (ae - at) dT + s) = 0.004 + 0.8 (3 * 9.35e-5 * 100 + 0.02)
        assertThat(fit.interferenceIn(160.0)).isCloseTo(0.004 + 0.8 * (3 * 9.35e-5 * 100.0 + 0.02), within(1e-15));
        assertThat(fit.interferenceIn(60.0)).isCloseTo(0.004 + 0.8 * 0.02, within(1e-15));
        // Metal on metal of unlike expansion: the clearance closes by d (ar - at) dT.
        StatorFit metal = new StatorFit(60.0, -0.010, 0.0, 2.0, 0.0, 6.0e-6, 9.0e-6, 0.0);
        assertThat(metal.interferenceIn(460.0)).isCloseTo(-0.010 + 2.0 * 3e-6 * 400.0, within(1e-15));
        assertThat(Json.read(Json.write(fit), StatorFit.class)).isEqualTo(fit);
    }
}
