/** The statements about the platform: how each is enforced, and which tests check it. */
@NullMarked
package io.culvert.conformance.statements;

import org.jspecify.annotations.NullMarked;
