/**
 * What the platform makes of a tunnel, and which tunnel a packet takes: filters, the conditions in them, packets, and how the
 * two meet. Beside the line from policy to image: nothing of this is installed, it explains.
 */
@NullMarked
package io.culvert.analysis.explain;

import org.jspecify.annotations.NullMarked;
