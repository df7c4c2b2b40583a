package io.welleng.nodal.flow;

/** With a gravity factor of 1, since the contract asks for the weight of the mixture. */
class MatchedContractTest extends FlowCorrelationContract {

    @Override
    FlowCorrelation correlation() {
        return new Matched(BeggsBrill.ORIGINAL, 1.0, 1.3);
    }
}
