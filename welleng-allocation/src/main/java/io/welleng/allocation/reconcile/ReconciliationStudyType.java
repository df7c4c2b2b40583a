package io.welleng.allocation.reconcile;

import io.welleng.core.study.StudyType;
import java.util.List;

/** Makes the study known under the name {@code reconciliation}. */
public final class ReconciliationStudyType implements StudyType<ReconciliationStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public ReconciliationStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "reconciliation";
    }

    @Override
    public String summary() {
        return "Flows nearest to all meters that fit every balance, with uncertainties and tests for wrong meters";
    }

    @Override
    public Class<ReconciliationStudy> studyClass() {
        return ReconciliationStudy.class;
    }

    /** Two batteries and a facility: multiphase meters at the batteries of one calibration, an exact fiscal meter. */
    @Override
    public ReconciliationStudy example() {
        List<FlowStream> streams = List.of(
                FlowStream.metered("W-1", null, "North battery", 748.5, 60.0),
                FlowStream.metered("W-2", null, "North battery", 446.6, 36.0),
                FlowStream.metered("W-3", null, "South battery", 333.4, 27.0),
                FlowStream.metered("W-4", null, "South battery", 226.4, 18.0),
                FlowStream.unmeasured("W-5", null, "South battery"),
                FlowStream.metered("North line", "North battery", "Facility", 1221.0, 25.0),
                FlowStream.metered("South line", "South battery", "Facility", 713.0, 15.0),
                FlowStream.metered("Fuel", "Facility", null, 4.2, 0.4),
                FlowStream.metered("Stock change", "Facility", null, -12.0, 6.0).withRange(Range.ANY),
                FlowStream.metered("Sale", "Facility", null, 1931.4, 0.0));
        BalanceModel model = BalanceModel.of("bbl/d", streams)
                .withCorrelatedErrors(List.of(new CorrelatedError.Common(
                        "battery meters' calibration", List.of("North line", "South line"), 0.01)));
        return new ReconciliationStudy(model, GrossErrorTests.USUAL);
    }
}
