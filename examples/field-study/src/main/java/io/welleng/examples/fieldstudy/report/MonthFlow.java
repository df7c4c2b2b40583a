package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.allocation.NodeTotal;
import io.welleng.allocation.owner.OwnerTotal;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import java.util.List;
import java.util.Optional;

/** The month as a flow: wells to fields, fields to the total meter, and from there to the owners where they are told. */
final class MonthFlow {

    /** Wells with less of the month than this are drawn together, field by field. */
    private static final double LEAST_SHARE = 0.01;

    private static final int WELLS = 0;
    private static final int FIELDS = 1;
    private static final int SALE = 2;
    private static final int OWNERS = 3;

    private final AllocationMonth month;
    private final AllocationResult result;
    private final ArrayNode nodes = Charts.array();
    private final ArrayNode links = Charts.array();

    private MonthFlow(AllocationMonth month, AllocationResult result) {
        this.month = month;
        this.result = result;
    }

    /** The picture of a case, or null where nothing was allocated. */
    static Charts.Slot of(Charts charts, AllocationMonth month, AllocationResult result) {
        if (result.total().rounded() <= 0.0) {
            return null;
        }
        MonthFlow flow = new MonthFlow(month, result);
        flow.build();
        ObjectNode data = Charts.object();
        data.set("nodes", flow.nodes);
        data.set("links", flow.links);
        return charts.add("flow", "Flow of the month from the wells through the fields to the total meter", data);
    }

    private void build() {
        node("total", AllocationResult.TOTAL_METER, SALE, -1);
        for (int i = 0; i < month.fields().size(); i++) {
            String field = month.fields().get(i);
            Optional<NodeTotal> total = result.node(field).filter(one -> one.rounded() > 0.0);
            if (total.isPresent()) {
                node("field " + field, "Field " + field, FIELDS, i);
                link("field " + field, "total", total.get().rounded());
                wells(field, i);
            }
        }
        result.report().owners().stream().filter(one -> one.rounded() > 0.0).forEach(this::owner);
    }

    private void wells(String field, int colour) {
        double least = LEAST_SHARE * result.total().rounded();
        List<NodeTotal> wells = month.wells().stream()
                .filter(well -> well.field().equals(field))
                .flatMap(well -> result.node(well.name()).stream())
                .filter(well -> well.rounded() > 0.0)
                .sorted((a, b) -> Double.compare(b.rounded(), a.rounded()))
                .toList();
        List<NodeTotal> small =
                wells.stream().filter(well -> well.rounded() < least).toList();
        List<NodeTotal> alone = small.size() < 2 ? wells : wells.subList(0, wells.size() - small.size());
        for (NodeTotal well : alone) {
            node("well " + well.node(), well.node(), WELLS, colour);
            link("well " + well.node(), "field " + field, well.rounded());
        }
        if (alone.size() < wells.size()) {
            String name =
                    alone.isEmpty() ? small.size() + " wells of " + field : small.size() + " smaller wells of " + field;
            node("others " + field, name, WELLS, colour);
            link(
                    "others " + field,
                    "field " + field,
                    small.stream().mapToDouble(NodeTotal::rounded).sum());
        }
    }

    private void owner(OwnerTotal owner) {
        String id = "owner " + owner.owner();
        node(id, owner.owner().isEmpty() ? "no owner told" : owner.owner(), OWNERS, -1);
        link("total", id, owner.rounded());
    }

    private void node(String id, String label, int depth, int colour) {
        ObjectNode node = nodes.addObject();
        node.put("name", id);
        node.put("label", label);
        node.put("depth", depth);
        node.put("colour", colour);
    }

    private void link(String from, String to, double bbl) {
        ObjectNode link = links.addObject();
        link.put("source", from);
        link.put("target", to);
        link.set("value", Charts.number(bbl));
    }
}
