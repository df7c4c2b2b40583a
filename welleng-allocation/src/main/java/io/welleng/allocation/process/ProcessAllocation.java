package io.welleng.allocation.process;

import io.welleng.allocation.internal.ExactSum;
import io.welleng.allocation.process.ProcessOutcome.Product;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Allocation by process simulation. The commingled feed passes the shared train once; part \(s_{ik}\) of component
 * \(i\) leaves in product \(k\). With these split factors frozen, source \(j\) with \(n_{ij}\) moles of component
 * \(i\) owns \[ n_{jk} = \sum_i n_{ij} s_{ik} \] of the product, so that sources sum to products and products to
 * sources, component by component. Beside it stands what each source would have made alone, \(a_{jk}\), and that
 * scaled to the product, \(a_{jk} Q_k / \sum_j a_{jk}\), moles, mass, volume and energy each by itself. What the frozen
 * factors give beyond the source's own is its benefit of processing together.
 *
 * @param components components of the streams, with names unlike each other
 * @param train the train
 * @param kValues equilibrium ratios
 * @param streams what each source feeds, with names unlike each other, at least one above 0
 * @see "Stockton, P. and Spence, A. (2006). The use of process simulation models in hydrocarbon allocation systems.
 *     24th International North Sea Flow Measurement Workshop, paper 1.3"
 */
public record ProcessAllocation(
        List<ProcessComponent> components, SeparatorTrain train, KValues kValues, List<ProcessStream> streams) {

    /** Checks the names, and that every stream is made of the components; keeps its own copies of the lists. */
    public ProcessAllocation {
        components = List.copyOf(Check.notEmpty(components, "components"));
        ByName.checkDistinct(components, ProcessComponent::name, "components");
        Check.present(train, "train");
        Check.present(kValues, "kValues");
        streams = List.copyOf(Check.notEmpty(streams, "streams"));
        ByName.checkDistinct(streams, ProcessStream::name, "streams");
        List<String> names = components.stream().map(ProcessComponent::name).toList();
        double total = 0.0;
        for (ProcessStream stream : streams) {
            for (Map.Entry<String, Double> rate : stream.lbmolPerDay().entrySet()) {
                if (!names.contains(rate.getKey())) {
                    throw new InvalidInputException(
                            "lbmolPerDay of stream \"" + stream.name() + "\"",
                            "of the components " + names,
                            "",
                            "\"" + rate.getKey() + "\"");
                }
                total += rate.getValue();
            }
        }
        Check.positive(total, "lbmolPerDay of all streams", "lbmol/d");
    }

    /**
     * Shares the products.
     *
     * @return the shares, or the feed whose flash has no answer
     */
    public ProcessOutcome run() {
        List<Double> commingled = new ArrayList<>();
        for (ProcessComponent component : components) {
            commingled.add(
                    ExactSum.of(streams.stream().map(s -> rate(s, component)).toList()));
        }
        TrainOutcome whole = train.split(components, commingled, kValues);
        if (whole instanceof TrainOutcome.NotSplit no) {
            return new ProcessOutcome.NotAllocated("commingled", no);
        }
        TrainOutcome.Split split = (TrainOutcome.Split) whole;
        List<TrainOutcome.Split> alone = new ArrayList<>();
        for (ProcessStream stream : streams) {
            TrainOutcome own = ofOne(stream, split);
            if (own instanceof TrainOutcome.NotSplit no) {
                return new ProcessOutcome.NotAllocated(stream.name(), no);
            }
            alone.add((TrainOutcome.Split) own);
        }
        return shared(split, alone, commingled);
    }

    /** A source that feeds nothing makes nothing, whatever the factors. */
    private TrainOutcome ofOne(ProcessStream stream, TrainOutcome.Split split) {
        List<Double> feed = components.stream().map(c -> rate(stream, c)).toList();
        return feed.stream().allMatch(n -> n == 0.0) ? split : train.split(components, feed, kValues);
    }

    private ProcessOutcome shared(TrainOutcome.Split split, List<TrainOutcome.Split> alone, List<Double> commingled) {
        int last = split.products().size() - 1;
        List<Product> products = new ArrayList<>();
        List<List<ProductShare>> byProduct = new ArrayList<>();
        List<Advisory> advisories = new ArrayList<>();
        for (int p = 0; p <= last; p++) {
            String name = split.products().get(p);
            ProductRate total = product(split, p, p == last, commingled);
            products.add(new Product(name, p == last, total));
            List<ProductRate> single = new ArrayList<>();
            for (int j = 0; j < streams.size(); j++) {
                single.add(product(alone.get(j), p, p == last, rates(streams.get(j))));
            }
            ProductRate sum = sum(single);
            boolean nobody = sum.molesLbmolPerDay() == 0.0 && total.molesLbmolPerDay() > 0.0;
            if (nobody) {
                advisories.add(new Advisory(
                        "nobody_makes_it_alone",
                        "No source makes " + name + " alone (lbmol/d together), but the commingled feed does: it has no"
                                + " normalised shares",
                        total.molesLbmolPerDay(),
                        null,
                        0.0));
            }
            List<ProductShare> shares = new ArrayList<>();
            for (int j = 0; j < streams.size(); j++) {
                shares.add(new ProductShare(
                        streams.get(j).name(),
                        name,
                        product(split, p, p == last, rates(streams.get(j))),
                        single.get(j),
                        nobody ? null : scaled(single.get(j), sum, total)));
            }
            byProduct.add(shares);
        }
        List<ProductShare> shares = new ArrayList<>();
        for (int j = 0; j < streams.size(); j++) {
            for (List<ProductShare> ofProduct : byProduct) {
                shares.add(ofProduct.get(j));
            }
        }
        return new ProcessOutcome.Allocated(split, products, shares, advisories);
    }

    private ProductRate product(TrainOutcome.Split split, int product, boolean oil, List<Double> feed) {
        List<ProductRate> parts = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            double lbmol = feed.get(i) * split.splitFactors().get(i).get(product);
            parts.add(ProductRate.of(components.get(i), lbmol, oil));
        }
        return sum(parts);
    }

    private static ProductRate scaled(ProductRate single, ProductRate sum, ProductRate total) {
        return new ProductRate(
                scaled(single, sum, total, ProductRate::molesLbmolPerDay),
                scaled(single, sum, total, ProductRate::massLbPerDay),
                scaled(single, sum, total, ProductRate::volumePerDay),
                scaled(single, sum, total, ProductRate::energyMmbtuPerDay));
    }

    /** Where nobody makes any, as with the energy of nitrogen, there is none to share. */
    private static double scaled(
            ProductRate single, ProductRate sum, ProductRate total, ToDoubleFunction<ProductRate> quantity) {
        double all = quantity.applyAsDouble(sum);
        return all == 0.0 ? 0.0 : quantity.applyAsDouble(single) / all * quantity.applyAsDouble(total);
    }

    private static ProductRate sum(List<ProductRate> parts) {
        return new ProductRate(
                sum(parts, ProductRate::molesLbmolPerDay),
                sum(parts, ProductRate::massLbPerDay),
                sum(parts, ProductRate::volumePerDay),
                sum(parts, ProductRate::energyMmbtuPerDay));
    }

    private static double sum(List<ProductRate> parts, ToDoubleFunction<ProductRate> quantity) {
        return ExactSum.of(parts.stream().map(quantity::applyAsDouble).toList());
    }

    private List<Double> rates(ProcessStream stream) {
        return components.stream().map(c -> rate(stream, c)).toList();
    }

    private static double rate(ProcessStream stream, ProcessComponent component) {
        return stream.lbmolPerDay().getOrDefault(component.name(), 0.0);
    }
}
