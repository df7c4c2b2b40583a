/** Flow through chokes: empirical laws of critical flow, Sachdeva's model, gas nozzles and liquid orifices, solved each way. */
package io.welleng.nodal.choke;
