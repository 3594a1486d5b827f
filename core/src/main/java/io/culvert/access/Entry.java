package io.culvert.access;

/** An entry of a list. */
sealed interface Entry permits Ace, OtherEntry {

    /** The size of the whole entry, as in its header. */
    int byteSize();
}
