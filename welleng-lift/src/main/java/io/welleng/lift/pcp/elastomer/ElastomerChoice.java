package io.welleng.lift.pcp.elastomer;

import io.welleng.core.check.Check;

/** Which elastomer a study is about. */
public sealed interface ElastomerChoice {

    /**
     * The elastomer.
     *
     * @return its figures
     */
    Elastomer elastomer();

    /**
     * One of the library's.
     *
     * @param name {@code NBR}, {@code HNBR} or {@code FKM}
     */
    record Shipped(String name) implements ElastomerChoice {

        /** Checks that there is one of that name. */
        public Shipped {
            Check.text(name, "name");
            ElastomerFile.standard().find(name);
        }

        @Override
        public Elastomer elastomer() {
            return ElastomerFile.standard().find(name);
        }
    }

    /**
     * Another.
     *
     * @param elastomer its figures
     */
    record Own(Elastomer elastomer) implements ElastomerChoice {

        /** Checks that it is there. */
        public Own {
            Check.present(elastomer, "elastomer");
        }
    }
}
