/** How the quantity of a node is shared over its inlets. */
package io.welleng.allocation.method;
