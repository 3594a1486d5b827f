package io.culvert.access;

/**
 * An entry that is carried along but has no text here, such as a conditional one.
 *
 * @param type {@code ACE_HEADER.AceType}
 */
record OtherEntry(int type) implements Entry {}
