/**
 * Answers dynamic Groovy, which looks a word up when it is said: a word that cannot stand there is answered with a
 * sentence. An extension module of Groovy in plain Java, found through {@code META-INF/groovy}; without Groovy nothing
 * here is loaded. No API: public and exported to Groovy alone, which calls it by reflection.
 */
@NullMarked
package io.culvert.dsl.groovy;

import org.jspecify.annotations.NullMarked;
