package io.welleng.lift.pcp;

class BenchSlipContractTest extends SlipModelContract {

    @Override
    SlipModel model() {
        return new BenchSlip(
                java.util.List.of(
                        new BenchSlip.Point(500.0, 5.0),
                        new BenchSlip.Point(1_000.0, 20.0),
                        new BenchSlip.Point(1_800.0, 90.0)),
                1.0,
                0.7);
    }
}
