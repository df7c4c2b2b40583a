/** What a well's instruments send: tags, readings with their quality, messages and histories. */
package io.welleng.constraints.telemetry;
