/**
 * Between a policy and the platform: {@link io.culvert.wfp.compile.TunnelCompiler} turns a policy into the bytes of one native
 * call and back, {@link io.culvert.wfp.FilterEngine} opens an engine that takes them. Last stations of the line
 * <em>builder, policy, lowering, image, engine</em>.
 */
@NullMarked
package io.culvert.wfp;

import org.jspecify.annotations.NullMarked;
