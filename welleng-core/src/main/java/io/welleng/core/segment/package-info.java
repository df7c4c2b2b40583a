/** The best way to cut a series into segments. */
package io.welleng.core.segment;
