/** A rule book over a history: what would have been said, decided and done. */
package io.welleng.constraints.replay;
