package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.lift.srp.CardPoint;
import io.welleng.lift.srp.DynacardOutcome.Analysed;
import io.welleng.lift.srp.DynacardStudy;
import io.welleng.lift.srp.RodPiece;
import io.welleng.lift.srp.TorquePoint;
import io.welleng.lift.srp.reading.Corner;
import io.welleng.lift.srp.reading.PumpCardReading.Read;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.SectionStress;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.tubing.TubingString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pictures of a dynamometer card: the cards with their reading, rods on the Goodman diagram, gearbox torque. */
final class DynacardPictures {

    /** Least stresses up to so many times the greatest of the rods are shown, and up to this one at least. */
    private static final double MOST_SHOWN = 1.6;

    private static final double LEAST_SHOWN_PSI = 5000.0;

    private DynacardPictures() {}

    static List<LiftView.Picture> of(DynacardStudy study, Analysed card) {
        List<LiftView.Picture> pictures = new ArrayList<>();
        pictures.add(cards(study, card));
        if (card.stresses() != null) {
            pictures.add(goodman(study, card));
        }
        if (card.torque() != null) {
            pictures.add(torque(study, card));
        }
        return pictures;
    }

    private static LiftView.Picture cards(DynacardStudy study, Analysed card) {
        ObjectNode data = Charts.object();
        data.set("surface", loop(card.surface().points(), 0.0));
        data.set("weight", Charts.number(card.buoyantWeightLbf()));
        if (card.pump() != null) {
            double inPerLbf = tubingInPerLbf(study);
            data.put("moving", inPerLbf > 0.0);
            data.set("pump", loop(card.pump().points(), inPerLbf));
            Read read = DynacardLift.read(card);
            if (read != null) {
                data.set("reading", reading(card.pump().points(), inPerLbf, read));
            }
        }
        return new LiftView.Picture("Surface card and pump card with its reading", "dynacard", data, true);
    }

    /** Movement of the pump with the load, where its tubing hangs free; the reading is of the plunger in the barrel. */
    private static double tubingInPerLbf(DynacardStudy study) {
        if (study.tubing() == null) {
            return 0.0;
        }
        double depthFt = RodPiece.string(study.rods()).lengthFt();
        return new TubingString(
                        study.tubing().odIn(),
                        study.tubing().idIn(),
                        TubingString.STEEL_PSI,
                        depthFt,
                        Math.min(study.tubing().anchorDepthFt(), depthFt))
                .complianceInPerLbf();
    }

    private static ArrayNode loop(List<CardPoint> points, double inPerLbf) {
        ArrayNode loop = Charts.array();
        points.forEach(point -> loop.add(point(point, inPerLbf)));
        loop.add(point(points.get(0), inPerLbf));
        return loop;
    }

    private static ArrayNode point(CardPoint point, double inPerLbf) {
        return Charts.point(point.positionIn() - inPerLbf * point.loadLbf(), point.loadLbf());
    }

    private static ObjectNode reading(List<CardPoint> points, double inPerLbf, Read read) {
        ObjectNode data = Charts.object();
        double top = points.stream()
                .mapToDouble(at -> at.positionIn() - inPerLbf * at.loadLbf())
                .max()
                .orElseThrow();
        double bottom = top - read.grossStrokeIn();
        data.set("bottom", Charts.number(bottom));
        data.set("top", Charts.number(top));
        data.set("net", Charts.number(bottom + read.netStrokeIn()));
        data.set("up", Charts.number(read.upLoadLbf()));
        data.set("down", Charts.number(read.downLoadLbf()));
        data.put("fluid", "fluid load " + Numbers.four(read.fluidLoadLbf()) + " lbf");
        data.put("fillage", "fillage " + Numbers.percent(read.fillage()) + " %");
        data.put("grossText", "gross stroke " + Numbers.four(read.grossStrokeIn()) + " in");
        data.put("netText", "net stroke " + Numbers.four(read.netStrokeIn()) + " in");
        ArrayNode corners = data.putArray("corners");
        corner("travelling valve closes", read.corners().travellingCloses(), read.downLoadLbf(), corners);
        corner("standing valve opens", read.corners().standingOpens(), read.upLoadLbf(), corners);
        corner("standing valve closes", read.corners().standingCloses(), read.upLoadLbf(), corners);
        corner("travelling valve opens", read.corners().travellingOpens(), read.downLoadLbf(), corners);
        return data;
    }

    private static void corner(String name, Corner corner, double loadLbf, ArrayNode corners) {
        ObjectNode one = corners.addObject();
        one.put("name", name);
        one.set("at", Charts.point(corner.positionIn(), loadLbf));
    }

    private static LiftView.Picture goodman(DynacardStudy study, Analysed card) {
        ObjectNode data = Charts.object();
        double factor = study.stress().serviceFactor();
        ArrayNode sections = data.putArray("sections");
        List<RodGrade> grades = new ArrayList<>();
        for (SectionStress section : card.stresses().sections()) {
            StressCheck check = section.check();
            ObjectNode one = sections.addObject();
            String rod = section.section().rod().name();
            String loading = check instanceof StressCheck.Rated rated
                    ? Numbers.percent(rated.loading()) + " %"
                    : "no range is left";
            one.put("name", rod);
            one.put("label", rod + "\n" + loading);
            one.put("allowed", check.allowed());
            one.set("min", Charts.number(check.minStressPsi()));
            one.set("max", Charts.number(check.maxStressPsi()));
            one.set("limit", Charts.number(check.allowablePsi()));
            if (!grades.contains(section.grade())) {
                grades.add(section.grade());
            }
        }
        double from = 0.0;
        double to = LEAST_SHOWN_PSI;
        for (SectionStress section : card.stresses().sections()) {
            from = Math.min(from, section.check().minStressPsi());
            to = Math.max(to, MOST_SHOWN * section.check().minStressPsi());
        }
        data.set("from", Charts.number(from));
        data.set("to", Charts.number(to));
        ArrayNode lines = data.putArray("grades");
        for (RodGrade grade : grades) {
            double end = Math.min(to, whereItMeets(grade, factor));
            ObjectNode one = lines.addObject();
            one.put("name", "Allowed, grade " + grade.name());
            one.putArray("points")
                    .add(Charts.point(from, allowable(grade, from, factor)))
                    .add(Charts.point(end, allowable(grade, end, factor)));
        }
        return new LiftView.Picture("Rod stress by section on the Goodman diagram", "goodman", data, false);
    }

    private static double allowable(RodGrade grade, double minStressPsi, double factor) {
        return grade.diagram().allowablePsi(grade.minimumTensilePsi(), minStressPsi, factor);
    }

    /** The least stress that is all that is allowed: the diagram is a straight line. */
    private static double whereItMeets(RodGrade grade, double factor) {
        double none = allowable(grade, 0.0, factor);
        double slope = (allowable(grade, none, factor) - none) / none;
        return slope < 1.0 ? none / (1.0 - slope) : none;
    }

    private static LiftView.Picture torque(DynacardStudy study, Analysed card) {
        ObjectNode data = Charts.object();
        List<TorquePoint> points = card.torque().points().stream()
                .sorted(Comparator.comparingDouble(TorquePoint::crankDeg))
                .toList();
        ArrayNode net = data.putArray("net");
        ArrayNode balanced = data.putArray("balanced");
        for (TorquePoint point : points) {
            net.add(Charts.point(point.crankDeg(), point.netInLbf() / 1000.0));
            balanced.add(Charts.point(point.crankDeg(), point.balancedInLbf() / 1000.0));
        }
        data.set("rating", Charts.number(study.unit().unit().unit().gearboxRatingInLbf() / 1000.0));
        data.set("top", Charts.number(topDeg(card)));
        return new LiftView.Picture("Net gearbox torque before and after balancing", "torque", data, false);
    }

    /** Crank angle at the top of the stroke. */
    private static Double topDeg(Analysed card) {
        List<CardPoint> points = card.surface().points();
        List<TorquePoint> torque = card.torque().points();
        int top = 0;
        for (int i = 0; i < points.size(); i++) {
            top = points.get(i).positionIn() > points.get(top).positionIn() ? i : top;
        }
        return torque.size() == points.size() ? (Double) torque.get(top).crankDeg() : null;
    }
}
