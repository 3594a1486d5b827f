package io.culvert.samples.wrong;

import io.culvert.wfp.ReadTransaction;

/** A look has nothing to commit: it is closed. */
final class CommitOfReadTransaction {
    static void run(ReadTransaction look) {
        look.commit(); // wrong: ReadTransaction
        // fix: look.close();
    }
}
