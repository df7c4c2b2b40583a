/** The language of anomaly patterns: signals, features, signs and the rules made of them; plain data. */
package io.welleng.constraints.anomaly.rule;
