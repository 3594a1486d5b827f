/**
 * The tables that lowering, lifting and the embedded engine read: the structures of each generation of the call, with the
 * fields that a version has, and the kinds that native numbers stand for. The fields are found once, by following the
 * generated tables from the provider context of a generation.
 */
@NullMarked
package io.culvert.wfp.compile.fields;

import org.jspecify.annotations.NullMarked;
