/**
 * Stores named values in a directory so that no committed value is lost. Damage is detected, never opened with less. The
 * frame consists of a lock file, a manifest, numbered data files of MVStore, and sealed values.
 */
@NullMarked
package io.culvert.wfp.embedded.store;

import org.jspecify.annotations.NullMarked;
