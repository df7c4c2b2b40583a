/** From the motion of the polished rod and the state of the pump to both dynamometer cards. */
package io.welleng.lift.srp.predict;
