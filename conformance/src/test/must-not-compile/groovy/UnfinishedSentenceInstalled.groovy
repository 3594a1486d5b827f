package io.culvert.samples.wrong

import io.culvert.dsl.stage.FinishStage
import io.culvert.wfp.FilterSession

/** What is installed is a policy, built. */
class UnfinishedSentenceInstalled {
    static void run(FilterSession session, FinishStage sentence) {
        session.add(sentence) // wrong: FinishStage
        // fix: session.add(sentence.build())
    }
}
