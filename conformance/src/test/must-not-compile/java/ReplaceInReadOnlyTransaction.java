package io.culvert.samples.wrong;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterSession;

/** A read-only transaction replaces nothing. */
final class ReplaceInReadOnlyTransaction {
    static void run(FilterSession session, TunnelPolicy policy) {
        session.readOnlyTransaction(reader -> reader.replace(policy)); // wrong: TunnelReader
        // fix: session.transaction(writer -> writer.replace(policy));
    }
}
