package io.welleng.nodal.flow;

/** The flow correlations we ship, as plain data with their options. To add your own, implement {@link FlowCorrelation}. */
public sealed interface FlowMethod extends FlowCorrelation
        permits BeggsBrill,
                DunsRos,
                Gray,
                HagedornBrown,
                Matched,
                MukherjeeBrill,
                Orkiszewski,
                PoettmannCarpenter,
                WoldesemayatGhajar {}
