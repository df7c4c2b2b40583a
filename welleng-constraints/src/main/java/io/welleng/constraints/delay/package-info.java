/** A condition that counts only after it has lasted. */
package io.welleng.constraints.delay;
