/** Lint: findings about elements of policies that the platform accepts and that are unwise. */
@NullMarked
package io.culvert.analysis.lint;

import org.jspecify.annotations.NullMarked;
