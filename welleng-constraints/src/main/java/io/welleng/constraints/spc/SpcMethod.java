package io.welleng.constraints.spc;

/** What an {@link SpcStudy} does with its data. */
public sealed interface SpcMethod
        permits Univariate,
                Hotelling,
                PrincipalComponents,
                Isolation,
                ChangePoints,
                OnlineChangePoints,
                Drift,
                BaselineDeviation,
                Events {

    /**
     * Refuses data that the method cannot be asked of: tags or rows that are not there, times that rows do not have.
     *
     * @param data the readings
     * @throws io.welleng.core.check.InvalidInputException naming the component, as {@code method.tags[2]}
     */
    void check(SpcData data);

    /**
     * Looks at the data.
     *
     * @param data the readings
     * @return what it found
     */
    SpcResult apply(SpcData data);
}
