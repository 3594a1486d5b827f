package io.culvert.wfp.expectation;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.Keying;
import io.culvert.policy.ModulePinning;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import java.util.UUID;

/** The call of {@code FwpmIPsecTunnelAdd0} to {@code Add3} that installs a policy. */
public final class PolicyExpectation {

    private final TunnelPolicy policy;
    private final ApiGeneration generation;

    private PolicyExpectation(TunnelPolicy policy, ApiGeneration generation) {
        this.policy = policy;
        this.generation = generation;
    }

    /** The call of that generation, successful, with everything that it leads to. */
    public static JsonObject of(TunnelPolicy policy, ApiGeneration generation) {
        return new PolicyExpectation(policy, generation).call();
    }

    private JsonObject call() {
        return Json.object(
                "add",
                switch (generation) {
                    case ADD0 -> 0;
                    case ADD1 -> 1;
                    case ADD2 -> 2;
                    case ADD3 -> 3;
                },
                "result",
                0,
                "flags",
                flags(policy.addressing()),
                "mainModePolicy",
                mainMode(policy.keying()),
                "tunnelPolicy",
                tunnel(policy.keying()),
                "filterConditions",
                ExpectedConditions.of(policy.addressing()),
                "keyModKey",
                keyingModule(policy.keying()),
                "sd",
                policy.securityDescriptor().map(descriptor -> descriptor.toBytes()));
    }

    private static int flags(Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            return flags(ipv4.traffic());
        }
        return addressing instanceof Ipv6Addressing ipv6
                ? flags(ipv6.traffic())
                : flags(((Ipv6InIpv4Addressing) addressing).traffic());
    }

    private static int flags(Ipv4Traffic traffic) {
        if (traffic instanceof Ipv4VirtualInterface virtual) {
            return flags(virtual.carried()) + 2; // FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING
        }
        return traffic instanceof Ipv4PointToPoint ? 1 : 0; // FWPM_TUNNEL_FLAG_POINT_TO_POINT
    }

    private static int flags(Ipv6Traffic traffic) {
        if (traffic instanceof Ipv6VirtualInterface virtual) {
            return flags(virtual.carried()) + 2; // FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING
        }
        return traffic instanceof Ipv6PointToPoint ? 1 : 0; // FWPM_TUNNEL_FLAG_POINT_TO_POINT
    }

    private JsonElement mainMode(Keying keying) {
        ExpectedMainMode expected = new ExpectedMainMode(generation);
        UUID key = policy.mainModeContextKey();
        if (keying instanceof Ikev1Keying ikev1) {
            return context(key, 5, "ikeMmPolicy", expected.of(ikev1)); // FWPM_IPSEC_IKE_MM_CONTEXT
        }
        if (keying instanceof AuthIpKeying authIp) {
            return context(key, 6, "authIpMmPolicy", expected.of(authIp)); // FWPM_IPSEC_AUTHIP_MM_CONTEXT
        }
        if (keying instanceof Ikev2Keying ikev2) {
            return context(key, 10, "ikeV2MmPolicy", expected.of(ikev2)); // FWPM_IPSEC_IKEV2_MM_CONTEXT
        }
        return JsonNull.INSTANCE;
    }

    private JsonObject tunnel(Keying keying) {
        JsonObject quickMode = new ExpectedQuickMode(generation).of(policy);
        UUID key = policy.providerContextKey();
        if (keying instanceof KeyedByIkev1) {
            return context(key, 2, "ikeQmTunnelPolicy", quickMode); // FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT
        }
        if (keying instanceof KeyedByAuthIp) {
            return context(key, 4, "authipQmTunnelPolicy", quickMode); // FWPM_IPSEC_AUTHIP_QM_TUNNEL_CONTEXT
        }
        return context(key, 9, "ikeV2QmTunnelPolicy", quickMode); // FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT
    }

    private JsonElement keyingModule(Keying keying) {
        if (keying.pinning() == ModulePinning.UNPINNED) {
            return JsonNull.INSTANCE;
        }
        if (keying instanceof KeyedByIkev1) {
            return Json.of("a9bbf787-82a8-45bb-a400-5d7e5952c7a9"); // FWPM_KEYING_MODULE_IKE
        }
        if (keying instanceof KeyedByAuthIp) {
            return Json.of("11e3dae0-dd26-4590-857d-ab4b28d1a095"); // FWPM_KEYING_MODULE_AUTHIP
        }
        return Json.of("041792cc-8f07-419d-a394-716968cb1647"); // FWPM_KEYING_MODULE_IKEV2
    }

    /** {@code FWPM_PROVIDER_CONTEXT0} to {@code 3}, which differ in what they lead to only. */
    private JsonObject context(UUID key, int type, String arm, JsonObject content) {
        return Json.object(
                "providerContextKey",
                key,
                "displayData",
                Json.object("name", policy.name(), "description", policy.description()),
                "flags",
                policy.lifetime() == ObjectLifetime.PERSISTENT ? 1 : 0, // FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT
                "providerKey",
                policy.providerKey(),
                "providerData",
                policy.providerData().map(data -> Json.blob(data.toBytes())).orElseGet(Json::blob),
                "type",
                type,
                arm,
                content,
                "providerContextId",
                0);
    }
}
