package io.welleng.constraints.anomaly;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * A well in good order: what is normal for its tags, at one setting of its speed or choke.
 *
 * @param normals one for each known tag, at least one
 */
public record Reference(List<Normal> normals) {

    /** Checks that tags are distinct. */
    public Reference {
        normals = List.copyOf(Check.notEmpty(normals, "normals"));
        ByName.checkDistinct(normals, Normal::tag, "normals");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Reference[");
        for (int i = 0; i < normals.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(normals.get(i));
        }
        return text.append(']').toString();
    }
}
