/** The pipe on the surface between wellhead and separator, up and down hill. */
package io.welleng.nodal.flowline;
