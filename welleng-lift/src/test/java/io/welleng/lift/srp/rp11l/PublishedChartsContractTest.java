package io.welleng.lift.srp.rp11l;

class PublishedChartsContractTest extends Rp11lChartsContract {

    @Override
    Rp11lCharts charts() {
        return Rp11lCharts.published();
    }
}
