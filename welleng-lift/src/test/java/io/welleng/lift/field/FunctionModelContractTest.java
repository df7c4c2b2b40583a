package io.welleng.lift.field;

class FunctionModelContractTest extends WellModelContract {

    @Override
    ModelledWell well() {
        return CmaEsSearchTest.well("A", 300, 0.2);
    }
}
