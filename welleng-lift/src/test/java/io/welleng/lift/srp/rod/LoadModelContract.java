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
            List<SectionLoads> sections = ((StringLoads.Known) loads).sections();
            assertThat(sections).hasSameSizeAs(string.sections());
            for (int i = 0; i < sections.size(); i++) {
                SectionLoads here = sections.get(i);
                assertThat(here.section()).isEqualTo(string.sections().get(i));
                assertThat(here.bottomPeakLbf()).isLessThan(here.topPeakLbf());
                if (i > 0) {
                    // load does not change where one size goes over into the next
                    assertThat(here.topPeakLbf()).isEqualTo(sections.get(i - 1).bottomPeakLbf());
                    assertThat(here.topMinimumLbf())
                            .isEqualTo(sections.get(i - 1).bottomMinimumLbf());
                }
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
