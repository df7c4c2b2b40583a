package io.welleng.constraints.spc;

import io.welleng.constraints.spc.multivariate.PcaModel;
import io.welleng.constraints.spc.multivariate.PcaOptions;
import io.welleng.core.check.Check;
import java.util.List;

/** Where the model of {@link PrincipalComponents} comes from. */
public sealed interface PcaReference {

    /**
     * It is given, for example by the report of a study before.
     *
     * @param model the model
     */
    record Given(PcaModel model) implements PcaReference {

        /** Checks that it is there. */
        public Given {
            Check.present(model, "model");
        }

        @Override
        public List<String> tags() {
            return model.variables();
        }
    }

    /**
     * It is trained with rows taken in control. Tags that do not vary in them are left out, and named.
     *
     * @param tags keys of the tags, at least two, distinct
     * @param rows the rows
     * @param options number of components, and treatment of missing readings in training
     */
    record Trained(List<String> tags, RowRange rows, PcaOptions options) implements PcaReference {

        /** Checks that all is there. */
        public Trained {
            tags = SpcTable.checkTags(tags, 2);
            Check.present(rows, "rows");
            Check.present(options, "options");
        }
    }

    /**
     * Tags that are judged together.
     *
     * @return their keys
     */
    List<String> tags();
}
