/** Well and submersible pump together: operating point, status, best frequency, calibration. */
package io.welleng.lift.esp;
