package io.welleng.allocation.cova;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.cova.CovaOutcome.NotSettled;
import io.welleng.allocation.cova.CovaOutcome.NotValued;
import io.welleng.allocation.cova.CovaOutcome.OwnerLine;
import io.welleng.allocation.cova.CovaOutcome.Settled;
import io.welleng.allocation.cova.CovaOutcome.StreamLine;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CovaStudyTest {

    private static final StudyType<?> TYPE = Studies.type("cova");
    private static final CovaStudy EXAMPLE = (CovaStudy) TYPE.example();
    private static final Settlement CASH = new Settlement.Cash();
    private static final BlendPrice AS_BROUGHT = new BlendPrice.AsBrought();

    // Equation: exact fractions, cova.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "cova.csv", useHeadersInDisplayName = true)
    void everyCentAndBarrel(
            String volumes,
            String prices,
            Double agreed,
            String rule,
            Integer decimals,
            double residual,
            String compensations,
            String shares) {
        List<Double> v = numbers(volumes);
        List<Double> p = numbers(prices);
        List<CrudeStream> streams = new ArrayList<>();
        for (int i = 0; i < v.size(); i++) {
            streams.add(CrudeStream.priced("s" + i, "o" + i, v.get(i), p.get(i)));
        }
        ResidualRule to = rule.equals("volume") ? new ResidualRule.ByVolume() : new ResidualRule.ByValue();
        Settled settled = settled(new CovaStudy(
                streams,
                new Valuation.AssayPrice(),
                agreed == null ? AS_BROUGHT : new BlendPrice.Agreed(agreed, to),
                decimals == null ? CASH : new Settlement.Volume(decimals)));
        assertThat(settled.residual()).isEqualTo(residual);
        for (int i = 0; i < v.size(); i++) {
            double compensation;
            double share;
            if (settled.streams().get(i).adjustment() instanceof Adjustment.Cash cash) {
                compensation = cash.compensationUsd();
                share = cash.residualUsd();
            } else {
                Adjustment.Barrels barrels =
                        (Adjustment.Barrels) settled.streams().get(i).adjustment();
                compensation = barrels.compensationBbl();
                share = barrels.residualBbl();
            }
            assertThat(compensation).isEqualTo(numbers(compensations).get(i));
            assertThat(share).isEqualTo(numbers(shares).get(i));
        }
        assertThat(sumOfNets(settled)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    // Literature: the COVA example, 64,992.84 USD brought, 64,995 at the agreed 35.00 USD/bbl, compensations 2,250 and
    // -2,252. Its streams are found from these figures: whole barrels and whole cents leave only 225 at 45.00 and 1,632
    // at 33.62.
    @Test
    void theExampleClosesAtTheValueBrought() {
        Settled closed = settled(EXAMPLE);
        assertThat(closed.broughtUsd()).isEqualTo(64_992.84);
        assertThat(closed.volumeBbl()).isEqualTo(1857.0);
        assertThat(closed.closingPriceUsdPerBbl())
                .isCloseTo(34.9988, within(5e-5))
                .isCloseTo(64_992.84 / 1857.0, within(1e-12));
        assertThat(closed.residual()).isZero();
        // 225 (45 - 64,992.84/1857) = 2,250.2617...
        assertThat(closed.owners().get(0).adjustment()).isEqualTo(new Adjustment.Cash(2250.26, 0.0, 2250.26));
        assertThat(closed.owners().get(1).adjustment()).isEqualTo(new Adjustment.Cash(-2250.26, 0.0, -2250.26));
        CovaReport report = EXAMPLE.run();
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).contains("1857 bbl at 34.9988 USD/bbl", "Aguila", "-2250.26", "net USD");
        assertThat(Json.read(Json.write(report), CovaReport.class)).isEqualTo(report);
    }

    @Test
    void theExampleAtTheAgreedPriceReportsItsResidual() {
        CovaReport report = agreed(new ResidualRule.ByVolume()).run();
        Settled settled = (Settled) report.outcome();
        assertThat(settled.blendPriceUsdPerBbl() * settled.volumeBbl()).isEqualTo(64_995.0);
        assertThat(settled.residual()).isEqualTo(-2.16);
        // 2.16 x 225/1857 = 0.2617..., 2.16 x 1632/1857 = 1.8983...
        assertThat(settled.streams().get(0).adjustment()).isEqualTo(new Adjustment.Cash(2250.0, 0.26, 2250.26));
        assertThat(settled.streams().get(1).adjustment()).isEqualTo(new Adjustment.Cash(-2252.16, 1.9, -2250.26));
        assertThat(report.advisories()).singleElement().satisfies(a -> {
            assertThat(a.code()).isEqualTo("agreed_price_leaves_residual");
            assertThat(a.value()).isEqualTo(-2.16);
        });
        assertThat(report.toString()).contains("residual -2.16 USD", "agreed_price_leaves_residual");
        assertThat(Json.read(Json.write(report), CovaReport.class)).isEqualTo(report);
        // 2.16 x 10,125/64,992.84 = 0.3365...
        Settled byValue = settled(agreed(new ResidualRule.ByValue()));
        assertThat(byValue.streams().get(0).adjustment()).isEqualTo(new Adjustment.Cash(2250.0, 0.34, 2250.34));
        assertThat(byValue.streams().get(1).adjustment()).isEqualTo(new Adjustment.Cash(-2252.16, 1.82, -2250.34));
    }

    @Test
    void onePartyMayTakeTheResidual() {
        Settled inside = settled(agreed(new ResidualRule.ToParty("Boreal")));
        assertThat(inside.owners()).hasSize(2);
        assertThat(inside.owners().get(1).adjustment()).isEqualTo(new Adjustment.Cash(-2252.16, 2.16, -2250.0));
        assertThat(inside.streams().get(1).adjustment().net()).isEqualTo(-2252.16);
        Settled outside = settled(agreed(new ResidualRule.ToParty("operator")));
        OwnerLine operator = outside.owners().get(2);
        assertThat(operator.owner()).isEqualTo("operator");
        assertThat(operator.volumeBbl()).isZero();
        assertThat(operator.adjustment()).isEqualTo(new Adjustment.Cash(0.0, 2.16, 2.16));
        assertThat(sumOfNets(outside)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    // Equation: by hand, 10,125/34.99883... = 289.295356... bbl of the blend.
    @Test
    void settlesInBarrels() {
        CovaStudy study = new CovaStudy(EXAMPLE.streams(), EXAMPLE.valuation(), AS_BROUGHT, new Settlement.Volume(2));
        Settled settled = settled(study);
        assertThat(settled.owners().get(0).adjustment()).isEqualTo(new Adjustment.Barrels(64.3, 0.0, 64.3, 289.3));
        assertThat(settled.owners().get(1).adjustment()).isEqualTo(new Adjustment.Barrels(-64.3, 0.0, -64.3, 1567.7));
        assertThat(study.run().toString()).contains("net bbl", "64.3");
        Settled agreed = settled(new CovaStudy(
                EXAMPLE.streams(),
                EXAMPLE.valuation(),
                new BlendPrice.Agreed(35.0, new ResidualRule.ToParty("operator")),
                new Settlement.Volume(3)));
        // 64,992.84/35 - 1857 = -0.0617...
        assertThat(agreed.residual()).isEqualTo(-0.062);
        assertThat(agreed.owners().get(2).adjustment()).isEqualTo(new Adjustment.Barrels(0.0, 0.062, 0.062, 0.062));
    }

    // Literature: the gravity differential of the TAPS quality bank at Valdez, 0.0288 USD/bbl for each 0.1 °API from
    // November 2020 to April 2021 (FERC tariff 21.19.0, notice 202759 of the Regulatory Commission of Alaska); sulphur
    // by
    // hand in two bands.
    @Test
    void valuesByGravityAndSulphur() {
        QualityScale gravity = QualityScale.linear(0.1, 30.0, 15.0, 50.0, 0.0288);
        QualityScale sulphur = new QualityScale(
                0.001,
                0.01,
                List.of(new QualityScale.Band(0.0, 0.02, -0.08), new QualityScale.Band(0.02, 0.05, -0.05)),
                QualityScale.Reading.CONTINUOUS);
        Valuation valuation = new Valuation.GravitySulphur(60.0, gravity, sulphur);
        List<CrudeStream> streams = List.of(
                CrudeStream.ofQuality("a", "A", 1000.0, 32.5, 0.004),
                CrudeStream.ofQuality("b", "B", 3000.0, 27.0, 0.024));
        Settled settled = settled(new CovaStudy(streams, valuation, AS_BROUGHT, CASH));
        StreamLine a = settled.streams().get(0);
        // 60 + 25 x 0.0288 + 6 x 0.08; 60 - 30 x 0.0288 - 10 x 0.08 - 4 x 0.05
        assertThat(a.valueUsdPerBbl()).isEqualTo(61.2);
        assertThat(a.formula()).contains("60.0 + 0.72 (32.5 °API) + 0.48 (sulphur 0.004)");
        assertThat(settled.streams().get(1).valueUsdPerBbl()).isEqualTo(58.136);
        // (61.2 - 58.136) x 1000 x 3000 / 4000
        assertThat(a.adjustment().net()).isEqualTo(2298.0);
        CovaReport outside = new CovaStudy(
                        List.of(CrudeStream.ofQuality("c", "C", 1.0, 55.0, 0.0)), valuation, AS_BROUGHT, CASH)
                .run();
        NotValued no = (NotValued) outside.outcome();
        assertThat(no.stream()).isEqualTo("c");
        assertThat(no.reason().upper()).isEqualTo(50.0);
        assertThat(outside.toString()).contains("gravity (°API)");
        assertThat(Json.read(Json.write(outside), CovaReport.class)).isEqualTo(outside);
        assertThat(new CovaStudy(List.of(CrudeStream.ofQuality("c", "C", 1.0, 35.0, 0.06)), valuation, AS_BROUGHT, CASH)
                        .run()
                        .toString())
                .contains("sulphur (fraction by mass)");
    }

    // Equation: by hand. The processing cost is that of heavy distillate in the TAPS quality bank until 2006, 6.4302
    // cents a gallon or 2.700684 USD/bbl (Regulatory Commission of Alaska, July 2007); the prices are invented.
    @Test
    void valuesByProductYield() {
        Valuation valuation = new Valuation.ProductYield(List.of(
                new Valuation.ProductYield.Cut("naphtha", 70.0, 0.0),
                new Valuation.ProductYield.Cut("heavy_distillate", 80.0, 2.700684),
                new Valuation.ProductYield.Cut("resid", 40.0, 5.0)));
        List<CrudeStream> streams = List.of(
                CrudeStream.ofYields("a", "A", 100.0, Map.of("naphtha", 0.5, "heavy_distillate", 0.25, "resid", 0.25)),
                CrudeStream.ofYields("b", "A", 300.0, Map.of("naphtha", 0.25, "resid", 0.75)));
        CovaStudy study = new CovaStudy(streams, valuation, AS_BROUGHT, CASH);
        Settled settled = settled(study);
        assertThat(settled.streams().get(0).valueUsdPerBbl()).isEqualTo(35.0 + 19.324829 + 8.75);
        assertThat(settled.streams().get(0).formula()).contains("0.25 heavy_distillate x 77.299316");
        assertThat(settled.streams().get(1).valueUsdPerBbl()).isEqualTo(17.5 + 26.25);
        assertThat(settled.owners())
                .singleElement()
                .satisfies(o -> assertThat(o.adjustment().net()).isZero());
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
    }

    /** Streams of up to eight owners with volumes over six decades. */
    @Provide
    Arbitrary<List<CrudeStream>> brought() {
        Arbitrary<Double> volumes = Arbitraries.doubles()
                .between(-1.0, 5.0)
                .ofScale(3)
                .map(e -> (1.0 + Math.round(Math.pow(10.0, e) * 1000.0)) / 1000.0);
        Arbitrary<Double> prices = Arbitraries.doubles().between(5.0, 120.0).ofScale(4);
        Arbitrary<Integer> owners = Arbitraries.integers().between(0, 4);
        return Combinators.combine(volumes, prices, owners)
                .as((v, p, o) -> CrudeStream.priced("x", "owner" + o, v, p))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> {
                    List<CrudeStream> streams = new ArrayList<>();
                    for (CrudeStream s : list) {
                        streams.add(
                                CrudeStream.priced("s" + streams.size(), s.owner(), s.volumeBbl(), s.priceUsdPerBbl()));
                    }
                    return streams;
                });
    }

    @Provide
    Arbitrary<BlendPrice> blendPrices() {
        return Arbitraries.of(
                AS_BROUGHT,
                new BlendPrice.Agreed(41.5, new ResidualRule.ByVolume()),
                new BlendPrice.Agreed(60.0, new ResidualRule.ByValue()),
                new BlendPrice.Agreed(37.77, new ResidualRule.ToParty("owner1")),
                new BlendPrice.Agreed(50.0, new ResidualRule.ToParty("operator")));
    }

    @Property(tries = 100)
    void closesExactly(@ForAll("brought") List<CrudeStream> streams, @ForAll("blendPrices") BlendPrice price) {
        for (Settlement settlement : List.of(CASH, new Settlement.Volume(0), new Settlement.Volume(4))) {
            Settled settled = settled(new CovaStudy(streams, new Valuation.AssayPrice(), price, settlement));
            assertThat(sumOfNets(settled)).isEqualByComparingTo(BigDecimal.ZERO);
            BigDecimal brought = BigDecimal.ZERO;
            BigDecimal lifted = BigDecimal.ZERO;
            BigDecimal volume = BigDecimal.ZERO;
            for (OwnerLine owner : settled.owners()) {
                brought = brought.add(BigDecimal.valueOf(owner.broughtUsd()));
                volume = volume.add(BigDecimal.valueOf(owner.volumeBbl()));
                if (owner.adjustment() instanceof Adjustment.Barrels barrels) {
                    lifted = lifted.add(BigDecimal.valueOf(barrels.liftedBbl()));
                }
            }
            assertThat(brought).isEqualByComparingTo(BigDecimal.valueOf(settled.broughtUsd()));
            if (settlement != CASH) {
                assertThat(lifted).isEqualByComparingTo(volume);
            }
        }
    }

    @Property(tries = 50)
    void orderMovesNoMoreThanTheLastDigit(@ForAll("brought") List<CrudeStream> streams) {
        List<CrudeStream> reversed = new ArrayList<>(streams);
        Collections.reverse(reversed);
        Settled one = settled(new CovaStudy(streams, new Valuation.AssayPrice(), AS_BROUGHT, CASH));
        Settled two = settled(new CovaStudy(reversed, new Valuation.AssayPrice(), AS_BROUGHT, CASH));
        for (int i = 0; i < streams.size(); i++) {
            double net = one.streams().get(i).adjustment().net();
            assertThat(two.streams().get(streams.size() - 1 - i).adjustment().net())
                    .isCloseTo(net, within(0.0101));
        }
    }

    @Test
    void whatIsWorthNothingCannotBeSettledInBarrels() {
        List<CrudeStream> worthless =
                List.of(CrudeStream.priced("a", "A", 10.0, -2.0), CrudeStream.priced("b", "B", 10.0, 1.0));
        CovaReport barrels =
                new CovaStudy(worthless, new Valuation.AssayPrice(), AS_BROUGHT, new Settlement.Volume(2)).run();
        assertThat(((NotSettled) barrels.outcome()).reason()).contains("in barrels");
        assertThat(((NotSettled) barrels.outcome()).broughtUsd()).isEqualTo(-10.0);
        CovaReport byValue = new CovaStudy(
                        worthless,
                        new Valuation.AssayPrice(),
                        new BlendPrice.Agreed(1.0, new ResidualRule.ByValue()),
                        CASH)
                .run();
        assertThat(((NotSettled) byValue.outcome()).reason()).contains("by value");
        Settled cash = settled(new CovaStudy(worthless, new Valuation.AssayPrice(), AS_BROUGHT, CASH));
        assertThat(cash.streams().get(0).adjustment().net()).isEqualTo(-15.0);
        CovaReport negative = new CovaStudy(
                        List.of(CrudeStream.priced("a", "A", 10.0, -2.0), CrudeStream.priced("b", "B", 10.0, 6.0)),
                        new Valuation.AssayPrice(),
                        AS_BROUGHT,
                        new Settlement.Volume(2))
                .run();
        assertThat(negative.advisories()).singleElement().satisfies(a -> assertThat(a.code())
                .isEqualTo("negative_lifting"));
    }

    @Test
    void theStudyIsFoundAndSurvivesJson() {
        assertThat(TYPE).isInstanceOf(CovaStudyType.class);
        assertThat(TYPE.studyClass()).isEqualTo(CovaStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
        String json = Studies.write(EXAMPLE);
        assertThat(json)
                .contains(
                        "\"study\" : \"cova\"",
                        "\"type\" : \"assay_price\"",
                        "\"type\" : \"as_brought\"",
                        "\"type\" : \"cash\"",
                        "\"price_usd_per_bbl\" : 33.62");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        assertThat(Studies.read(Studies.write(agreed(new ResidualRule.ToParty("operator")))))
                .isEqualTo(agreed(new ResidualRule.ToParty("operator")));
        assertThatThrownBy(() -> Studies.read(json.replace("225.0", "-225.0")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("volume_bbl");
    }

    @Test
    void badInputIsNamed() {
        Valuation price = new Valuation.AssayPrice();
        Valuation scale = new Valuation.GravitySulphur(
                60.0,
                QualityScale.linear(0.1, 30.0, 15.0, 50.0, 0.02),
                QualityScale.linear(0.001, 0.01, 0.0, 0.05, -0.1));
        Valuation yields = new Valuation.ProductYield(List.of(new Valuation.ProductYield.Cut("naphtha", 70.0, 0.0)));
        CrudeStream bare = new CrudeStream("bare", "A", 1.0, null, null, null, null);
        refused(() -> new CovaStudy(List.of(bare), price, AS_BROUGHT, CASH), "priceUsdPerBbl of stream \"bare\"");
        refused(() -> new CovaStudy(List.of(bare), scale, AS_BROUGHT, CASH), "gravityApi of stream \"bare\"");
        refused(
                () -> new CovaStudy(
                        List.of(new CrudeStream("sour", "A", 1.0, null, 30.0, null, null)), scale, AS_BROUGHT, CASH),
                "sulphur of stream \"sour\"");
        refused(() -> new CovaStudy(List.of(bare), yields, AS_BROUGHT, CASH), "yields of stream \"bare\"");
        refused(
                () -> new CovaStudy(
                        List.of(CrudeStream.ofYields("a", "A", 1.0, Map.of("gasoil", 1.0))), yields, AS_BROUGHT, CASH),
                "gasoil");
        refused(() -> CrudeStream.ofYields("a", "A", 1.0, Map.of("naphtha", 0.9)), "yields of \"a\" together");
        refused(() -> CrudeStream.priced("a", "A", -1.0, 50.0), "volumeBbl");
        refused(() -> CrudeStream.priced("a", "A", 1.0, Double.NaN), "priceUsdPerBbl");
        refused(() -> CrudeStream.ofQuality("a", "A", 1.0, 300.0, 0.0), "gravityApi");
        CrudeStream none = CrudeStream.priced("none", "A", 0.0, 50.0);
        refused(() -> new CovaStudy(List.of(none), price, AS_BROUGHT, CASH), "volumeBbl of all streams");
        refused(() -> new CovaStudy(List.of(none, none), price, AS_BROUGHT, CASH), "streams");
        refused(() -> new CovaStudy(List.of(), price, AS_BROUGHT, CASH), "streams");
        refused(() -> new BlendPrice.Agreed(0.0, new ResidualRule.ByVolume()), "usdPerBbl");
        refused(() -> new Settlement.Volume(9), "decimals");
        refused(
                () -> new QualityScale(
                        0.1,
                        30.0,
                        List.of(new QualityScale.Band(20, 30, 0.1), new QualityScale.Band(31, 40, 0.1)),
                        QualityScale.Reading.CONTINUOUS),
                "bands[1] from");
        refused(() -> QualityScale.linear(0.1, 60.0, 15.0, 50.0, 0.02), "reference");
        refused(() -> new QualityScale.Band(5.0, 5.0, 0.1), "from");
    }

    private static void refused(ThrowingCallable call, String named) {
        assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessageContaining(named);
    }

    private static CovaStudy agreed(ResidualRule rule) {
        return new CovaStudy(EXAMPLE.streams(), EXAMPLE.valuation(), new BlendPrice.Agreed(35.0, rule), CASH);
    }

    private static Settled settled(CovaStudy study) {
        return (Settled) study.run().outcome();
    }

    private static BigDecimal sumOfNets(Settled settled) {
        return settled.owners().stream()
                .map(o -> BigDecimal.valueOf(o.adjustment().net()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(";")).map(Double::valueOf).toList();
    }
}
