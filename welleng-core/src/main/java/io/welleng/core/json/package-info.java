/** JSON for records: snake case, strict, errors with a JSON pointer, stable field order. */
package io.welleng.core.json;
