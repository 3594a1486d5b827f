package io.culvert.crypto;

import java.util.Objects;

/**
 * ESP that opens a firewall only: the first packet is sent twice, in ESP and in clear text, and the session continues
 * in clear text. Becomes an {@code IPSEC_SA_TRANSFORM0} of type {@code IPSEC_TRANSFORM_ESP_AUTH_FW}. Windows 7 and
 * later.
 *
 * @param integrity the integrity of the packet in ESP; becomes {@code espAuthFwTransform}
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
