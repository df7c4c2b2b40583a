/** Free gas at the intake of electric submersible pumps: separation, loss of head, and the march through the stages. */
package io.welleng.lift.esp.gas;
