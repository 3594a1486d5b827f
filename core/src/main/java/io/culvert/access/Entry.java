package io.culvert.access;

/** An entry of a list. */
sealed interface Entry permits Ace, OtherEntry {}
