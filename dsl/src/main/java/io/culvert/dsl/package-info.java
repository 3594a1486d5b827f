/**
 * The words of the language: one class, {@link io.culvert.dsl.Culvert}. First station of the line <em>builder, policy,
 * lowering, image, engine</em>.
 */
@NullMarked
package io.culvert.dsl;

import org.jspecify.annotations.NullMarked;
