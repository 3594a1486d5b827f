/**
 * Messages for dynamic Groovy, which looks methods up at run time: a call that has no method ends in a message with
 * place and cure. This is an extension module of Groovy in plain Java, found through {@code META-INF/groovy}. Without
 * Groovy, none of its classes is loaded. It is not API: the package is exported to Groovy only, which calls it by
 * reflection.
 */
@NullMarked
package io.culvert.dsl.groovy;

import org.jspecify.annotations.NullMarked;
