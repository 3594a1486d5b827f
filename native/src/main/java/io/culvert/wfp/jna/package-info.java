/** The filtering engine of Windows, called through {@code fwpuclnt.dll}. The only package that uses JNA. Not exported. */
@NullMarked
package io.culvert.wfp.jna;

import org.jspecify.annotations.NullMarked;
