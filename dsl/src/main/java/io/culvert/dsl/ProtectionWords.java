package io.culvert.dsl;

import io.culvert.crypto.AhProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrity;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IntegrityAlone;

/**
 * The words for how packets are protected.
 *
 * <p>Not for itself: they come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class ProtectionWords extends KeyingWords permits Culvert {

    ProtectionWords() {}

    /**
     * ESP with encryption and integrity in one; nothing stands beside it.
     *
     * @param cipher such as {@link Culvert#AES_GCM_256}
     * @return a quick-mode proposal
     */
    public static EspProposal esp(GcmCipher cipher) {
        return EspProposal.of(new EspGcm(cipher));
    }

    /**
     * ESP with a cipher and, beside it, integrity.
     *
     * @param cipher such as {@link Culvert#AES_CBC_256}
     * @param hmac such as {@link Culvert#HMAC_SHA_256}
     * @return a quick-mode proposal
     */
    public static EspProposal esp(CipherNeedingHmac cipher, Hmac hmac) {
        return EspProposal.of(new EspCbc(cipher, hmac));
    }

    /**
     * ESP with integrity and no encryption.
     *
     * @param integrity such as {@link Culvert#HMAC_SHA_256} or {@link Culvert#AES_GMAC_256}
     * @return a quick-mode proposal
     */
    public static EspProposal espIntegrity(IntegrityAlone integrity) {
        return EspProposal.of(new EspIntegrityAlone(integrity));
    }

    /**
     * ESP with encryption and no integrity: whoever can change packets on the way can change what they say (RFC 8221 section
     * 4). The platform has it; lint warns.
     *
     * @param cipher such as {@link Culvert#AES_CBC_256}
     * @return a quick-mode proposal
     */
    public static EspProposal espWithoutIntegrity(EspCipher cipher) {
        return EspProposal.of(new EspCipherAlone(cipher));
    }

    /**
     * ESP that authenticates the first packets of a connection and then leaves it in the clear, under the eyes of the
     * firewall. Windows 7.
     *
     * @param integrity of the first packets, such as {@link Culvert#HMAC_SHA_256}
     * @return a quick-mode proposal; the traffic is not protected
     */
    public static EspProposal espAuthenticationThenClearText(IntegrityAlone integrity) {
        return EspProposal.of(new EspAuthFirewall(integrity));
    }

    /**
     * ESP with a cipher and integrity, at least one of them of a cryptographic module of your own.
     *
     * @param cipher the cipher
     * @param integrity the integrity algorithm
     * @return a quick-mode proposal
     */
    public static EspProposal espCustom(EspCipher cipher, EspIntegrity integrity) {
        return EspProposal.of(new EspCustom(cipher, integrity));
    }

    /**
     * AH, which protects the integrity of packets with their addresses and does not cross a NAT; {@code thenEsp} adds ESP.
     *
     * @param integrity such as {@link Culvert#HMAC_SHA_256} or {@link Culvert#AES_GMAC_256}
     * @return a quick-mode proposal
     */
    public static AhProposal ah(IntegrityAlone integrity) {
        return AhProposal.of(integrity);
    }
}
