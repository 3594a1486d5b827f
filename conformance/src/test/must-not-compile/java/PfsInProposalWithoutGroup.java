package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.Protection;

/** Forward secrecy is a matter of quick mode. */
final class PfsInProposalWithoutGroup {
    static Protection protection() {
        return ikeWithoutGroup(AES_256, SHA_384).pfs(ECP_384); // wrong: IkeProposalWithoutGroup
        // fix: return esp(AES_GCM_256).pfs(ECP_384);
    }
}
