/** Documents: their code, links, file names and readers. */
@NullMarked
package io.culvert.conformance.documents;

import org.jspecify.annotations.NullMarked;
