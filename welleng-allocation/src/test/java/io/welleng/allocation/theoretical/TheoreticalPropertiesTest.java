package io.welleng.allocation.theoretical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.Phase;
import io.welleng.allocation.theoretical.TheoreticalDay.Estimated;
import io.welleng.allocation.theoretical.TheoreticalRule.DeclineBetweenTests;
import io.welleng.allocation.theoretical.TheoreticalRule.Interpolation;
import io.welleng.allocation.theoretical.TheoreticalRule.LastValidTest;
import io.welleng.allocation.theoretical.TheoreticalRule.ModelEstimate;
import io.welleng.core.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any well. */
class TheoreticalPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    /** A well with tests, models and outages of all kinds. */
    private static TheoreticalWell any(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instant start = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<WellTest> tests = new ArrayList<>();
        double base = Math.pow(10.0, random.nextDouble(0.0, 4.0));
        for (int i = 0; i < random.nextInt(0, 9); i++) {
            Instant end = start.plus(Duration.ofMinutes(random.nextInt(-30_000, 80_000)));
            PhaseRates rates = new PhaseRates(
                    base * random.nextDouble(0.6, 1.4),
                    random.nextInt(5) == 0 ? null : base * random.nextDouble(0.3, 0.6),
                    random.nextInt(4) == 0 ? 0.0 : base * random.nextDouble(0.1, 2.0));
            WellTest test = random.nextInt(8) == 0
                    ? WellTest.outOfOperation("T" + i, end)
                    : WellTest.of("T" + i, end, random.nextInt(3, 30), rates)
                            .withStatus(TestStatus.values()[random.nextInt(4)]);
            tests.add(random.nextInt(4) == 0 ? test : test.withUncertainty(PhaseUncertainty.all(random.nextDouble())));
        }
        List<ModelRate> models = new ArrayList<>();
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(random.nextInt(1, 20))) {
            models.add(new ModelRate(
                    day, "VFM", new PhaseRates(base, base, null), PhaseUncertainty.all(random.nextDouble())));
        }
        List<Outage> outages = new ArrayList<>();
        for (int hour = random.nextInt(200); hour < 1400; hour += random.nextInt(0, 300)) {
            int end = hour + random.nextInt(1, 60);
            DowntimeCause cause = DowntimeCause.values()[random.nextInt(DowntimeCause.values().length)];
            outages.add(new Outage(
                    start.plus(Duration.ofHours(hour)), start.plus(Duration.ofHours(end)), cause, "no. " + hour));
            hour = end;
        }
        List<TheoreticalRule> rules = new ArrayList<>(List.of(
                new ModelEstimate("VFM"),
                new Interpolation(40.0),
                new DeclineBetweenTests(null, NominalDecline.all(random.nextDouble(-1.0, 3.0))),
                new LastValidTest(EffectiveFrom.values()[random.nextInt(2)])));
        Collections.shuffle(rules, new Random(random.nextLong()));
        TestLimits limits = random.nextBoolean() ? TestLimits.usual() : TestLimits.none();
        return new TheoreticalWell(
                "W",
                rules,
                tests,
                limits,
                models,
                new UncertaintyGrowth(random.nextDouble(0.02)),
                outages,
                random.nextBoolean() ? new RampUp(random.nextDouble(1.0, 30.0), random.nextDouble()) : null,
                new ProductionDay(random.nextInt(-1440, 1441)));
    }

    @Property(tries = 100)
    void theOrderOfTheInputsDoesNotMatter(@ForAll long seed) {
        TheoreticalWell well = any(seed);
        List<WellTest> tests = new ArrayList<>(well.tests());
        List<ModelRate> models = new ArrayList<>(well.modelRates());
        List<Outage> outages = new ArrayList<>(well.outages());
        Random random = new Random(seed);
        Collections.shuffle(tests, random);
        Collections.shuffle(models, random);
        Collections.shuffle(outages, random);
        TheoreticalWell other = new TheoreticalWell(
                "W",
                well.rules(),
                tests,
                well.limits(),
                models,
                well.growth(),
                outages,
                well.rampUp(),
                well.productionDay());
        List<TheoreticalDay> days = well.days(FIRST, LAST);
        assertThat(other.days(FIRST, LAST)).isEqualTo(days);
        List<TheoreticalDay> backwards = new ArrayList<>(days);
        Collections.reverse(backwards);
        assertThat(Deferred.total(backwards)).isEqualTo(Deferred.total(days));
    }

    @Property(tries = 100)
    void whatFlowedAndWhatWasDeferredIsTheRate(@ForAll long seed) {
        for (TheoreticalDay day : any(seed).days(FIRST, LAST)) {
            double hours = day.run().fullRateHours();
            for (double lost : day.run().lostHours().values()) {
                hours += lost;
            }
            assertThat(hours).isCloseTo(24.0, within(1e-11));
            if (day instanceof Estimated estimated) {
                for (Phase phase : Phase.values()) {
                    Double rate = estimated.rate().rates().of(phase);
                    assertThat(day.volume(phase) == null).isEqualTo(rate == null);
                    if (rate != null) {
                        double sum = day.volume(phase);
                        for (Deferred deferred : day.deferred()) {
                            sum += deferred.volumes().of(phase);
                        }
                        assertThat(sum).isCloseTo(rate, within(1e-12 * rate));
                    }
                }
            }
        }
    }

    @Property(tries = 100)
    void allIsAsItWasAfterJson(@ForAll long seed) {
        TheoreticalWell well = any(seed);
        TheoreticalWell read = Json.read(Json.write(well), TheoreticalWell.class);
        assertThat(read).isEqualTo(well);
        TheoreticalDay day = well.estimator().day(FIRST.plusDays(seed & 31));
        assertThat(Json.read(Json.write(Json.toTree(List.of(day)).get(0)), TheoreticalDay.class))
                .isEqualTo(day);
    }

    @Property(tries = 100)
    void aLaterTestDoesNotChangeWhatWasSaidBefore(@ForAll long seed) {
        TheoreticalWell well = any(seed);
        List<TestVerdict> all = well.estimator().verdicts();
        for (int n = 0; n < all.size(); n++) {
            List<WellTest> earlier =
                    all.subList(0, n).stream().map(TestVerdict::test).toList();
            assertThat(TestValidation.verdicts(earlier, well.limits())).isEqualTo(all.subList(0, n));
        }
    }

    @Property(tries = 100)
    void ratesLieBetweenThoseOfTheTests(@ForAll long seed) {
        TheoreticalWell well =
                any(seed).withRules(List.of(new Interpolation(null), new DeclineBetweenTests(null, null)));
        for (TheoreticalRule rule : well.rules()) {
            WellEstimator estimator = well.estimator();
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(3)) {
                if (rule.rate(estimator, day) instanceof RuleAnswer.Rate rate) {
                    List<WellTest> two = well.tests().stream()
                            .filter(test -> rate.sourceNames().contains(test.id()))
                            .toList();
                    double q1 = two.get(0).rates().oilStbPerDay();
                    double q2 = two.get(1).rates().oilStbPerDay();
                    assertThat(rate.rates().oilStbPerDay())
                            .isBetween(Math.min(q1, q2) * (1 - 1e-14), Math.max(q1, q2) * (1 + 1e-14));
                }
            }
        }
    }

    @Property(tries = 50)
    void aDayDoesNotDependOnTheDaysAskedBefore(@ForAll long seed) {
        TheoreticalWell well = any(seed);
        WellEstimator used = well.estimator();
        well.days(FIRST, LAST).forEach(day -> assertThat(used.day(day.date())).isEqualTo(day));
        LocalDate day = FIRST.plusDays(17);
        assertThat(used.day(day)).isEqualTo(well.estimator().day(day));
    }

    @Property(tries = 100)
    void anOutageInTwoPartsIsOneOutage(@ForAll long seed) {
        TheoreticalWell well = any(seed);
        List<Outage> halves = new ArrayList<>();
        for (Outage outage : well.outages()) {
            Instant middle = outage.from()
                    .plus(Duration.between(outage.from(), outage.to()).dividedBy(3));
            halves.add(new Outage(outage.from(), middle, outage.cause(), null));
            halves.add(new Outage(middle, outage.to(), outage.cause(), null));
        }
        RunTime whole = RunTime.of(well.outages(), well.rampUp(), well.productionDay());
        RunTime parts = RunTime.of(halves, well.rampUp(), well.productionDay());
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(parts.on(day).hoursOn()).isCloseTo(whole.on(day).hoursOn(), within(1e-11));
            assertThat(parts.on(day).fullRateHours()).isCloseTo(whole.on(day).fullRateHours(), within(1e-11));
            assertThat(parts.on(day).lostHours().keySet())
                    .isEqualTo(whole.on(day).lostHours().keySet());
        }
    }
}
