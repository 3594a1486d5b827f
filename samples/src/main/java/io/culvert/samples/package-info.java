/**
 * Programs that show the library. {@link io.culvert.samples.Main} is what {@code tools/demo} runs,
 * {@link io.culvert.samples.FirstTunnel} the shortest of them.
 */
@NullMarked
package io.culvert.samples;

import org.jspecify.annotations.NullMarked;
