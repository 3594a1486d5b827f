/**
 * Installs tunnel policies in a filtering engine and reads them back. {@link io.culvert.wfp.FilterEngine} is the engine,
 * {@link io.culvert.wfp.FilterSession} works with its tunnels.
 */
@NullMarked
package io.culvert.wfp;

import org.jspecify.annotations.NullMarked;
