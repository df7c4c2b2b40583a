package io.welleng.allocation.trust;

import io.welleng.allocation.Phase;
import io.welleng.allocation.Stream;
import io.welleng.allocation.network.Basis;
import io.welleng.allocation.network.Node;
import io.welleng.allocation.network.PhaseDay;
import io.welleng.allocation.owner.OwnerBook;
import io.welleng.allocation.owner.Ownership;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One phase of all allocated days: its errors, and its numbers. An error is of one well, meter or virtual meter, the
 * same on all days or not. The numbers of a day are in rows: nodes, single deliveries of nodes with several, owners,
 * and the total.
 */
final class PhaseModel {

    final Stream stream;
    final List<PhaseDay> days;
    final DayModel[] models;
    final List<Node> nodes;
    /** Correlation between days of each error. */
    final double[] rho;

    /** Readings without a stated uncertainty, and the first of them. */
    int exact;

    String firstExact;
    final List<int[]> deliveries = new ArrayList<>();
    final List<String> owners;
    final int rows;
    /** By day: owned links, and the owner and share of each. */
    private final int[][] ownedLink;

    private final int[][] owner;
    private final double[][] share;

    PhaseModel(Stream stream, List<PhaseDay> days, List<Ownership> ownerships, DayCorrelation correlation) {
        this.stream = stream;
        this.days = days;
        nodes = days.get(0).nodes();
        models = days.stream().map(DayModel::new).toArray(DayModel[]::new);
        Map<String, Integer> errors = new HashMap<>();
        List<Double> correlations = new ArrayList<>();
        for (DayModel model : models) {
            number(model, errors, correlations, correlation);
        }
        rho = correlations.stream().mapToDouble(Double::doubleValue).toArray();
        for (DayModel model : models) {
            virtualMeters(model);
            deliveries(model.day);
        }
        ownedLink = new int[models.length][];
        owner = new int[models.length][];
        share = new double[models.length][];
        owners = owners(ownerships);
        rows = nodes.size() + deliveries.size() + owners.size() + 1;
    }

    Phase phase() {
        return stream.phase();
    }

    boolean hasCorrelatedDays() {
        return Arrays.stream(rho).anyMatch(one -> one > 0.0);
    }

    private void number(DayModel model, Map<String, Integer> errors, List<Double> rhos, DayCorrelation correlation) {
        PhaseDay day = model.day;
        for (int node = 0; node < model.nodes; node++) {
            boolean estimate = day.isSource(node) && !isMeter(model, node);
            if (model.isRead(node)) {
                boolean known = known(day.uncertainty(node), nodes.get(node).name());
                double rhoOf = estimate ? correlation.estimates() : correlation.meters();
                model.own[node] = known ? number(errors, rhos, (estimate ? "e" : "m") + node, rhoOf) : -1;
            } else if (day.meters().stated(node) != null) {
                model.virtual[node] = number(errors, rhos, "v" + node, correlation.estimates());
            }
        }
        for (int link = 0; link < model.ofLink.length; link++) {
            if (day.meters().onLink(link) && model.isKnown(link)) {
                boolean known = known(
                        day.linkUncertainty(link), nodes.get(day.from(link)).name());
                String key = "l" + day.from(link) + " " + day.to(link);
                model.ofLink[link] = known ? number(errors, rhos, key, correlation.meters()) : -1;
            }
        }
    }

    static boolean isMeter(DayModel model, int node) {
        return model.day.basis(node) != Basis.ESTIMATE;
    }

    private boolean known(double uncertainty, String node) {
        if (Double.isNaN(uncertainty)) {
            exact++;
            firstExact = firstExact == null ? node : firstExact;
        }
        return uncertainty > 0.0;
    }

    private static int number(Map<String, Integer> errors, List<Double> rhos, String key, double rho) {
        return errors.computeIfAbsent(key, one -> {
            rhos.add(rho);
            return rhos.size() - 1;
        });
    }

    /** What a virtual meter is uncertain by besides its inlets, upstream first. */
    private void virtualMeters(DayModel model) {
        Adjoint adjoint = new Adjoint(model);
        double[] gradient = new double[rho.length];
        for (int node : model.order) {
            if (model.virtual[node] >= 0) {
                Arrays.fill(gradient, 0.0);
                adjoint.estimate(node, 1.0);
                adjoint.into(gradient);
                double stated = model.day.uncertainty(node);
                double own = stated * stated - squares(gradient);
                model.virtualSigma[node] = own > 0.0 ? Math.sqrt(own) : 0.0;
            }
        }
    }

    static double squares(double[] gradient) {
        double sum = 0.0;
        for (double one : gradient) {
            sum += one * one;
        }
        return sum;
    }

    private void deliveries(PhaseDay day) {
        for (int node = 0; node < nodes.size(); node++) {
            int[] outlets = day.outlets(node);
            for (int link : outlets) {
                int[] pair = {node, day.to(link)};
                if (outlets.length > 1 && deliveries.stream().noneMatch(one -> Arrays.equals(one, pair))) {
                    deliveries.add(pair);
                }
            }
        }
    }

    private List<String> owners(List<Ownership> ownerships) {
        if (ownerships.isEmpty()) {
            return List.of();
        }
        OwnerBook book = new OwnerBook(stream, ownerships);
        TreeSet<String> names = new TreeSet<>();
        List<List<Map<String, Double>>> shares = new ArrayList<>();
        for (int d = 0; d < models.length; d++) {
            PhaseDay day = models[d].day;
            Ownership[] byLink = book.byLink(day);
            ownedLink[d] = IntStream.range(0, day.links())
                    .filter(link -> day.isSource(day.from(link)) && day.linkTakesPart(link))
                    .toArray();
            List<Map<String, Double>> ofDay = new ArrayList<>();
            for (int link : ownedLink[d]) {
                Map<String, Double> of = byLink[link] == null ? Map.of("", 1.0) : byLink[link].shares();
                names.addAll(of.keySet());
                ofDay.add(of);
            }
            shares.add(ofDay);
        }
        List<String> sorted = List.copyOf(names);
        for (int d = 0; d < models.length; d++) {
            flatten(d, shares.get(d), sorted);
        }
        return sorted;
    }

    private void flatten(int d, List<Map<String, Double>> ofDay, List<String> names) {
        List<Integer> links = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        List<Double> parts = new ArrayList<>();
        for (int i = 0; i < ofDay.size(); i++) {
            int link = ownedLink[d][i];
            ofDay.get(i).forEach((name, part) -> {
                links.add(link);
                indices.add(Collections.binarySearch(names, name));
                parts.add(part);
            });
        }
        ownedLink[d] = links.stream().mapToInt(Integer::intValue).toArray();
        owner[d] = indices.stream().mapToInt(Integer::intValue).toArray();
        share[d] = parts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Link of a row of single deliveries on a day, or -1. */
    int link(int row, PhaseDay day) {
        int[] pair = deliveries.get(row - nodes.size());
        int[] outlets = day.outlets(pair[0]);
        for (int link : outlets) {
            if (outlets.length > 1 && day.to(link) == pair[1]) {
                return link;
            }
        }
        return -1;
    }

    /** Numbers of a day, by row. The day may be one with errors. */
    void values(int d, PhaseDay day, double[] values) {
        Arrays.fill(values, 0.0);
        int n = nodes.size();
        for (int node = 0; node < n; node++) {
            values[node] = day.delivered(node);
            values[rows - 1] += models[d].outlets[node].length == 0 ? values[node] : 0.0;
        }
        for (int row = n; row < n + deliveries.size(); row++) {
            int link = link(row, day);
            values[row] = link < 0 ? 0.0 : day.allocated(link);
        }
        for (int i = 0; !owners.isEmpty() && i < ownedLink[d].length; i++) {
            values[n + deliveries.size() + owner[d][i]] += share[d][i] * day.allocated(ownedLink[d][i]);
        }
    }

    /** Puts a row into a combination of numbers. */
    void seed(int d, int row, Adjoint adjoint) {
        PhaseDay day = models[d].day;
        int n = nodes.size();
        if (row < n) {
            seedNode(models[d], row, adjoint);
        } else if (row < n + deliveries.size()) {
            int link = link(row, day);
            if (link >= 0) {
                adjoint.link(link, 1.0);
            }
        } else if (row < rows - 1) {
            for (int i = 0; i < ownedLink[d].length; i++) {
                if (owner[d][i] == row - n - deliveries.size()) {
                    adjoint.link(ownedLink[d][i], share[d][i]);
                }
            }
        } else {
            for (int node = 0; node < n; node++) {
                if (models[d].outlets[node].length == 0) {
                    seedNode(models[d], node, adjoint);
                }
            }
        }
    }

    private static void seedNode(DayModel model, int node, Adjoint adjoint) {
        if (model.outlets[node].length == 0) {
            if (model.day.delivered(node) != 0.0) {
                adjoint.estimate(node, 1.0);
            }
        } else {
            for (int link : model.outlets[node]) {
                adjoint.link(link, 1.0);
            }
        }
    }

    boolean takesPart(int d, int row) {
        PhaseDay day = models[d].day;
        if (row < nodes.size()) {
            return day.takesPart(row);
        }
        if (row < nodes.size() + deliveries.size()) {
            int link = link(row, day);
            return link >= 0 && day.linkTakesPart(link);
        }
        return true;
    }
}
