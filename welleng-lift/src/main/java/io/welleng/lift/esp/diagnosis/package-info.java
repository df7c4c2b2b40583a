/** What telemetry says of a submersible pump: head and efficiency against the catalogue, and their trends. */
package io.welleng.lift.esp.diagnosis;
