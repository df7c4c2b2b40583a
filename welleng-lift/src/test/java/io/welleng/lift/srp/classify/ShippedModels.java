package io.welleng.lift.srp.classify;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Trains the models that the library ships and writes them: run {@code main} with the folder for the resources. The same
 * sources give the same files.
 */
final class ShippedModels {

    private static final long SEED = 20_240_601L;
    private static final int TRAINED = 300;
    private static final int HELD_OUT = 30;
    private static final int PLATE_COPIES = 30;
    private static final Map<String, CardClass> PLATES = Map.of(
            "NORMAL", CardClass.NORMAL,
            "FLUID_POUND", CardClass.FLUID_POUND,
            "GAS_INTERFERENCE", CardClass.GAS_INTERFERENCE,
            "ROD_PARTING", CardClass.PARTED_ROD,
            "TAGGING_UP", CardClass.TAGGING_UP,
            "TAGGING_DOWN", CardClass.TAGGING_DOWN,
            "TV_LEAK", CardClass.TRAVELLING_VALVE_LEAK,
            "SV_LEAK", CardClass.STANDING_VALVE_LEAK);

    private ShippedModels() {}

    static TrainingSettings settings(CardKind kind) {
        return new TrainingSettings(kind, FeatureSet.SHAPE, 25, 30, 300, 1.0, 0.1, 4);
    }

    /** How the shipped models do on cards of wells that they were not trained on. */
    record Report(ConfusionMatrix surface, ConfusionMatrix pump) {}

    /** Cards of wells that the shipped models were not trained on. */
    static List<SyntheticCards.Pair> heldOut() {
        return new SyntheticCards(Training.random(SEED + 2)).each(HELD_OUT);
    }

    /** Folders for the resources of the library and of the tests. */
    public static void main(String[] args) throws IOException {
        List<SyntheticCards.Pair> shown = new SyntheticCards(Training.random(SEED)).each(TRAINED);
        for (CardKind kind : CardKind.values()) {
            List<LabelledCard> cards = new ArrayList<>(of(shown, kind));
            if (kind == CardKind.PUMP) {
                cards.addAll(plates());
            }
            CardModel model = CardClassifier.train(cards, settings(kind), SEED).model();
            Files.writeString(
                    Path.of(args[0], file(kind)),
                    Json.toTree(model.withOrigin(origin(kind, cards.size()))).toString());
        }
        Files.writeString(Path.of(args[1], "shipped-report.json"), Json.write(report(args[0])));
    }

    private static Report report(String folder) throws IOException {
        List<SyntheticCards.Pair> held = heldOut();
        List<ConfusionMatrix> found = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            CardModel model = Json.read(Files.readString(Path.of(folder, file(kind))), CardModel.class);
            found.add(ConfusionMatrix.of(CardClassifier.of(model), of(held, kind)));
        }
        return new Report(found.get(0), found.get(1));
    }

    private static String file(CardKind kind) {
        return "cards-" + kind.name().toLowerCase(Locale.ROOT) + ".json";
    }

    private static String origin(CardKind kind, int cards) {
        return cards + " " + kind.name().toLowerCase(Locale.ROOT)
                + " cards of the predictive solver of this library"
                + (kind == CardKind.PUMP
                        ? " and of the canonical card shapes of Mendeley Data, doi 10.17632/hnfwm9mjs6.1 (CC0 1.0)"
                        : "")
                + ", seed " + SEED;
    }

    static List<LabelledCard> of(List<SyntheticCards.Pair> pairs, CardKind kind) {
        return pairs.stream()
                .map(p -> kind == CardKind.SURFACE ? p.surface() : p.pump())
                .toList();
    }

    /** Each plate several times with the noise of a measurement. */
    private static List<LabelledCard> plates() {
        RandomGenerator random = Training.random(SEED + 1);
        List<LabelledCard> cards = new ArrayList<>();
        for (int copy = 0; copy < PLATE_COPIES; copy++) {
            Plates.all().forEach((name, card) -> {
                if (PLATES.containsKey(name)) {
                    double range = card.peakLoadLbf() - card.minimumLoadLbf();
                    double[] load = card.loadsLbf();
                    for (int i = 0; i < load.length; i++) {
                        load[i] += 0.012 * range * random.nextGaussian();
                    }
                    cards.add(new LabelledCard(PLATES.get(name).label(), Card.of(card.positionsIn(), load)));
                }
            });
        }
        return cards;
    }
}
