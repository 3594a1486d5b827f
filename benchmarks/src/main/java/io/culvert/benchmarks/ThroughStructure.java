package io.culvert.benchmarks;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Guid.GUID;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.TrustList;
import io.culvert.benchmarks.structure.Conditions.FWPM_FILTER_CONDITION0;
import io.culvert.benchmarks.structure.Conditions.FWP_V4_ADDR_AND_MASK;
import io.culvert.benchmarks.structure.Envelope.FWPM_PROVIDER_CONTEXT1;
import io.culvert.benchmarks.structure.MainMode.IKEEXT_AUTHENTICATION_METHOD1;
import io.culvert.benchmarks.structure.MainMode.IKEEXT_CERTIFICATE_AUTHENTICATION1;
import io.culvert.benchmarks.structure.MainMode.IKEEXT_CERT_ROOT_CONFIG0;
import io.culvert.benchmarks.structure.MainMode.IKEEXT_POLICY1;
import io.culvert.benchmarks.structure.MainMode.IKEEXT_PROPOSAL0;
import io.culvert.benchmarks.structure.MainMode.RootArray;
import io.culvert.benchmarks.structure.MainMode.Trust;
import io.culvert.benchmarks.structure.QuickMode.IPSEC_AUTH_AND_CIPHER_TRANSFORM0;
import io.culvert.benchmarks.structure.QuickMode.IPSEC_PROPOSAL0;
import io.culvert.benchmarks.structure.QuickMode.IPSEC_SA_TRANSFORM0;
import io.culvert.benchmarks.structure.QuickMode.IPSEC_TUNNEL_ENDPOINTS1;
import io.culvert.benchmarks.structure.QuickMode.IPSEC_TUNNEL_POLICY1;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Subnet;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;
import io.culvert.wfp.layout.sdk.FWP_MATCH_TYPE;
import io.culvert.wfp.layout.sdk.Guids;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import io.culvert.wfp.layout.sdk.IPSEC_TRANSFORM_TYPE;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The policy in native memory as a program with JNA's {@code Structure} puts it there: it fills objects, which allocate their
 * memory themselves, and {@code write()} follows them.
 */
final class ThroughStructure {

    private record Owner(
            FWPM_PROVIDER_CONTEXT1 mainMode,
            FWPM_PROVIDER_CONTEXT1 tunnel,
            FWPM_FILTER_CONDITION0 firstCondition,
            GUID keyModKey) {}

    private ThroughStructure() {}

    static NativeCall put(TunnelPolicy policy) {
        Pointer name = utf16(policy.name());
        Pointer description = policy.description().map(ThroughStructure::utf16).orElse(null);
        FWPM_PROVIDER_CONTEXT1 mainMode = mainMode(policy, name, description);
        FWPM_PROVIDER_CONTEXT1 tunnel = tunnel(policy, name, description);
        FWPM_FILTER_CONDITION0[] conditions = conditions((Ipv4Addressing) policy.addressing());
        GUID keyModKey = new GUID();
        guid(keyModKey, Guids.FWPM_KEYING_MODULE_IKEV2);
        mainMode.write();
        tunnel.write();
        Structure.autoWrite(conditions);
        keyModKey.write();
        return new NativeCall(
                0,
                Pointer.nativeValue(mainMode.getPointer()),
                Pointer.nativeValue(tunnel.getPointer()),
                conditions.length,
                Pointer.nativeValue(conditions[0].getPointer()),
                Pointer.nativeValue(keyModKey.getPointer()),
                new Owner(mainMode, tunnel, conditions[0], keyModKey));
    }

    private static FWPM_PROVIDER_CONTEXT1 mainMode(TunnelPolicy policy, Pointer name, @Nullable Pointer description) {
        FWPM_PROVIDER_CONTEXT1 context = context(policy.mainModeContextKey(), name, description);
        context.type = FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT;
        context.policy.setType("ikeV2MmPolicy");
        context.policy.ikeV2MmPolicy = ikePolicy((Ikev2Keying) policy.keying());
        return context;
    }

    private static FWPM_PROVIDER_CONTEXT1 tunnel(TunnelPolicy policy, Pointer name, @Nullable Pointer description) {
        FWPM_PROVIDER_CONTEXT1 context = context(policy.providerContextKey(), name, description);
        context.type = FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT;
        context.policy.setType("ikeV2QmTunnelPolicy");
        context.policy.ikeV2QmTunnelPolicy = tunnelPolicy(policy);
        return context;
    }

    private static FWPM_PROVIDER_CONTEXT1 context(UUID key, Pointer name, @Nullable Pointer description) {
        FWPM_PROVIDER_CONTEXT1 context = new FWPM_PROVIDER_CONTEXT1();
        guid(context.providerContextKey, key);
        context.displayData.name = name;
        context.displayData.description = description;
        return context;
    }

    private static IKEEXT_POLICY1.ByReference ikePolicy(Ikev2Keying keying) {
        IKEEXT_POLICY1.ByReference policy = new IKEEXT_POLICY1.ByReference();
        policy.numAuthenticationMethods = 1;
        policy.authenticationMethods =
                authentication((CertificateAuthentication) keying.methods().get(0));
        policy.numIkeProposals = 1;
        policy.ikeProposals = ikeProposal(keying.proposals().get(0));
        policy.retransmitDurationSecs = (int) keying.retransmitSeconds().orElse(0);
        return policy;
    }

    private static IKEEXT_AUTHENTICATION_METHOD1.ByReference authentication(CertificateAuthentication certificate) {
        IKEEXT_AUTHENTICATION_METHOD1.ByReference method = new IKEEXT_AUTHENTICATION_METHOD1.ByReference();
        method.authenticationMethodType = PlatformNumbers.of(certificate.kind());
        method.method.setType("certificateAuthentication");
        IKEEXT_CERTIFICATE_AUTHENTICATION1 authentication = method.method.certificateAuthentication;
        authentication.inboundConfigType = IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST;
        trust(authentication.inbound, certificate.inbound());
        authentication.outboundConfigType = IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST;
        trust(authentication.outbound, certificate.outbound());
        return method;
    }

    private static void trust(Trust union, CertificateTrust trust) {
        union.setType("rootArray");
        RootArray roots = union.rootArray;
        roots.size = 1;
        roots.array = root(((TrustList) trust).authorities().get(0));
    }

    private static IKEEXT_CERT_ROOT_CONFIG0.ByReference root(CertificateAuthority authority) {
        byte[] name = authority.subjectDer();
        Memory data = new Memory(name.length);
        data.write(0, name, 0, name.length);
        IKEEXT_CERT_ROOT_CONFIG0.ByReference root = new IKEEXT_CERT_ROOT_CONFIG0.ByReference();
        root.certData.size = name.length;
        root.certData.data = data;
        return root;
    }

    private static IKEEXT_PROPOSAL0.ByReference ikeProposal(Ikev2Proposal proposal) {
        IKEEXT_PROPOSAL0.ByReference struct = new IKEEXT_PROPOSAL0.ByReference();
        struct.cipherAlgorithm.algoIdentifier = PlatformNumbers.of(proposal.mainModeCipher());
        struct.integrityAlgorithm.algoIdentifier = PlatformNumbers.of(proposal.integrity());
        struct.maxLifetimeSeconds = (int) proposal.lifetimeSeconds();
        struct.dhGroup = PlatformNumbers.of(proposal.dhGroup());
        struct.quickModeLimit = (int) proposal.quickModeLimit();
        return struct;
    }

    private static IPSEC_TUNNEL_POLICY1.ByReference tunnelPolicy(TunnelPolicy policy) {
        IPSEC_TUNNEL_POLICY1.ByReference struct = new IPSEC_TUNNEL_POLICY1.ByReference();
        List<QuickModeProposal> proposals = policy.quickModeProposals();
        struct.numIpsecProposals = proposals.size();
        struct.ipsecProposals = ipsecProposals(proposals);
        endpoints(struct.tunnelEndpoints, (Ipv4Addressing) policy.addressing());
        struct.saIdleTimeout.idleTimeoutSeconds = (int) policy.idleTimeout().seconds();
        struct.saIdleTimeout.idleTimeoutSecondsFailOver =
                (int) policy.idleTimeout().failOverSeconds();
        return struct;
    }

    private static IPSEC_PROPOSAL0.ByReference ipsecProposals(List<QuickModeProposal> proposals) {
        IPSEC_PROPOSAL0.ByReference first = new IPSEC_PROPOSAL0.ByReference();
        Structure[] structs = first.toArray(proposals.size());
        for (int i = 0; i < structs.length; i++) {
            ipsecProposal((IPSEC_PROPOSAL0) structs[i], (EspProposal) proposals.get(i));
        }
        return first;
    }

    private static void ipsecProposal(IPSEC_PROPOSAL0 struct, EspProposal proposal) {
        struct.lifetime.lifetimeSeconds = (int) proposal.lifetime().seconds();
        struct.lifetime.lifetimeKilobytes = (int) proposal.lifetime().kilobytes();
        struct.lifetime.lifetimePackets = (int) proposal.lifetime().packets();
        struct.numSaTransforms = 1;
        struct.saTransforms = transform(proposal.transform());
        struct.pfsGroup = PlatformNumbers.of(proposal.pfsGroup());
    }

    private static IPSEC_SA_TRANSFORM0.ByReference transform(EspTransform transform) {
        IPSEC_AUTH_AND_CIPHER_TRANSFORM0.ByReference both = new IPSEC_AUTH_AND_CIPHER_TRANSFORM0.ByReference();
        both.authTransform.authTransformId.authType =
                PlatformNumbers.integrity(transform).type();
        both.authTransform.authTransformId.authConfig =
                (byte) PlatformNumbers.integrity(transform).config();
        both.cipherTransform.cipherTransformId.cipherType =
                PlatformNumbers.encryption(transform).type();
        both.cipherTransform.cipherTransformId.cipherConfig =
                (byte) PlatformNumbers.encryption(transform).config();
        IPSEC_SA_TRANSFORM0.ByReference struct = new IPSEC_SA_TRANSFORM0.ByReference();
        struct.ipsecTransformType = IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER;
        struct.transform.setType("espAuthAndCipherTransform");
        struct.transform.espAuthAndCipherTransform = both;
        return struct;
    }

    private static void endpoints(IPSEC_TUNNEL_ENDPOINTS1 struct, Ipv4Addressing addressing) {
        struct.ipVersion = FWP_IP_VERSION.FWP_IP_VERSION_V4;
        struct.local.setType("v4Address");
        struct.local.v4Address = ((Ipv4Address) addressing.localEndpoint()).bits();
        struct.remote.setType("v4Address");
        struct.remote.v4Address = ((Ipv4Address) addressing.remoteEndpoint()).bits();
    }

    private static FWPM_FILTER_CONDITION0[] conditions(Ipv4Addressing addressing) {
        List<Ipv4Match> local = addressing.traffic().local().addresses();
        List<Ipv4Match> remote = addressing.traffic().remote().addresses();
        FWPM_FILTER_CONDITION0[] structs =
                (FWPM_FILTER_CONDITION0[]) new FWPM_FILTER_CONDITION0().toArray(local.size() + remote.size());
        int next = 0;
        for (Ipv4Match match : local) {
            condition(structs[next++], Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, (Ipv4Subnet) match);
        }
        for (Ipv4Match match : remote) {
            condition(structs[next++], Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, (Ipv4Subnet) match);
        }
        return structs;
    }

    private static void condition(FWPM_FILTER_CONDITION0 struct, UUID field, Ipv4Subnet subnet) {
        FWP_V4_ADDR_AND_MASK.ByReference value = new FWP_V4_ADDR_AND_MASK.ByReference();
        value.addr = subnet.address().bits();
        value.mask = subnet.mask();
        guid(struct.fieldKey, field);
        struct.matchType = FWP_MATCH_TYPE.FWP_MATCH_EQUAL;
        struct.conditionValue.type = FWP_DATA_TYPE.FWP_V4_ADDR_MASK;
        struct.conditionValue.value.setType("v4AddrMask");
        struct.conditionValue.value.v4AddrMask = value;
    }

    private static void guid(GUID struct, UUID value) {
        long high = value.getMostSignificantBits();
        struct.Data1 = (int) (high >>> 32);
        struct.Data2 = (short) (high >>> 16);
        struct.Data3 = (short) high;
        long low = value.getLeastSignificantBits();
        for (int i = 0; i < Long.BYTES; i++) {
            struct.Data4[i] = (byte) (low >>> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
    }

    /** JNA's wide strings are four bytes a character on this side of Windows. */
    private static Pointer utf16(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        Memory memory = new Memory(bytes.length + Character.BYTES);
        memory.write(0, bytes, 0, bytes.length);
        memory.setShort(bytes.length, (short) 0);
        return memory;
    }
}
