/** Wells of any lift as tables: what each does at a few settings, and what it does today. */
package io.welleng.lift.table;
