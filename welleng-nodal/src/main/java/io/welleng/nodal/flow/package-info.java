/** Gas and liquid flowing together in a pipe: state in, pressure gradient, holdup and regime out. */
package io.welleng.nodal.flow;
