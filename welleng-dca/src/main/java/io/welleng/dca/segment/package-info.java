/**
 * Where a decline starts and where it changes: peaks, change points by PELT, and given events.
 */
package io.welleng.dca.segment;
