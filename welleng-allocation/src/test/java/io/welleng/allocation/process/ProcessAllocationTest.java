package io.welleng.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.process.ProcessOutcome.Allocated;
import io.welleng.allocation.process.ProcessOutcome.NotAllocated;
import io.welleng.allocation.process.ProcessOutcome.Rule;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProcessAllocationTest {

    private static final List<String> NAMES = List.of(
            "nitrogen",
            "carbon_dioxide",
            "methane",
            "ethane",
            "propane",
            "n_butane",
            "n_pentane",
            "n_hexane",
            "n_heptane",
            "n_octane",
            "n_decane",
            "C15+");
    private static final List<ProcessComponent> COMPONENTS = ComponentCatalogue.shipped()
            .with(List.of(new ProcessComponent("C15+", 290.0, 1390.0, 210.0, 0.85, 860.0, 15400.0)))
            .find(NAMES);
    private static final SeparatorTrain TRAIN = new SeparatorTrain(List.of(
            new SeparatorStage("HP", 614.7, 140.0),
            new SeparatorStage("LP", 114.7, 110.0),
            new SeparatorStage("tank", 14.696, 70.0)));
    private static final ProcessStream LIGHT =
            stream("light", 12, 31.5, 2100, 420, 310, 260, 190, 150, 160, 140, 230, 120);
    private static final ProcessStream HEAVY = stream("heavy", 3, 9, 310, 75, 90, 110, 105, 120, 190, 230, 640, 820);
    private static final ProcessStream GAS = stream("gas", 22, 40, 3900, 350, 160, 80, 30, 12, 6, 2, 1, 0);
    private static final Allocated SHARED = run(List.of(LIGHT, HEAVY, GAS));

    private static final List<ToDoubleFunction<ProductRate>> QUANTITIES = List.of(
            ProductRate::molesLbmolPerDay,
            ProductRate::massLbPerDay,
            ProductRate::volumePerDay,
            ProductRate::energyMmbtuPerDay);

    // Equation: 50 digits, bisection, process.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "train.csv", useHeadersInDisplayName = true)
    void sharesOfEachSource(
            String source, String product, String rule, double lbmol, double lb, double volume, double mmbtu) {
        ProductShare share = SHARED.of(product).stream()
                .filter(s -> s.source().equals(source))
                .findFirst()
                .orElseThrow();
        ProductRate rate =
                rule.equals("frozen") ? share.frozen() : rule.equals("alone") ? share.alone() : share.normalised();
        assertThat(rate.molesLbmolPerDay()).isCloseTo(lbmol, within(lbmol * 1e-11));
        assertThat(rate.massLbPerDay()).isCloseTo(lb, within(lb * 1e-11));
        assertThat(rate.volumePerDay()).isCloseTo(volume, within(volume * 1e-11));
        assertThat(rate.energyMmbtuPerDay()).isCloseTo(mmbtu, within(mmbtu * 1e-11));
    }

    @Test
    void saysWhatSharingTheProcessBrings() {
        ProductShare oil = SHARED.of("oil").get(2);
        assertThat(oil.source()).isEqualTo("gas");
        assertThat(oil.benefit().volumePerDay())
                .isEqualTo(oil.frozen().volumePerDay() - oil.alone().volumePerDay())
                .isGreaterThan(40.0);
        assertThat(oil.ruleDifference().volumePerDay())
                .isEqualTo(oil.frozen().volumePerDay() - oil.normalised().volumePerDay());
        assertThat(SHARED.toString()).contains("frozen", "normalised", "light", "tank gas", "       547.0 ");
        assertThat(oil.frozen().toString()).contains("lbmol/d", "43.52 bbl/d");
        assertThat(SHARED.train().toString()).contains("12 components over HP gas, LP gas, tank gas, oil");
        assertThat(SHARED.train().evaluations()).isLessThanOrEqualTo(30);
        assertThat(Json.read(Json.write(SHARED), ProcessOutcome.class)).isEqualTo(SHARED);
    }

    @Test
    void theoreticalVolumesGoToANetwork() {
        Map<String, Double> frozen = SHARED.theoreticalVolumes("oil", Rule.FROZEN_SPLIT_FACTORS);
        assertThat(frozen.keySet()).containsExactly("light", "heavy", "gas");
        assertThat(frozen.get("light"))
                .isEqualTo(SHARED.of("oil").get(0).frozen().volumePerDay());
        Map<String, Double> alone = SHARED.theoreticalVolumes("HP gas", Rule.STAND_ALONE_NORMALISED);
        assertThat(alone.get("heavy"))
                .isEqualTo(SHARED.of("HP gas").get(1).normalised().volumePerDay());
        Map<String, Double> gas = SHARED.theoreticalGas(Rule.FROZEN_SPLIT_FACTORS);
        assertThat(gas.keySet()).containsExactly("light", "heavy", "gas");
        // from train.csv: 166.7304 + 16.0683 + 18.3105
        assertThat(gas.get("heavy")).isCloseTo(201.1092, within(1e-4));
        assertThatThrownBy(() -> SHARED.of("oill")).isInstanceOf(InvalidInputException.class);
    }

    @Provide
    Arbitrary<List<ProcessStream>> fields() {
        Arbitrary<Double> rates =
                Arbitraries.doubles().between(-4.0, 4.0).ofScale(3).map(e -> e < -3.0 ? 0.0 : Math.pow(10.0, e));
        return rates.list()
                .ofSize(NAMES.size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rows -> {
                    List<ProcessStream> streams = new ArrayList<>();
                    for (List<Double> row : rows) {
                        double[] r =
                                row.stream().mapToDouble(Double::doubleValue).toArray();
                        r[10] += streams.isEmpty() ? 1.0 : 0.0;
                        streams.add(stream("S" + streams.size(), r));
                    }
                    return streams;
                });
    }

    @Property(tries = 60)
    void conserves(@ForAll("fields") List<ProcessStream> streams) {
        Allocated shared = run(streams);
        shared.train().splitFactors().forEach(row -> {
            assertThat(row).allSatisfy(s -> assertThat(s).isBetween(0.0, 1.0));
            assertThat(row.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1.0, within(1e-14));
        });
        for (ProcessOutcome.Product product : shared.products()) {
            for (ToDoubleFunction<ProductRate> quantity : QUANTITIES) {
                double total = quantity.applyAsDouble(product.rate());
                double frozen = 0.0;
                double normalised = 0.0;
                for (ProductShare share : shared.of(product.name())) {
                    frozen += quantity.applyAsDouble(share.frozen());
                    normalised += share.normalised() == null ? 0.0 : quantity.applyAsDouble(share.normalised());
                }
                assertThat(frozen).isCloseTo(total, within(total * 1e-12));
                if (shared.of(product.name()).get(0).normalised() != null) {
                    assertThat(normalised).isCloseTo(total, within(total * 1e-12));
                }
            }
        }
        double fed = 0.0;
        for (ProcessStream stream : streams) {
            double own =
                    stream.lbmolPerDay().values().stream().mapToDouble(x -> x).sum();
            double given = shared.shares().stream()
                    .filter(s -> s.source().equals(stream.name()))
                    .mapToDouble(s -> s.frozen().molesLbmolPerDay())
                    .sum();
            assertThat(given).isCloseTo(own, within(own * 1e-12));
            fed += own;
        }
        double made = shared.products().stream()
                .mapToDouble(p -> p.rate().molesLbmolPerDay())
                .sum();
        assertThat(made).isCloseTo(fed, within(fed * 1e-12));
    }

    @Property(tries = 20)
    void orderAndScaleDoNotMatter(@ForAll("fields") List<ProcessStream> streams) {
        Allocated shared = run(streams);
        List<ProcessStream> reversed = new ArrayList<>();
        for (ProcessStream stream : streams) {
            Map<String, Double> twice = new TreeMap<>();
            stream.lbmolPerDay().forEach((c, n) -> twice.put(c, 2.0 * n));
            reversed.add(new ProcessStream(stream.name(), twice));
        }
        Collections.reverse(reversed);
        Allocated other = run(reversed);
        for (ProductShare share : shared.shares()) {
            ProductShare same = other.of(share.product()).stream()
                    .filter(s -> s.source().equals(share.source()))
                    .findFirst()
                    .orElseThrow();
            double moles = share.frozen().molesLbmolPerDay();
            assertThat(same.frozen().molesLbmolPerDay()).isCloseTo(2.0 * moles, within(1e-11 * moles));
        }
    }

    @Test
    void aSourceByItselfHasNothingToShare() {
        Allocated one = run(List.of(HEAVY, stream("shut", new double[12])));
        for (ProductShare share : one.shares()) {
            if (share.source().equals("shut")) {
                assertThat(share.frozen().molesLbmolPerDay()).isZero();
                assertThat(share.alone().molesLbmolPerDay()).isZero();
            } else {
                assertThat(share.benefit().molesLbmolPerDay()).isZero();
            }
        }
    }

    // The gas is all vapour in the separator and the dead oil gives off nothing in the tank. Together, the oil takes up
    // gas in the separator and gives it off in the tank.
    @Test
    void aProductThatNobodyMakesAloneHasNoNormalisedShares() {
        List<ProcessComponent> three = List.of(COMPONENTS.get(2), COMPONENTS.get(5), COMPONENTS.get(11));
        SeparatorTrain train = new SeparatorTrain(
                List.of(new SeparatorStage("sep", 600.0, 100.0), new SeparatorStage("tank", 14.7, 70.0)));
        GivenK given = new GivenK(List.of(
                new GivenK.Table(600.0, 100.0, Map.of("methane", 5.0, "n_butane", 0.9, "C15+", 0.0)),
                new GivenK.Table(14.7, 70.0, Map.of("methane", 200.0, "n_butane", 3.0, "C15+", 0.0))));
        List<ProcessStream> streams = List.of(
                ProcessStream.of("gas", 100.0, Map.of("methane", 0.9, "n_butane", 0.1)),
                ProcessStream.of("dead", 50.0, Map.of("C15+", 1.0)));
        Allocated shared = (Allocated) new ProcessAllocation(three, train, given, streams).run();
        assertThat(shared.advisories()).singleElement().satisfies(a -> {
            assertThat(a.code()).isEqualTo("nobody_makes_it_alone");
            assertThat(a.message()).contains("tank gas");
        });
        ProductShare share = shared.of("tank gas").get(0);
        assertThat(share.normalised()).isNull();
        assertThat(share.ruleDifference()).isNull();
        assertThat(share.toString()).endsWith("-");
        assertThat(shared.theoreticalVolumes("tank gas", Rule.STAND_ALONE_NORMALISED))
                .isEmpty();
        assertThat(shared.theoreticalGas(Rule.STAND_ALONE_NORMALISED)).isEmpty();
        assertThat(shared.theoreticalVolumes("tank gas", Rule.FROZEN_SPLIT_FACTORS))
                .hasSize(2);
        assertThat(shared.toString()).contains("nobody_makes_it_alone");
        TrainOutcome.Split alone = (TrainOutcome.Split) train.split(three, List.of(90.0, 10.0, 0.0), given);
        assertThat(alone.stages().get(1)).isInstanceOf(FlashOutcome.NoFeed.class);
        assertThat(alone.evaluations()).isPositive();
    }

    @Test
    void aFlashWithoutAnAnswerIsReported() {
        SeparatorTrain train = new SeparatorTrain(List.of(new SeparatorStage("sep", 600.0, 100.0)));
        List<ProcessComponent> two = COMPONENTS.subList(2, 4);
        GivenK alike = new GivenK(List.of(new GivenK.Table(600.0, 100.0, Map.of("methane", 1.0, "ethane", 1.0))));
        NotAllocated all = (NotAllocated)
                new ProcessAllocation(two, train, alike, List.of(new ProcessStream("a", Map.of("methane", 1.0)))).run();
        assertThat(all.feed()).isEqualTo("commingled");
        assertThat(all.reason().stage()).isEqualTo("sep");
        assertThat(Json.read(Json.write(all), ProcessOutcome.class)).isEqualTo(all);
        GivenK half = new GivenK(List.of(new GivenK.Table(600.0, 100.0, Map.of("methane", 1.0, "ethane", 0.5))));
        NotAllocated one = (NotAllocated) new ProcessAllocation(
                        two,
                        train,
                        half,
                        List.of(
                                new ProcessStream("a", Map.of("methane", 1.0)),
                                new ProcessStream("b", Map.of("ethane", 1.0))))
                .run();
        assertThat(one.feed()).isEqualTo("a");
    }

    @Test
    void badInputIsNamed() {
        KValues wilson = new WilsonK();
        assertThatThrownBy(() -> new ProcessStream("a", Map.of("methane", -1.0)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lbmolPerDay of methane");
        assertThatThrownBy(() -> ProcessStream.of("a", 1.0, Map.of("methane", 0.9)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("moleFractions");
        assertThatThrownBy(() -> new ProcessAllocation(
                        COMPONENTS, TRAIN, wilson, List.of(new ProcessStream("a", Map.of("xenon", 1.0)))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("stream \"a\"")
                .hasMessageContaining("xenon");
        assertThatThrownBy(() -> new ProcessAllocation(COMPONENTS, TRAIN, wilson, List.of(LIGHT, LIGHT)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("streams");
        assertThatThrownBy(() ->
                        new ProcessAllocation(COMPONENTS, TRAIN, wilson, List.of(new ProcessStream("a", Map.of()))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lbmolPerDay of all streams");
        assertThatThrownBy(() -> new SeparatorTrain(
                        List.of(new SeparatorStage("LP", 50.0, 80.0), new SeparatorStage("HP", 500.0, 80.0))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("stages[1] pressurePsia");
        assertThatThrownBy(() -> new SeparatorStage("HP", -1.0, 80.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> TRAIN.split(COMPONENTS, Collections.nCopies(12, 0.0), wilson))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lbmol of all components");
        KValues broken = new KValues() {
            @Override
            public void fill(
                    List<ProcessComponent> components,
                    double pressurePsia,
                    double temperatureF,
                    double[] liquid,
                    double[] vapour,
                    double[] k) {
                k[0] = Double.NaN;
            }
        };
        assertThatThrownBy(() -> TRAIN.split(COMPONENTS, Collections.nCopies(12, 1.0), broken))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("K-value of nitrogen at HP");
    }

    private static Allocated run(List<ProcessStream> streams) {
        return (Allocated) new ProcessAllocation(COMPONENTS, TRAIN, new WilsonK(), streams).run();
    }

    private static ProcessStream stream(String name, double... lbmol) {
        Map<String, Double> rates = new TreeMap<>();
        for (int i = 0; i < lbmol.length; i++) {
            rates.put(NAMES.get(i), lbmol[i]);
        }
        return new ProcessStream(name, rates);
    }
}
