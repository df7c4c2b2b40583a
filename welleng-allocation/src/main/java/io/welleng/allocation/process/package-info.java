/**
 * Process simulation: streams flashed through a shared separator train, component by component, and each product
 * shared over the sources by frozen split factors or by what each source would have made alone.
 */
package io.welleng.allocation.process;
