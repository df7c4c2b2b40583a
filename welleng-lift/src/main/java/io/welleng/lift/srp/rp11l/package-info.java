/** API RP 11L: loads, torque and plunger travel of a conventional unit from the charts of the recommended practice. */
package io.welleng.lift.srp.rp11l;
