package io.welleng.lift.field;

class TableModelContractTest extends WellModelContract {

    @Override
    ModelledWell well() {
        return ModelledWell.of(
                RandomFields.wells(RandomFields.random(4), 1, 6, false).get(0).table());
    }
}
