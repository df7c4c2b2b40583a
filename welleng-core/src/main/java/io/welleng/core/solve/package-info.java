/** Root finding that says why it stopped, what it cost, and finds every crossing. */
package io.welleng.core.solve;
