/** Support for the tests of all modules: oracle tables, files outside the project, draws over decades. */
package io.welleng.core.testing;
