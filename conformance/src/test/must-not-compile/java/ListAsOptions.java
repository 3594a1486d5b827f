package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Ikev2Option;
import io.culvert.policy.Keying;
import java.util.List;

/** A list may be empty, so options are single arguments. */
final class ListAsOptions {
    static Keying keying(List<Ikev2Option> options) {
        return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(options); // wrong: Ikev2Option
        // fix: return ikev2(presharedKey(utf8("correct horse")), ike(AES_256, SHA_384, ECP_384)).options(options.get(0));
    }
}
