/**
 * The native layouts of the Windows Filtering Platform as tables: the name, position in memory and meaning of every
 * structure, field, constant, GUID, error code and function of the SDK.
 *
 * <p>The classes of this package are the vocabulary; the tables themselves are generated into
 * {@link io.culvert.wfp.layout.sdk}. Nothing here depends on policies, native memory or the operating system. Lowering,
 * lifting, dumps and verification all use these tables.
 */
@NullMarked
package io.culvert.wfp.layout;

import org.jspecify.annotations.NullMarked;
