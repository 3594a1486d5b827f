/**
 * The native layouts of the Windows Filtering Platform as tables: what every structure, field, constant, GUID, error code
 * and function of the SDK is called, where it lies in memory and what it means.
 *
 * <p>The classes of this package are the vocabulary; the tables themselves are generated into
 * {@link io.culvert.wfp.layout.sdk}. Nothing here knows a policy, allocates native memory or depends on the operating
 * system: whatever walks native memory (lowering, lifting, dumps, verification) walks it through these tables.
 */
@NullMarked
package io.culvert.wfp.layout;

import org.jspecify.annotations.NullMarked;
