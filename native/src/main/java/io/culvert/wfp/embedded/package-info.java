/**
 * A filtering engine in pure Java. Takes the same bytes as the one of Windows, checks them as its interface definition and
 * documents say, keeps them, and behaves as documented: sessions, transactions, references, codes.
 */
@NullMarked
package io.culvert.wfp.embedded;

import org.jspecify.annotations.NullMarked;
