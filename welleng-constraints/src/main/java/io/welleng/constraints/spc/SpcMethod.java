package io.welleng.constraints.spc;

/** What an {@link SpcStudy} does with its data. */
public sealed interface SpcMethod permits Univariate {

    /**
     * Looks at the data.
     *
     * @param data the readings
     * @return what it found
     */
    SpcResult apply(SpcData data);
}
