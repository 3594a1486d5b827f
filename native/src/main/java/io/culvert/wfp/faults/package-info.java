/**
 * Fault injection for tests of programs that use an engine: any call fails with any code, times out, or loses its connection
 * before or after it took effect.
 */
@NullMarked
package io.culvert.wfp.faults;

import org.jspecify.annotations.NullMarked;
