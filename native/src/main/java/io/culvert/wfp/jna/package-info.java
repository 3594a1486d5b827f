/** The filtering engine of Windows, through {@code fwpuclnt.dll}. The only place that knows JNA. */
@NullMarked
package io.culvert.wfp.jna;

import org.jspecify.annotations.NullMarked;
