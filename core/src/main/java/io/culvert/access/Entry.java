package io.culvert.access;

/** An entry of a list. */
sealed interface Entry permits Ace, OtherEntry {

    /** Size of the whole entry, as its header says. */
    int byteSize();
}
