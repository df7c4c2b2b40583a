/** Checks of inputs: an impossible input is refused with its name, the rule, the unit and the value. */
package io.welleng.core.check;
