/** Quality of a commingled stream: gravity, sediment and water, salt and sulphur, with or without shrinkage of mixing. */
package io.welleng.allocation.blend;
