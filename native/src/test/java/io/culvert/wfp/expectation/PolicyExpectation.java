package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.model.Addressing;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv4PointToPoint;
import io.culvert.model.Ipv6Addressing;
import io.culvert.model.Ipv6PointToPoint;
import io.culvert.model.TunnelPolicy;
import java.util.UUID;

/** The call of {@code FwpmIPsecTunnelAdd1} that installs a policy. */
public final class PolicyExpectation {

    private PolicyExpectation() {}

    /** The call, successful, with everything that it leads to. */
    public static JsonObject of(TunnelPolicy policy) {
        boolean ikev1 = policy.keying() instanceof Ikev1Keying;
        return Json.object(
                "add",
                1,
                "result",
                0,
                "flags",
                isPointToPoint(policy.addressing()) ? 1 : 0, // FWPM_TUNNEL_FLAG_POINT_TO_POINT
                "mainModePolicy",
                ikev1 ? ikeMainMode(policy) : ikev2MainMode(policy),
                "tunnelPolicy",
                ikev1 ? ikeTunnel(policy) : ikev2Tunnel(policy),
                "filterConditions",
                ExpectedConditions.of(policy.addressing()),
                "keyModKey",
                ikev1
                        ? "a9bbf787-82a8-45bb-a400-5d7e5952c7a9" // FWPM_KEYING_MODULE_IKE
                        : "041792cc-8f07-419d-a394-716968cb1647", // FWPM_KEYING_MODULE_IKEV2
                "sd",
                null);
    }

    private static boolean isPointToPoint(Addressing addressing) {
        return addressing instanceof Ipv4Addressing ipv4
                ? ipv4.traffic() instanceof Ipv4PointToPoint
                : ((Ipv6Addressing) addressing).traffic() instanceof Ipv6PointToPoint;
    }

    private static JsonObject ikeMainMode(TunnelPolicy policy) {
        return context(
                policy,
                policy.mainModeContextKey(),
                5, // FWPM_IPSEC_IKE_MM_CONTEXT
                "ikeMmPolicy",
                ExpectedMainMode.of(policy.keying()));
    }

    private static JsonObject ikev2MainMode(TunnelPolicy policy) {
        return context(
                policy,
                policy.mainModeContextKey(),
                10, // FWPM_IPSEC_IKEV2_MM_CONTEXT
                "ikeV2MmPolicy",
                ExpectedMainMode.of(policy.keying()));
    }

    private static JsonObject ikeTunnel(TunnelPolicy policy) {
        return context(
                policy,
                policy.providerContextKey(),
                2, // FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT
                "ikeQmTunnelPolicy",
                ExpectedQuickMode.of(policy));
    }

    private static JsonObject ikev2Tunnel(TunnelPolicy policy) {
        return context(
                policy,
                policy.providerContextKey(),
                9, // FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT
                "ikeV2QmTunnelPolicy",
                ExpectedQuickMode.of(policy));
    }

    private static JsonObject context(TunnelPolicy policy, UUID key, int type, String arm, JsonObject content) {
        return Json.object(
                "providerContextKey",
                key,
                "displayData",
                Json.object("name", policy.name(), "description", policy.description()),
                "flags",
                0,
                "providerKey",
                policy.providerKey(),
                "providerData",
                blob(),
                "type",
                type,
                arm,
                content,
                "providerContextId",
                0);
    }

    /** {@code FWP_BYTE_BLOB} without anything in it. */
    static JsonObject blob() {
        return Json.object("size", 0, "data", null);
    }

    /** {@code FWP_BYTE_BLOB} with something in it. */
    static JsonObject blob(byte[] bytes) {
        return Json.object("size", bytes.length, "data", bytes);
    }
}
