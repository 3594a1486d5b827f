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
 * The words for the protection of packets.
 *
 * <p>The words come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class ProtectionWords extends KeyingWords permits Culvert {

    ProtectionWords() {}

    /**
     * ESP with a cipher that includes integrity.
     *
     * @param cipher such as {@link Culvert#AES_GCM_256}
     * @return a quick-mode proposal
     */
    public static EspProposal esp(GcmCipher cipher) {
        return EspProposal.of(new EspGcm(cipher));
    }

    /**
     * ESP with a cipher and an HMAC for integrity.
     *
     * @param cipher such as {@link Culvert#AES_CBC_256}
     * @param hmac such as {@link Culvert#HMAC_SHA_256}
     * @return a quick-mode proposal
     */
    public static EspProposal esp(CipherNeedingHmac cipher, Hmac hmac) {
        return EspProposal.of(new EspCbc(cipher, hmac));
    }

    /**
     * ESP with integrity and without encryption.
     *
     * @param integrity such as {@link Culvert#HMAC_SHA_256} or {@link Culvert#AES_GMAC_256}
     * @return a quick-mode proposal
     */
    public static EspProposal espIntegrity(IntegrityAlone integrity) {
        return EspProposal.of(new EspIntegrityAlone(integrity));
    }

    /**
     * ESP with encryption and without integrity. An attacker on the path can change the packets unnoticed (RFC 8221
     * section 4). The platform accepts it; lint reports it.
     *
     * @param cipher such as {@link Culvert#AES_CBC_256}
     * @return a quick-mode proposal
     */
    public static EspProposal espWithoutIntegrity(EspCipher cipher) {
        return EspProposal.of(new EspCipherAlone(cipher));
    }

    /**
     * ESP that authenticates the first packets of a connection and then leaves it in clear text, controlled by the
     * firewall. First Windows: 7.
     *
     * @param integrity the algorithm for the first packets, such as {@link Culvert#HMAC_SHA_256}
     * @return a quick-mode proposal; the traffic is not protected
     */
    public static EspProposal espAuthenticationThenClearText(IntegrityAlone integrity) {
        return EspProposal.of(new EspAuthFirewall(integrity));
    }

    /**
     * ESP with a cipher and an integrity algorithm, of which at least one belongs to a cryptographic module of your
     * own.
     *
     * @param cipher the cipher
     * @param integrity the integrity algorithm
     * @return a quick-mode proposal
     */
    public static EspProposal espCustom(EspCipher cipher, EspIntegrity integrity) {
        return EspProposal.of(new EspCustom(cipher, integrity));
    }

    /**
     * AH, which protects the integrity of packets and their addresses. It does not pass a NAT. {@code thenEsp} adds
     * ESP.
     *
     * @param integrity such as {@link Culvert#HMAC_SHA_256} or {@link Culvert#AES_GMAC_256}
     * @return a quick-mode proposal
     */
    public static AhProposal ah(IntegrityAlone integrity) {
        return AhProposal.of(integrity);
    }
}
