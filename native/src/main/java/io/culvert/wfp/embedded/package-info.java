/**
 * A filtering engine in pure Java. It takes the same bytes as the engine of Windows, and verifies them by the interface
 * definition and the documentation. Sessions, transactions, references between objects and error codes are as documented.
 */
@NullMarked
package io.culvert.wfp.embedded;

import org.jspecify.annotations.NullMarked;
