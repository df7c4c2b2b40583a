/** Watching a well with a rule book: samples in; faults of data, changes of mode, decisions and alarms out. */
package io.welleng.constraints.watch;
