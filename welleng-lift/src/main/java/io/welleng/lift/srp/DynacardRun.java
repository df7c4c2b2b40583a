package io.welleng.lift.srp;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.CardFinding;
import io.welleng.lift.srp.card.CardInspection;
import io.welleng.lift.srp.card.CardTiming;
import io.welleng.lift.srp.card.InspectedCard;
import io.welleng.lift.srp.classify.CardClassifier;
import io.welleng.lift.srp.classify.CardKind;
import io.welleng.lift.srp.reading.IntakePressure;
import io.welleng.lift.srp.reading.PumpCardReading;
import io.welleng.lift.srp.reading.PumpData;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.StressReport;
import io.welleng.lift.srp.unit.GearboxTorque;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.wave.Buoyancy;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DampingCriterion;
import io.welleng.lift.srp.wave.DampingOutcome;
import io.welleng.lift.srp.wave.DampingSearch;
import io.welleng.lift.srp.wave.DiagnosticCase;
import io.welleng.lift.srp.wave.DiagnosticOutcome;
import io.welleng.lift.srp.wave.DiagnosticSolver;
import io.welleng.lift.srp.wave.EverittJennings;
import io.welleng.lift.srp.wave.GibbsFourier;
import io.welleng.lift.srp.wave.HoleFriction;
import io.welleng.lift.srp.wave.LoadBasis;
import io.welleng.lift.srp.wave.LowPass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One run of a {@link DynacardStudy}, part by part. */
final class DynacardRun {

    /** Ratio of the rate by the card to the measured one that needs no remark. */
    private static final double LEAST_RATE_RATIO = 0.8;

    private static final double GREATEST_RATE_RATIO = 1.25;

    /** Points that carry the 15 or so harmonics with which a pump card has its corners. */
    private static final int ENOUGH_POINTS = 32;

    private final DynacardStudy study;
    private final RodString rods;
    private final PumpPlace place;
    private final Buoyancy buoyancy;
    private final PumpingUnit unit;
    private final List<MissingPart> missing = new ArrayList<>();
    private final List<Advisory> advisories = new ArrayList<>();
    private Card card;

    // settled with the pump card
    private DiagnosticOutcome.Diagnosed diagnosed;
    private Damping damping;
    private Double mismatch;
    private SolverChoice from;

    /** Read when a card is first classified. */
    private static final class Shipped {

        private static final CardClassifier SURFACE = CardClassifier.shipped(CardKind.SURFACE);
        private static final CardClassifier PUMP = CardClassifier.shipped(CardKind.PUMP);
    }

    DynacardRun(DynacardStudy study) {
        this.study = study;
        rods = RodPiece.string(study.rods());
        place = PumpPlace.of(rods, study.hole(), study.specificGravity());
        buoyancy = new Buoyancy.FluidGravity(study.specificGravity());
        unit = study.unit() == null ? null : study.unit().unit().unit();
    }

    DynacardReport report() {
        double weight = buoyantWeightLbf();
        Double stroke = unit == null ? null : (Double) unit.geometry().motion().strokeIn();
        double[][] points = study.card().points();
        InspectedCard inspected =
                new CardInspection(stroke, weight > 0.0 ? weight : null).inspect(points[0], points[1]);
        if (inspected instanceof InspectedCard.Unusable unusable) {
            CardFinding reason = unusable.reason();
            return new DynacardReport(
                    study.name(),
                    inspected.findings(),
                    new DynacardOutcome.Unusable(reason.defect().name().toLowerCase(Locale.ROOT), reason.message()),
                    advisories);
        }
        card = ((InspectedCard.Usable) inspected).card();
        if (points[0].length < ENOUGH_POINTS) {
            advisories.add(new Advisory(
                    "few_points",
                    "the record has so few points that the corners of the pump card are rounded: fillage, fluid load and"
                            + " condition are rough",
                    (double) points[0].length,
                    (double) ENOUGH_POINTS,
                    null));
        }
        if (study.card().timing() instanceof RecordTiming.ByUnit) {
            try {
                card = new CardTiming.ByMotion(unit.geometry().motion())
                        .resample(card.positionsIn(), card.loadsLbf(), CardTiming.USUAL_POINTS);
            } catch (InvalidInputException e) {
                return new DynacardReport(
                        study.name(),
                        inspected.findings(),
                        new DynacardOutcome.Unusable("not_the_units_motion", e.getMessage()),
                        advisories);
            }
        }
        return new DynacardReport(study.name(), inspected.findings(), analysed(weight), advisories);
    }

    private DynacardOutcome.Analysed analysed(double weight) {
        PumpData data = place.data(study.card(), study.pump(), study.tubingPressurePsia(), study.tubing());
        SolverDifference difference = diagnose();
        PumpFigures pump = null;
        PumpCardReading reading = null;
        List<SectionLoads> sections = List.of();
        if (diagnosed != null) {
            Card down = diagnosed.pumpCard();
            advisories.addAll(diagnosed.advisories());
            pump = new PumpFigures(
                    from,
                    damping,
                    mismatch,
                    down.strokeIn(),
                    down.peakLoadLbf(),
                    down.minimumLoadLbf(),
                    diagnosed.work(),
                    diagnosed.resolution(),
                    CardPoint.of(down));
            reading = PumpCardReading.of(down, data);
            LoadEvidence.add(down, reading, data, rods, weight, advisories);
            sections = diagnosed.sections();
        }
        PumpCardReading.Read read = reading instanceof PumpCardReading.Read found ? found : null;
        if (read != null) {
            advisories.addAll(read.advisories());
        }
        Double estimate = read == null
                ? null
                : read.productionStbPerDay() == null ? (Double) read.productionBblPerDay() : read.productionStbPerDay();
        Submergence submergence = submergence(data, read);
        StressReport stresses = stresses(sections);
        TorqueFigures torque = torque(estimate);
        RateComparison rate = rate(estimate);
        return new DynacardOutcome.Analysed(
                SurfaceFigures.of(card, study.card().strokesPerMinute()),
                weight,
                data.dischargePressurePsia(),
                pump,
                difference,
                reading,
                submergence,
                diagnosed == null ? null : Shipped.PUMP.classify(diagnosed.pumpCard()),
                Shipped.SURFACE.classify(card),
                sections,
                stresses,
                stresses == null ? null : stresses.worst(),
                torque,
                rate,
                missing);
    }

    /** Weight of the rods in the fluid as the polished rod carries it. */
    private double buoyantWeightLbf() {
        int count = rods.sections().size();
        double[] vertical = new double[count];
        double depth = 0.0;
        double top = 0.0;
        for (int j = 0; j < count; j++) {
            RodSection section = rods.sections().get(j);
            depth = j + 1 < count ? depth + section.lengthFt() : rods.lengthFt();
            double bottom = study.hole() == null
                    ? depth
                    : study.hole().path().tvdFt(depth) - study.hole().path().tvdFt(0.0);
            vertical[j] = bottom - top;
            top = bottom;
        }
        double[] perFt = buoyancy.lbfPerFt(rods, vertical);
        double sum = 0.0;
        for (int j = 0; j < count; j++) {
            sum += perFt[j] * vertical[j];
        }
        return sum;
    }

    /** The pump card, and the difference of the solvers if it is asked for. */
    private SolverDifference diagnose() {
        boolean series =
                linear() && study.solver() != SolverChoice.FINITE_DIFFERENCE || study.solver() == SolverChoice.FOURIER;
        from = series ? SolverChoice.FOURIER : SolverChoice.FINITE_DIFFERENCE;
        DiagnosticSolver solver = series ? new GibbsFourier() : new EverittJennings();
        DiagnosticCase well = new DiagnosticCase(
                card,
                study.card().strokesPerMinute(),
                rods,
                buoyancy,
                new Damping.Coefficient(0.0),
                study.lowPass() == null ? LowPass.AtNoise.usual() : study.lowPass(),
                new LoadBasis.Effective(),
                study.hole() == null
                        ? null
                        : new HoleFriction(study.hole().path(), study.hole().frictionCoefficient()));
        if (study.damping() instanceof DampingChoice.Given given) {
            damping = given.damping();
            settle(solver.diagnose(well.withDamping(damping)));
        } else {
            search(solver, well, (DampingChoice.Searched) study.damping());
        }
        if (diagnosed == null) {
            for (String part : List.of("reading", "pump_class", "sections")) {
                noPumpCard(part);
            }
        }
        if (study.solver() != SolverChoice.BOTH) {
            lacks("solver_difference", MissingPart.NOT_GIVEN, "Both solvers were not asked for.");
            return null;
        }
        if (diagnosed == null) {
            noPumpCard("solver_difference");
            return null;
        }
        DiagnosticOutcome other =
                (series ? new EverittJennings() : new GibbsFourier()).diagnose(well.withDamping(damping));
        if (other instanceof DiagnosticOutcome.NotDiagnosed why) {
            lacks("solver_difference", why.code(), why.message());
            return null;
        }
        Card second = ((DiagnosticOutcome.Diagnosed) other).pumpCard();
        return series
                ? SolverDifference.of(diagnosed.pumpCard(), second)
                : SolverDifference.of(second, diagnosed.pumpCard());
    }

    /** Whether Fourier's series holds. */
    private boolean linear() {
        if (study.hole() != null && study.hole().frictionCoefficient() > 0.0) {
            return false;
        }
        return !(study.damping() instanceof DampingChoice.Given given && given.damping() instanceof Damping.UpDown
                || study.damping() instanceof DampingChoice.Searched searched
                        && (searched.criterion() instanceof DampingCriterion.LevelStrokes level && level.apart()
                                || searched.otherwise() instanceof Damping.UpDown));
    }

    private void search(DiagnosticSolver solver, DiagnosticCase well, DampingChoice.Searched searched) {
        DampingOutcome outcome = new DampingSearch(solver).choose(well, searched.criterion());
        if (outcome instanceof DampingOutcome.Found found) {
            damping = found.damping();
            diagnosed = found.diagnosed();
            mismatch = found.mismatch();
            return;
        }
        DampingOutcome.NotFound why = (DampingOutcome.NotFound) outcome;
        if (searched.otherwise() == null) {
            lacks("pump", why.code(), "No damping meets the criterion: " + why.message());
            return;
        }
        lacks("damping_mismatch", why.code(), "No damping meets the criterion, the other is taken: " + why.message());
        damping = searched.otherwise();
        settle(solver.diagnose(well.withDamping(damping)));
    }

    private void settle(DiagnosticOutcome outcome) {
        if (outcome instanceof DiagnosticOutcome.NotDiagnosed why) {
            lacks("pump", why.code(), why.message());
        } else {
            diagnosed = (DiagnosticOutcome.Diagnosed) outcome;
        }
    }

    private Submergence submergence(PumpData data, PumpCardReading.Read read) {
        if (study.casingPressurePsia() == null) {
            lacks("submergence", MissingPart.NOT_GIVEN, "No casing pressure was given.");
            return null;
        }
        if (read == null) {
            lacks("submergence", "no_reading", "There is no reading of the pump card.");
            return null;
        }
        if (!(read.intakePressure() instanceof IntakePressure.Found intake)) {
            lacks("submergence", "no_intake_pressure", "There is " + read.intakePressure() + ".");
            return null;
        }
        double casing = study.casingPressurePsia();
        if (intake.pressurePsia() < casing) {
            advisories.add(new Advisory(
                    "intake_below_casing_pressure",
                    "the intake pressure of the card (psia) is below the pressure at the casing head: fluid load too great"
                            + " by friction, a barrel that does not fill, or a wrong gravity or load",
                    intake.pressurePsia(),
                    casing,
                    null));
            lacks("submergence", "intake_below_casing_pressure", "The intake pressure is below the casing pressure.");
            return null;
        }
        double height = (intake.pressurePsia() - casing) / place.gradientPsiPerFt();
        return new Submergence(height, place.tvdFt() - height);
    }

    private StressReport stresses(List<SectionLoads> sections) {
        if (study.stress() == null) {
            lacks("stresses", MissingPart.NOT_GIVEN, "No grade of the rods was given.");
            lacks("worst_stress", MissingPart.NOT_GIVEN, "No grade of the rods was given.");
            return null;
        }
        if (sections.isEmpty()) {
            noPumpCard("stresses");
            noPumpCard("worst_stress");
            return null;
        }
        return study.stress().report(sections);
    }

    private TorqueFigures torque(Double estimate) {
        if (unit == null) {
            lacks("torque", MissingPart.NOT_GIVEN, "No pumping unit was given.");
            return null;
        }
        GearboxTorque torque = GearboxTorque.of(
                unit, card, study.card().strokesPerMinute(), study.unit().alignment());
        advisories.addAll(torque.advisories());
        Double rate = study.measuredRateBblPerDay() == null ? estimate : study.measuredRateBblPerDay();
        return TorqueFigures.of(torque, study.unit().primeMover(), rate);
    }

    private RateComparison rate(Double estimate) {
        if (study.measuredRateBblPerDay() == null) {
            lacks("rate", MissingPart.NOT_GIVEN, "No measured rate was given.");
            return null;
        }
        if (estimate == null) {
            lacks("rate", "no_reading", "There is no reading of the pump card.");
            return null;
        }
        RateComparison rate = RateComparison.of(estimate, study.measuredRateBblPerDay());
        Double ratio = rate.estimateOverMeasured();
        if (ratio != null && (ratio < LEAST_RATE_RATIO || ratio > GREATEST_RATE_RATIO)) {
            advisories.add(new Advisory(
                    "rate_is_not_the_measured",
                    "rate by the card over the measured one: leak, gas, part-time pumping or a wrong plunger?",
                    ratio,
                    LEAST_RATE_RATIO,
                    GREATEST_RATE_RATIO));
        }
        return rate;
    }

    private void noPumpCard(String part) {
        lacks(part, "no_pump_card", "There is no pump card.");
    }

    private void lacks(String part, String code, String message) {
        missing.add(new MissingPart(part, code, message));
    }
}
