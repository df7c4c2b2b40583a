package io.welleng.examples.fieldstudy.report;

import io.welleng.lift.srp.DynacardOutcome.Analysed;
import io.welleng.lift.srp.DynacardReport;
import io.welleng.lift.srp.DynacardStudy;
import io.welleng.lift.srp.MissingPart;
import io.welleng.lift.srp.RodPiece;
import io.welleng.lift.srp.TorqueFigures;
import io.welleng.lift.srp.UnitSource;
import io.welleng.lift.srp.card.CardFinding;
import io.welleng.lift.srp.classify.CardClassification;
import io.welleng.lift.srp.classify.CardClassification.Classified;
import io.welleng.lift.srp.classify.ClassProbability;
import io.welleng.lift.srp.classify.Evidence;
import io.welleng.lift.srp.reading.IntakePressure;
import io.welleng.lift.srp.reading.PumpCardReading.Read;
import io.welleng.lift.srp.rod.SectionStress;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.unit.BalanceOutcome;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.EnergyUse;
import io.welleng.lift.srp.unit.TorqueSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tables of a dynamometer card: reading, classes, rods, torque and findings. */
final class DynacardTables {

    private static final int MOST_CLASSES = 4;

    private static final int MOST_EVIDENCE = 5;

    private DynacardTables() {}

    static List<LiftView.Table> of(DynacardStudy study, Analysed card) {
        List<LiftView.Table> tables = new ArrayList<>();
        Read read = DynacardLift.read(card);
        tables.add(reading(study, card, read));
        if (card.torque() != null) {
            tables.add(torque(study, card));
        }
        tables.add(classes(card));
        if (card.stresses() != null) {
            tables.add(stresses(card));
        }
        Classified shown = DynacardLift.shown(card);
        if (shown != null && !shown.evidence().isEmpty()) {
            tables.add(evidence(shown));
        }
        return tables;
    }

    private static LiftView.Table reading(DynacardStudy study, Analysed card, Read read) {
        LiftView.TableRows rows = new LiftView.TableRows();
        rows.add("Peak load of the polished rod", "lbf", card.surface().peakLoadLbf());
        rows.add("Least load of the polished rod", "lbf", card.surface().minimumLoadLbf());
        rows.add("Weight of the rods in the fluid", "lbf", card.buoyantWeightLbf());
        rows.add("Power at the polished rod", "hp", card.surface().powerHp());
        if (read != null) {
            rows.add("Travel of the plunger", "in", read.grossStrokeIn());
            rows.add("Net stroke", "in", read.netStrokeIn());
            rows.add("Fillage", "%", 100.0 * read.fillage());
            rows.add("Fluid load", "lbf", read.fluidLoadLbf());
            rows.add("Pressure above the pump", "psia", card.dischargePressurePsia());
            rows.add(
                    "Intake pressure",
                    "psia",
                    read.intakePressure() instanceof IntakePressure.Found found ? (Double) found.pressurePsia() : null);
            rows.add(
                    "Liquid above the pump",
                    "ft",
                    card.submergence() == null
                            ? null
                            : (Double) card.submergence().liquidAbovePumpFt());
            rows.add("Displacement", "bbl/d", read.displacementBblPerDay());
            rows.add("Leakage past the plunger", "bbl/d", read.leakageBblPerDay());
            rows.add("Production at the pump", "bbl/d", read.productionBblPerDay());
            rows.add("Production in the tank", "STB/d", read.productionStbPerDay());
        }
        if (card.rate() != null) {
            rows.add(
                    "Measured production",
                    DynacardLift.rateUnit(study),
                    card.rate().measuredBblPerDay());
        }
        return rows.table("Reading of the card", "Today");
    }

    private static LiftView.Table torque(DynacardStudy study, Analysed card) {
        TorqueFigures torque = card.torque();
        BalanceOutcome.Balanced balanced = torque.leastPeak() instanceof BalanceOutcome.Balanced found ? found : null;
        LiftView.TableRows rows = new LiftView.TableRows();
        if (balanced != null) {
            Counterbalance ideal = balanced.ideal();
            rows.add(strength(ideal), unit(ideal), balanced.existing().strength(), ideal.strength());
            rows.add("To add", unit(ideal), null, balanced.strengthToAdd());
        }
        TorqueSummary now = torque.torque();
        TorqueSummary then = balanced == null ? null : balanced.after();
        rows.add(
                "Peak torque of the upstroke",
                "in·lbf",
                now.upstrokePeakInLbf(),
                of(then, at -> at.upstrokePeakInLbf()));
        rows.add(
                "Peak torque of the downstroke",
                "in·lbf",
                now.downstrokePeakInLbf(),
                of(then, at -> at.downstrokePeakInLbf()));
        rows.add("Least torque", "in·lbf", now.leastInLbf(), of(then, at -> at.leastInLbf()));
        rows.add(
                "Gearbox over its rating",
                "%",
                100.0 * now.gearboxLoading(),
                of(then, at -> 100.0 * at.gearboxLoading()));
        rows.add("Structure over its rating", "%", 100.0 * torque.loading().structureLoading(), null);
        rows.add("Cyclic load factor", "", now.cyclicLoadFactor(), of(then, at -> at.cyclicLoadFactor()));
        rows.add(
                "Stroke with negative torque",
                "%",
                100.0 * now.negativeShare(),
                of(then, at -> 100.0 * at.negativeShare()));
        EnergyUse energy = torque.energy();
        EnergyUse saved = torque.energyBalanced();
        if (energy != null) {
            rows.add("Power of the motor", "hp", energy.motorHp(), of(saved, EnergyUse::motorHp));
            rows.add("Peak power of the motor", "hp", energy.motorPeakHp(), of(saved, EnergyUse::motorPeakHp));
            rows.add("Energy", "kWh/d", energy.kwhPerDay(), of(saved, EnergyUse::kwhPerDay));
            rows.add(
                    "Energy over liquid",
                    "kWh/" + DynacardLift.rateUnit(study).replace("/d", ""),
                    torque.kwhPerBbl(),
                    DynacardLift.balancedKwhPerBbl(study, card));
        }
        return rows.table("Torque and energy", "Today", "Balanced");
    }

    private static <T> Double of(T from, Function<T, Double> figure) {
        return from == null ? null : figure.apply(from);
    }

    private static String strength(Counterbalance kind) {
        return kind instanceof Counterbalance.Rotary
                ? "Moment of the weights"
                : kind instanceof Counterbalance.Weight ? "Counterweight" : "Air pressure at the bottom";
    }

    private static String unit(Counterbalance kind) {
        return kind instanceof Counterbalance.Rotary
                ? "in·lbf"
                : kind instanceof Counterbalance.Weight ? "lbf" : "psia";
    }

    private static LiftView.Table classes(Analysed card) {
        Classified pump = card.pumpClass() instanceof Classified classified ? classified : null;
        Classified surface = card.surfaceClass() instanceof Classified classified ? classified : null;
        Classified leading = pump == null ? surface : pump;
        LiftView.TableRows rows = new LiftView.TableRows();
        if (leading == null) {
            CardClassification.NotReadable why = (CardClassification.NotReadable) card.surfaceClass();
            rows.add(LiftView.capital(why.reason().explanation()), "", null, null);
        } else {
            for (ClassProbability one :
                    leading.probabilities().stream().limit(MOST_CLASSES).toList()) {
                rows.add(
                        LiftView.capital(DynacardLift.words(one.label())),
                        "%",
                        percent(pump, one.label()),
                        percent(surface, one.label()));
            }
        }
        return rows.table("What the cards show", "Pump card", "Surface card");
    }

    private static Double percent(Classified shown, String label) {
        return shown == null
                ? null
                : shown.probabilities().stream()
                        .filter(one -> one.label().equals(label))
                        .map(one -> 100.0 * one.probability())
                        .findFirst()
                        .orElse(null);
    }

    private static LiftView.Table evidence(Classified shown) {
        String rival = shown.probabilities().size() > 1
                ? DynacardLift.words(shown.probabilities().get(1).label())
                : "rival";
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Evidence of the shape, each side from 0 to 1"),
                LiftView.Column.text("Speaks for"),
                LiftView.Column.number("This card"),
                LiftView.Column.number("Usual: " + DynacardLift.words(shown.label())),
                LiftView.Column.number("Usual: " + rival));
        List<LiftView.Row> rows = new ArrayList<>();
        for (Evidence one : shown.evidence().stream().limit(MOST_EVIDENCE).toList()) {
            rows.add(LiftView.Row.of(
                    columns,
                    LiftView.capital(one.meaning()),
                    one.speaksFor() ? DynacardLift.words(shown.label()) : rival,
                    number(one.value()),
                    number(one.usual()),
                    number(one.rivalUsual())));
        }
        return new LiftView.Table(columns, rows, true);
    }

    /** Differences of shape are far from exact: three decimals. */
    private static String number(double value) {
        return LiftView.minus(Numbers.account(value, 3));
    }

    private static LiftView.Table stresses(Analysed card) {
        List<LiftView.Column> columns = List.of(
                LiftView.Column.text("Rod stress, psi"),
                LiftView.Column.text("Grade"),
                LiftView.Column.number("Least"),
                LiftView.Column.number("Greatest"),
                LiftView.Column.number("Allowed"),
                LiftView.Column.number("Used, %"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (SectionStress section : card.stresses().sections()) {
            StressCheck check = section.check();
            rows.add(LiftView.Row.of(
                    columns,
                    section.section().rod().name(),
                    section.grade().name(),
                    LiftView.minus(Numbers.four(check.minStressPsi())),
                    Numbers.four(check.maxStressPsi()),
                    Numbers.four(check.allowablePsi()),
                    check instanceof StressCheck.Rated rated ? Numbers.percent(rated.loading()) : "no range"));
        }
        return new LiftView.Table(columns, rows, false);
    }

    /** What the inspection of the record found, and what could not be answered. */
    static Optional<LiftView.Table> findings(DynacardReport report, Analysed card) {
        List<LiftView.Column> columns =
                List.of(LiftView.Column.text("Found in the record"), LiftView.Column.text("Repaired"));
        List<LiftView.Row> rows = new ArrayList<>();
        for (CardFinding finding : report.findings()) {
            rows.add(LiftView.Row.of(columns, LiftView.capital(finding.message()), finding.repaired() ? "yes" : "no"));
        }
        for (MissingPart part : card == null ? List.<MissingPart>of() : card.missing()) {
            if (!part.code().equals(MissingPart.NOT_GIVEN)) {
                rows.add(LiftView.Row.of(
                        columns, "No " + part.part().replace('_', ' ') + ": " + part.message(), Numbers.NONE));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new LiftView.Table(columns, rows, true));
    }

    static List<WellFacts.Fact> facts(DynacardStudy study, Analysed card) {
        List<WellFacts.Fact> facts = new ArrayList<>();
        facts.add(new WellFacts.Fact("Plunger", Numbers.four(study.pump().plungerDiameterIn()), "in"));
        facts.add(new WellFacts.Fact(
                "Friction of the plunger", Numbers.four(study.pump().plungerFrictionLbf()), "lbf"));
        for (RodPiece piece : study.rods()) {
            facts.add(new WellFacts.Fact(
                    "Rods",
                    Numbers.four(piece.section().lengthFt()) + " ft of "
                            + piece.section().rod().name(),
                    ""));
        }
        facts.add(new WellFacts.Fact("Tubing", tubing(study), ""));
        facts.add(new WellFacts.Fact("Gravity of the fluid", Numbers.four(study.specificGravity()), ""));
        facts.add(new WellFacts.Fact("Tubing-head pressure", Numbers.four(study.tubingPressurePsia()), "psia"));
        if (study.casingPressurePsia() != null) {
            facts.add(new WellFacts.Fact("Casing pressure", Numbers.four(study.casingPressurePsia()), "psia"));
        }
        if (study.unit() != null) {
            if (study.unit().unit() instanceof UnitSource.Published published) {
                facts.add(new WellFacts.Fact("Pumping unit", published.designation(), ""));
            }
            facts.add(new WellFacts.Fact(
                    "Rating of the gearbox",
                    Numbers.four(study.unit().unit().unit().gearboxRatingInLbf()),
                    "in·lbf"));
            facts.add(new WellFacts.Fact(
                    "Rating of the structure",
                    Numbers.four(study.unit().unit().unit().structureRatingLbf()),
                    "lbf"));
        }
        facts.add(new WellFacts.Fact(
                "Points of the record", Integer.toString(study.card().load().size()), ""));
        if (card != null && card.pump() != null) {
            String solver = LiftView.words(card.pump().solver());
            facts.add(
                    new WellFacts.Fact("Pump card by", solver.equals("fourier") ? "Fourier series" : solver + "s", ""));
        }
        if (card != null
                && card.solverDifference() != null
                && card.solverDifference().loadNrmse() != null) {
            facts.add(new WellFacts.Fact(
                    "Finite differences differ in load by",
                    Numbers.four(100.0 * card.solverDifference().loadNrmse()),
                    "%"));
        }
        return facts;
    }

    private static String tubing(DynacardStudy study) {
        if (study.tubing() == null) {
            return "anchored at the pump";
        }
        double anchorFt = study.tubing().anchorDepthFt();
        return Numbers.four(study.tubing().odIn()) + " in, "
                + (anchorFt > 0.0 ? "anchored at " + Numbers.four(anchorFt) + " ft" : "not anchored");
    }
}
