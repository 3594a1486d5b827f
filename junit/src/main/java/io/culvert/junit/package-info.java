/**
 * For tests of programs that install tunnels: {@link io.culvert.junit.EmbeddedEngineExtension} gives each test an engine of its
 * own, {@link io.culvert.junit.CulvertAssertions} says what it must hold and refuse.
 */
@NullMarked
package io.culvert.junit;

import org.jspecify.annotations.NullMarked;
