package io.culvert.samples.wrong

import io.culvert.wfp.ReadTransaction

/** A look has nothing to commit: it is closed. */
fun commitOfReadTransaction(look: ReadTransaction) {
    look.commit() // wrong: commit
    // fix: look.close()
}
