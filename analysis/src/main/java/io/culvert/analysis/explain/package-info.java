/**
 * Explains tunnel policies: the filters that the platform adds for a tunnel, and the tunnel that a packet takes.
 * Installs nothing.
 */
@NullMarked
package io.culvert.analysis.explain;

import org.jspecify.annotations.NullMarked;
