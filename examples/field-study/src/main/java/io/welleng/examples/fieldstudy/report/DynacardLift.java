package io.welleng.examples.fieldstudy.report;

import io.welleng.lift.srp.DynacardOutcome;
import io.welleng.lift.srp.DynacardOutcome.Analysed;
import io.welleng.lift.srp.DynacardReport;
import io.welleng.lift.srp.DynacardStudy;
import io.welleng.lift.srp.TorqueFigures;
import io.welleng.lift.srp.classify.CardClass;
import io.welleng.lift.srp.classify.CardClassification;
import io.welleng.lift.srp.classify.CardClassification.Classified;
import io.welleng.lift.srp.reading.IntakePressure;
import io.welleng.lift.srp.reading.PumpCardReading;
import io.welleng.lift.srp.reading.PumpCardReading.Read;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.unit.BalanceOutcome;
import java.util.ArrayList;
import java.util.List;

/** A rod pump by its dynamometer card: what the card says of pump, rods and gearbox. */
final class DynacardLift implements LiftType<DynacardStudy, DynacardReport> {

    @Override
    public String name() {
        return "dynacard";
    }

    @Override
    public Class<DynacardStudy> studyClass() {
        return DynacardStudy.class;
    }

    @Override
    public Class<DynacardReport> reportClass() {
        return DynacardReport.class;
    }

    static Analysed analysed(DynacardReport report) {
        return report.outcome() instanceof Analysed analysed ? analysed : null;
    }

    static Read read(Analysed card) {
        return card.reading() instanceof Read read ? read : null;
    }

    /** What the pump card shows, or the surface card where there is no pump card. */
    static Classified shown(Analysed card) {
        CardClassification shown = card.pumpClass() == null ? card.surfaceClass() : card.pumpClass();
        return shown instanceof Classified classified ? classified : null;
    }

    /** Liquid in the tank where its volume factor is given, else at the pump. */
    static Double rate(Analysed card) {
        Read read = read(card);
        return read == null
                ? null
                : read.productionStbPerDay() == null ? (Double) read.productionBblPerDay() : read.productionStbPerDay();
    }

    @Override
    public LiftFigures figures(DynacardStudy study, DynacardReport report) {
        Analysed card = analysed(report);
        double speed = study.card().strokesPerMinute();
        if (card == null) {
            return new LiftFigures(
                    "SRP", "no card", false, null, null, "SPM", speed, null, null, null, null, null, null, null);
        }
        Classified shown = shown(card);
        List<Use> uses = uses(card);
        TorqueFigures torque = card.torque();
        return new LiftFigures(
                "SRP",
                shown == null ? "not readable" : words(shown.label()),
                shown != null && shown.label().equals(CardClass.NORMAL.label()),
                rate(card),
                null,
                "SPM",
                speed,
                null,
                null,
                null,
                uses.isEmpty() ? null : (Boolean) uses.stream().allMatch(use -> use.share() <= 1.0),
                torque == null ? null : torque.kwhPerBbl(),
                null,
                limitedBy(uses, torque));
    }

    static Double balancedKwhPerBbl(DynacardStudy study, Analysed card) {
        Double rate = study.measuredRateBblPerDay() == null ? rate(card) : study.measuredRateBblPerDay();
        TorqueFigures torque = card.torque();
        if (rate == null || torque.energyBalanced() == null) {
            return null;
        }
        return torque.energyBalanced().kwhPerBbl(rate).stream()
                .boxed()
                .findFirst()
                .orElse(null);
    }

    /** How much of what is allowed is used (fraction). */
    private record Use(String name, double share) {}

    private static List<Use> uses(Analysed card) {
        List<Use> uses = new ArrayList<>();
        if (card.worstStress() != null) {
            StressCheck check = card.worstStress().check();
            uses.add(new Use(
                    "rod stress",
                    check instanceof StressCheck.Rated rated
                            ? rated.loading()
                            : check.maxStressPsi() / check.allowablePsi()));
        }
        if (card.torque() != null) {
            uses.add(new Use("gearbox torque", card.torque().loading().gearboxLoading()));
            uses.add(new Use("load on the structure", card.torque().loading().structureLoading()));
        }
        return uses;
    }

    /** What is nearest to its limit, or beyond it. */
    private static String limitedBy(List<Use> uses, TorqueFigures torque) {
        if (uses.isEmpty()) {
            return null;
        }
        Use worst = uses.get(0);
        for (Use use : uses) {
            worst = use.share() > worst.share() ? use : worst;
        }
        String said = worst.name() + " at " + Numbers.percent(worst.share()) + " % of what is allowed";
        return worst.name().startsWith("gearbox") && torque.leastPeak() instanceof BalanceOutcome.Balanced balanced
                ? said + ", " + Numbers.percent(balanced.after().gearboxLoading()) + " % once balanced"
                : said;
    }

    @Override
    public LiftView view(DynacardStudy study, DynacardReport report) {
        Analysed card = analysed(report);
        List<LiftView.Table> tables = new ArrayList<>();
        if (card != null) {
            tables.addAll(DynacardTables.of(study, card));
        }
        DynacardTables.findings(report, card).ifPresent(tables::add);
        return new LiftView(
                sentences(study, report, card),
                card == null ? List.of() : DynacardPictures.of(study, card),
                List.of(),
                List.of(),
                List.of(),
                DynacardTables.facts(study, card),
                report.advisories(),
                tables);
    }

    private static List<String> sentences(DynacardStudy study, DynacardReport report, Analysed card) {
        if (card == null) {
            return List.of("The record of the card cannot be used: "
                    + ((DynacardOutcome.Unusable) report.outcome()).message());
        }
        List<String> sentences = new ArrayList<>();
        Classified shown = shown(card);
        sentences.add("At " + Numbers.four(study.card().strokesPerMinute()) + " strokes/min of "
                + Numbers.four(card.surface().strokeIn()) + " in the "
                + (card.pumpClass() == null ? "surface" : "pump") + " card "
                + (shown == null
                        ? "cannot be classified."
                        : "is classed as " + words(shown.label()) + meaning(shown) + " with a probability of "
                                + Numbers.percent(shown.probability()) + " %."));
        if (card.reading() instanceof Read read) {
            sentences.add("The plunger travels " + Numbers.four(read.grossStrokeIn()) + " in and lifts over "
                    + Numbers.four(read.netStrokeIn()) + " in of it, a fillage of " + Numbers.percent(read.fillage())
                    + " %." + intake(read));
            sentences.add(rate(study, card));
        } else if (card.reading() instanceof PumpCardReading.NotReadable why) {
            sentences.add("The pump card cannot be read: " + why.reason().explanation() + ".");
        }
        return sentences;
    }

    private static String meaning(Classified shown) {
        return CardClass.ofLabel(shown.label())
                .map(one -> " (" + one.meaning() + ")")
                .orElse("");
    }

    private static String intake(Read read) {
        String load = " The fluid load of " + Numbers.four(read.fluidLoadLbf()) + " lbf ";
        return read.intakePressure() instanceof IntakePressure.Found found
                ? load + "leaves " + Numbers.four(found.pressurePsia()) + " psia at the intake."
                : load + "is more than the pressure above the pump gives.";
    }

    private static String rate(DynacardStudy study, Analysed card) {
        return "That is " + Numbers.four(rate(card)) + " " + rateUnit(study) + " of liquid"
                + (card.rate() == null
                        ? "."
                        : "; " + Numbers.four(card.rate().measuredBblPerDay()) + " were measured.");
    }

    /** Rates are those in the tank where the volume factor is given, else those at the pump. */
    static String rateUnit(DynacardStudy study) {
        return study.pump().liquidVolumeFactor() == null ? "bbl/d" : "STB/d";
    }

    /** A label in words. */
    static String words(String label) {
        return label.replace('_', ' ');
    }
}
