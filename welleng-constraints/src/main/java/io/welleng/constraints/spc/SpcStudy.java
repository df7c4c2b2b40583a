package io.welleng.constraints.spc;

import io.welleng.core.check.Check;
import io.welleng.core.study.Study;

/**
 * Is this process in control, and where not?
 *
 * @param name name of the study, for example that of the well
 * @param data the readings
 * @param method what is done with them
 */
public record SpcStudy(String name, SpcData data, SpcMethod method) implements Study<SpcReport> {

    /** Checks that all is there, and that the method can be asked of the data. */
    public SpcStudy {
        Check.text(name, "name");
        Check.present(data, "data");
        Check.present(method, "method").check(data);
    }

    @Override
    public SpcReport run() {
        return new SpcReport(name, method.apply(data));
    }
}
