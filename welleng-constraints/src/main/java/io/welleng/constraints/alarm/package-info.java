/**
 * Alarms to ANSI/ISA-18.2 and IEC 62682: states and their transitions, delays, shelving, suppression, first-out groups,
 * escalation and alarm floods. Conditions come in as named switches, events go out to a sink.
 */
package io.welleng.constraints.alarm;
