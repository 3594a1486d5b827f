package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.Protection;

/** AES-GCM protects integrity itself; nothing custom stands beside it. */
final class GcmAsCustom {
    static Protection protection(CustomIntegrity integrity) {
        return espCustom(AES_GCM_256, integrity); // wrong: EspCipher
        // fix: return espCustom(AES_CBC_256, integrity);
    }
}
