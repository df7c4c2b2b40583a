/** Naming the condition of a rod pump from its card: a classifier that can be trained, and one that is. */
package io.welleng.lift.srp.classify;
