package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.gaslift.GasLiftGain;
import io.welleng.lift.gaslift.GasLiftOutcome;
import io.welleng.lift.gaslift.GasLiftOutcome.Flowing;
import io.welleng.lift.gaslift.GasLiftPoint;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStatus;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.gaslift.GasLiftWell;
import io.welleng.lift.gaslift.GasLimit;
import io.welleng.lift.gaslift.GasOptimum;
import io.welleng.lift.gaslift.InjectionChoke;
import io.welleng.lift.gaslift.KickOffPressure;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A gas-lift well: its performance curve with both optima and today, and where the gas enters. */
final class GasLift implements LiftType<GasLiftStudy, GasLiftReport> {

    static final String LIFT = "GL";
    static final String UNIT = "Mscf/d";

    /** What limits the rate of gas of the best margin. */
    static final String NOT_WORTH = "more gas is not worth its compression";

    /** What a status says of the well of today; the others say how it is made. */
    private static final Set<GasLiftStatus> OF_TODAY = Set.of(
            GasLiftStatus.DEAD,
            GasLiftStatus.NOT_FLOWING_TODAY,
            GasLiftStatus.UNDER_INJECTED,
            GasLiftStatus.OVER_INJECTED,
            GasLiftStatus.NEAR_OPTIMUM);

    private static final Set<GasLiftStatus> UNSOUND =
            Set.of(GasLiftStatus.DEAD, GasLiftStatus.NOT_FLOWING_TODAY, GasLiftStatus.OVER_INJECTED);

    @Override
    public String name() {
        return "gas_lift";
    }

    @Override
    public Class<GasLiftStudy> studyClass() {
        return GasLiftStudy.class;
    }

    @Override
    public Class<GasLiftReport> reportClass() {
        return GasLiftReport.class;
    }

    static GasLiftPoint today(GasLiftReport report) {
        return report.today() instanceof Flowing flowing ? flowing.point() : null;
    }

    private static GasLiftPoint point(GasOptimum optimum) {
        return optimum instanceof GasOptimum.Best best ? best.point() : null;
    }

    private static GasLiftStatus status(GasLiftReport report) {
        return report.statuses().stream()
                .filter(OF_TODAY::contains)
                .findFirst()
                .orElse(report.statuses().get(0));
    }

    @Override
    public LiftFigures figures(GasLiftStudy study, GasLiftReport report) {
        GasLiftPoint today = today(report);
        GasLiftPoint best = point(report.recommended());
        GasLiftGain gain = report.gain();
        boolean compared = gain != null && today != null && today.oilStbPerDay() > 0.0;
        return new LiftFigures(
                LIFT,
                LiftView.words(status(report)),
                !UNSOUND.contains(status(report)),
                today == null ? null : (Double) today.liquidStbPerDay(),
                today == null ? null : (Double) today.oilStbPerDay(),
                UNIT,
                study.todayGasMscfPerDay(),
                best == null ? null : (Double) best.gasMscfPerDay(),
                gain == null ? null : (Double) gain.oilStbPerDay(),
                compared ? (Double) (gain.oilStbPerDay() / today.oilStbPerDay()) : null,
                null,
                null,
                null,
                limitedBy(report));
    }

    private static String limitedBy(GasLiftReport report) {
        if (!(report.recommended() instanceof GasOptimum.Best best)) {
            return "no rate of gas makes it flow";
        }
        return report.economic() != null && best.limit() == GasLimit.OVER_INJECTION
                ? NOT_WORTH
                : best.limit().explanation();
    }

    @Override
    public LiftView view(GasLiftStudy study, GasLiftReport report) {
        GasLiftPoint today = today(report);
        GasLiftPoint best = point(report.recommended());
        List<LiftView.Picture> pictures = new ArrayList<>();
        if (best != null) {
            pictures.add(curve(study, report));
            pictures.add(new SettingPicture<>(
                            "Lift gas, Mscf/d", UNIT, flowing(report), GasLiftPoint::gasMscfPerDay, at -> false)
                    .side("Bottom-hole pressure", "Bottom-hole pressure, psia", GasLiftPoint::pwfPsia)
                    .side("Casing-head pressure", "Casing-head pressure, psia", GasLiftPoint::casingHeadPsia)
                    .limit("Most at the casing head", study.well().supply().casingHeadPressurePsia())
                    .marks(study.todayGasMscfPerDay(), best.gasMscfPerDay())
                    .picture("Pressures against lift gas"));
            if (study.prices() != null) {
                pictures.add(new SettingPicture<>(
                                "Lift gas, Mscf/d", UNIT, flowing(report), GasLiftPoint::gasMscfPerDay, at -> false)
                        .side("Margin", "Margin, USD/d", at -> margin(study, at))
                        .side("Gas over liquid", "Gas over liquid, scf/STB", GasLiftPoint::totalGlrScfPerStb)
                        .marks(study.todayGasMscfPerDay(), best.gasMscfPerDay())
                        .picture("Margin and gas-liquid ratio against lift gas"));
            }
            if (best.injectionMdFt() != null && !report.traverse().isEmpty()) {
                pictures.add(gradient(study.well(), report, best));
            }
        }
        return new LiftView(
                List.of(sentence(study, report, today)),
                pictures,
                points(today, best),
                List.of(),
                List.of(),
                facts(study, report),
                report.advisories());
    }

    private static List<GasLiftPoint> flowing(GasLiftReport report) {
        return report.curve().stream()
                .filter(Flowing.class::isInstance)
                .map(one -> ((Flowing) one).point())
                .toList();
    }

    private static Double margin(GasLiftStudy study, GasLiftPoint at) {
        double margin = study.prices().marginUsdPerDay(at);
        return margin < 0.0 ? null : (Double) margin;
    }

    private static String sentence(GasLiftStudy study, GasLiftReport report, GasLiftPoint today) {
        String start = report.startGasMscfPerDay() == null
                ? ""
                : report.startGasMscfPerDay() > 0.0
                        ? " Without lift gas it does not flow; from " + Numbers.four(report.startGasMscfPerDay())
                                + " Mscf/d on it does."
                        : " It flows without lift gas too.";
        if (study.todayGasMscfPerDay() == null) {
            return "What is injected today is not given." + start;
        }
        String gas = "With " + Numbers.four(study.todayGasMscfPerDay()) + " Mscf/d of lift gas ";
        return today == null
                ? gas + "the well does not flow: " + why(report.today()) + "." + start
                : gas + "the well makes " + Numbers.four(today.liquidStbPerDay()) + " STB/d, "
                        + Numbers.four(today.oilStbPerDay()) + " of them oil, "
                        + (today.injectionMdFt() == null
                                ? "and needs none of it."
                                : "injected at " + Numbers.four(today.injectionMdFt()) + " ft.")
                        + start;
    }

    private static String why(GasLiftOutcome outcome) {
        if (outcome instanceof GasLiftOutcome.NoFlow none) {
            return Numbers.four(none.shortfallPsi()) + " psi are missing";
        }
        return outcome instanceof GasLiftOutcome.NotInjected refused
                ? Numbers.four(refused.missing()) + " " + refused.obstacle().explanation()
                : "not solved";
    }

    private static LiftView.Picture curve(GasLiftStudy study, GasLiftReport report) {
        ObjectNode data = Charts.object();
        ArrayNode oil = data.putArray("oil");
        ArrayNode liquid = data.putArray("liquid");
        ArrayNode unstable = data.putArray("unstable");
        boolean broken = false;
        for (GasLiftOutcome outcome : report.curve()) {
            if (!(outcome instanceof Flowing flowing)) {
                broken = true;
                continue;
            }
            GasLiftPoint point = flowing.point();
            if (broken && !oil.isEmpty()) {
                oil.addNull();
                liquid.addNull();
            }
            broken = false;
            oil.add(Charts.point(point.gasMscfPerDay(), point.oilStbPerDay()));
            liquid.add(Charts.point(point.gasMscfPerDay(), point.liquidStbPerDay()));
            for (Crossing crossing : point.crossings()) {
                if (!crossing.stable()) {
                    double share = point.oilStbPerDay() / point.liquidStbPerDay();
                    unstable.add(Charts.point(point.gasMscfPerDay(), share * crossing.rateStbPerDay()));
                }
            }
        }
        data.set("end", Charts.number(study.gasAvailableMscfPerDay()));
        mark("today", "today", today(report), data);
        mark("best", report.economic() == null ? "most oil" : "best margin", point(report.recommended()), data);
        mark("most", "most oil", report.economic() == null ? null : point(report.technical()), data);
        return new LiftView.Picture("Gas-lift performance curve", "glpc", data, false);
    }

    private static void mark(String name, String words, GasLiftPoint point, ObjectNode data) {
        if (point != null) {
            ObjectNode mark = data.putObject(name);
            mark.set("at", Charts.point(point.gasMscfPerDay(), point.oilStbPerDay()));
            mark.put("name", LiftView.capital(words));
            mark.put("label", words + "\n" + Numbers.four(point.gasMscfPerDay()) + " " + UNIT);
        }
    }

    /** Pressure of tubing and annulus over depth with the recommended gas. */
    private static LiftView.Picture gradient(GasLiftWell well, GasLiftReport report, GasLiftPoint best) {
        DeviationSurvey path = DeviationSurvey.of(well.stations());
        double injectionTvdFt = path.tvdFt(best.injectionMdFt());
        ObjectNode data = Charts.object();
        ArrayNode tubing = data.putArray("tubing");
        for (TraversePoint point : report.traverse()) {
            tubing.add(Charts.point(point.pressurePsia(), point.tvdFt()));
        }
        ArrayNode casing = data.putArray("casing");
        casing.add(Charts.point(best.casingHeadPsia(), 0.0));
        casing.add(Charts.point(best.tubingPressurePsia() + well.supply().differentialPsi(), injectionTvdFt));
        data.set("at", Charts.point(best.tubingPressurePsia(), injectionTvdFt));
        data.put("label", "gas enters at " + Numbers.four(injectionTvdFt) + " ft");
        ArrayNode others = data.putArray("others");
        for (double md : well.injectionMdFt()) {
            if (md != best.injectionMdFt()) {
                others.add(Charts.point(pressureAt(report.traverse(), md), path.tvdFt(md)));
            }
        }
        return new LiftView.Picture("Pressures over depth with the best rate of gas", "gas_gradient", data, false);
    }

    private static double pressureAt(List<TraversePoint> traverse, double md) {
        TraversePoint before = traverse.get(0);
        for (TraversePoint point : traverse) {
            if (point.mdFt() >= md && point.mdFt() > before.mdFt()) {
                double share = (md - before.mdFt()) / (point.mdFt() - before.mdFt());
                return before.pressurePsia() + share * (point.pressurePsia() - before.pressurePsia());
            }
            before = point;
        }
        return before.pressurePsia();
    }

    private static List<LiftView.PointRow> points(GasLiftPoint today, GasLiftPoint best) {
        List<LiftView.PointRow> rows = new ArrayList<>();
        LiftView.row("Lift gas", UNIT, today, best, GasLiftPoint::gasMscfPerDay, rows);
        LiftView.row("Liquid rate", "STB/d", today, best, GasLiftPoint::liquidStbPerDay, rows);
        LiftView.row("Oil rate", "STB/d", today, best, GasLiftPoint::oilStbPerDay, rows);
        LiftView.row("Water rate", "STB/d", today, best, GasLiftPoint::waterStbPerDay, rows);
        LiftView.row("Gas of the formation", UNIT, today, best, GasLiftPoint::formationGasMscfPerDay, rows);
        LiftView.row("Gas over liquid, total", "scf/STB", today, best, GasLiftPoint::totalGlrScfPerStb, rows);
        LiftView.row("Bottom-hole pressure", "psia", today, best, GasLiftPoint::pwfPsia, rows);
        LiftView.row("Injection, measured depth", "ft", today, best, GasLiftPoint::injectionMdFt, rows);
        LiftView.row("Tubing pressure there", "psia", today, best, GasLiftPoint::tubingPressurePsia, rows);
        LiftView.row("Most in the annulus there", "psia", today, best, GasLiftPoint::casingPressurePsia, rows);
        LiftView.row("Casing-head pressure", "psia", today, best, GasLiftPoint::casingHeadPsia, rows);
        LiftView.row("The port could pass", UNIT, today, best, GasLiftPoint::portMscfPerDay, rows);
        return rows;
    }

    private static List<WellFacts.Fact> facts(GasLiftStudy study, GasLiftReport report) {
        GasLiftWell well = study.well();
        Ipr inflow = well.inflow().toIpr();
        List<WellFacts.Fact> facts = new ArrayList<>();
        GasLiftPoint most = point(report.technical());
        if (most != null && report.economic() != null) {
            facts.add(new WellFacts.Fact("Most oil", Numbers.four(most.oilStbPerDay()), "STB/d"));
            facts.add(new WellFacts.Fact("Gas for the most oil", Numbers.four(most.gasMscfPerDay()), UNIT));
        }
        if (report.injectionChoke() instanceof InjectionChoke.Size choke) {
            facts.add(new WellFacts.Fact("Injection choke", Numbers.four(choke.size64ths()), "1/64 in"));
        }
        if (report.kickOff() != null) {
            KickOffPressure kick = report.kickOff();
            facts.add(new WellFacts.Fact(
                    "Kick-off pressure, full tubing",
                    kick.casingHeadFullPsia() == null ? Numbers.NONE : Numbers.four(kick.casingHeadFullPsia()),
                    "psia"));
            facts.add(new WellFacts.Fact("Kick-off pressure there is", Numbers.four(kick.availablePsia()), "psia"));
        }
        LiftFacts.addInflow(facts, inflow);
        facts.add(new WellFacts.Fact(
                "Mandrels", Integer.toString(well.injectionMdFt().size()), ""));
        if (well.port() != null) {
            facts.add(
                    new WellFacts.Fact("Port", Numbers.four(well.port().valve().portSize64ths()), "1/64 in"));
        }
        facts.add(new WellFacts.Fact("Perforations, measured depth", Numbers.four(well.perforationsMdFt()), "ft"));
        LiftFacts.addFluid(facts, well.fluid(), well.outlet(), well.method());
        return facts;
    }
}
