/** What the platform demands, statement by statement: how each is held, and which tests show it. */
@NullMarked
package io.culvert.conformance.statements;

import org.jspecify.annotations.NullMarked;
