package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.lift.esp.pump.StageData;

/** Which stage a pump has. */
public sealed interface StageSpec {

    /**
     * The stage.
     *
     * @return the stage, ready to run
     */
    PumpStage stage();

    /**
     * A stage of {@link StageCatalogue#standard()}.
     *
     * @param name its name, whatever the case
     */
    record Named(String name) implements StageSpec {

        /** Checks that the catalogue has it. */
        public Named {
            StageCatalogue.standard().find(Check.text(name, "name"));
        }

        @Override
        public PumpStage stage() {
            return StageCatalogue.standard().find(name);
        }
    }

    /**
     * A stage with its data at hand.
     *
     * @param data the data
     */
    record Given(StageData data) implements StageSpec {

        /** Checks that the curves make a stage. */
        public Given {
            PumpStage.of(data);
        }

        @Override
        public PumpStage stage() {
            return PumpStage.of(data);
        }
    }
}
