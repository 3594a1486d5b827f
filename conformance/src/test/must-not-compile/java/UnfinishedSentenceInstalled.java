package io.culvert.samples.wrong;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.wfp.FilterEngine;

/** What is installed is a policy, built. */
final class UnfinishedSentenceInstalled {
    static void run(FilterEngine engine, FinishStage sentence) {
        engine.add(sentence); // wrong: FinishStage
        // fix: engine.add(sentence.build());
    }
}
