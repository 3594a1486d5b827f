package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP that only opens a firewall: the first packet is sent twice, once in ESP and once in clear text, and the whole
 * session goes on in clear text. Becomes an {@code IPSEC_SA_TRANSFORM0} of type {@code IPSEC_TRANSFORM_ESP_AUTH_FW}.
 * Windows 7 and later.
 *
 * @param integrity how the packet in ESP is protected; becomes {@code espAuthFwTransform}
 */
public record EspAuthFirewall(IntegrityAlone integrity) implements EspTransform {

    /** Refuses null. */
    public EspAuthFirewall {
        Objects.requireNonNull(integrity, "integrity");
    }

    @Override
    public String toString() {
        return "ESP for the first packet only, with " + integrity;
    }
}
