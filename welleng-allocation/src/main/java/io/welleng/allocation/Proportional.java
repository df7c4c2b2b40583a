package io.welleng.allocation;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.SourceGroup;
import io.welleng.allocation.proportional.ProportionalAllocation;
import io.welleng.allocation.proportional.ProportionalOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Proportional allocation: each group's measured volume is shared over the estimates of its sources with one factor,
 * measured volume / sum of estimates. See {@link ProportionalAllocation} for what is conserved.
 */
public record Proportional() implements AllocationMethod {

    @Override
    public DayVolumes allocate(AllocationDay day) {
        double groupMetersBbl = day.groupMetersBbl();
        List<GroupVolumes> groups = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        for (SourceGroup group : day.groups()) {
            double measuredBbl = group.measurement().measuredBbl(day.totalMeterBbl(), groupMetersBbl);
            if (measuredBbl < 0.0) {
                obstacles.add(new Obstacle.NegativeDifference(
                        group.name(), day.totalMeterBbl(), groupMetersBbl, -measuredBbl));
                continue;
            }
            ProportionalOutcome outcome = new ProportionalAllocation(measuredBbl, group.estimatesBbl()).allocate();
            if (outcome instanceof ProportionalOutcome.Shared shared) {
                groups.add(new GroupVolumes(
                        group.name(),
                        measuredBbl,
                        measuredBbl,
                        shared.estimateBbl(),
                        shared.factor(),
                        shared.allocatedBbl()));
            } else {
                double estimateBbl = ((ProportionalOutcome.NoEstimates) outcome).estimateBbl();
                obstacles.add(new Obstacle.NoEstimates(group.name(), measuredBbl, estimateBbl));
            }
        }
        return obstacles.isEmpty() ? new DayVolumes.Found(groups) : new DayVolumes.NotFound(obstacles);
    }

    @Override
    public String label() {
        return "proportional";
    }
}
