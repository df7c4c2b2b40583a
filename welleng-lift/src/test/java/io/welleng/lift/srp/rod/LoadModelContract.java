package io.welleng.lift.srp.rod;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link LoadModel} must do, whichever it is. */
public abstract class LoadModelContract {

    /** The model, and strings it has loads for. */
    protected abstract LoadModel model();

    protected abstract List<RodString> strings();

    @Test
    void givesLoadsOfEverySectionThatFallDownwards() {
        for (RodString string : strings()) {
            StringLoads loads = model().loads(string);
            assertThat(loads).isInstanceOf(StringLoads.Known.class);
            List<SectionLoads> tops = ((StringLoads.Known) loads).tops();
            assertThat(tops).hasSameSizeAs(string.sections());
            for (int i = 1; i < tops.size(); i++) {
                assertThat(tops.get(i).maxLbf()).isLessThan(tops.get(i - 1).maxLbf());
            }
        }
    }

    @Test
    void saysTheSameTwice() {
        for (RodString string : strings()) {
            assertThat(model().loads(string)).isEqualTo(model().loads(string));
        }
    }
}
