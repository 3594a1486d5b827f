/**
 * Support for tests of programs that install tunnels. {@link io.culvert.junit.EmbeddedEngineExtension} gives each test its own
 * engine, and {@link io.culvert.junit.CulvertAssertions} has assertions about its contents and refusals.
 */
@NullMarked
package io.culvert.junit;

import org.jspecify.annotations.NullMarked;
