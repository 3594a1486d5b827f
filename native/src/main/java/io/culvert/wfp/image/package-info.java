/**
 * Native structures as bytes that hold no address: made by lowering, read by lifting, judged and kept by the engines.
 * Owns placement, alignment, narrowing and relocation; knows nothing of policies.
 */
@NullMarked
package io.culvert.wfp.image;

import org.jspecify.annotations.NullMarked;
