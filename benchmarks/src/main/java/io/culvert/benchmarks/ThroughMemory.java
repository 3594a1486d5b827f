package io.culvert.benchmarks;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.TrustList;
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
import io.culvert.wfp.layout.GuidBytes;
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

/**
 * The policy in native memory as a program with JNA's {@code Memory} puts it there: numbers at offsets that are written out by
 * hand, in one block of memory that is there already. What is zero is cleared once and not written.
 */
final class ThroughMemory {

    private static final int POINTER_ALIGNMENT = 8;

    private final Memory memory;
    private final long address;
    private long size;

    /** Takes any memory that is large enough, again and again. */
    ThroughMemory(Memory memory) {
        this.memory = memory;
        this.address = Pointer.nativeValue(memory);
        memory.clear();
    }

    NativeCall put(TunnelPolicy policy) {
        memory.clear(size);
        size = 0;
        long name = utf16(policy.name());
        long description =
                policy.description().isPresent() ? utf16(policy.description().get()) : 0;
        Ipv4Addressing addressing = (Ipv4Addressing) policy.addressing();
        long mainMode = context(policy.mainModeContextKey(), name, description);
        memory.setInt(mainMode + 64, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT); // type
        point(mainMode + 72, ikePolicy((Ikev2Keying) policy.keying())); // ikeV2MmPolicy
        long tunnel = context(policy.providerContextKey(), name, description);
        memory.setInt(tunnel + 64, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT); // type
        point(tunnel + 72, tunnelPolicy(policy, addressing)); // ikeV2QmTunnelPolicy
        List<Ipv4Match> local = addressing.traffic().local().addresses();
        List<Ipv4Match> remote = addressing.traffic().remote().addresses();
        long conditions = conditions(local, remote);
        long keyModKey = place(16);
        guid(keyModKey, Guids.FWPM_KEYING_MODULE_IKEV2);
        return new NativeCall(
                0,
                address + mainMode,
                address + tunnel,
                local.size() + remote.size(),
                address + conditions,
                address + keyModKey,
                memory);
    }

    private long context(UUID key, long name, long description) {
        long context = place(88); // FWPM_PROVIDER_CONTEXT1
        guid(context, key); // providerContextKey
        point(context + 16, name); // displayData.name
        if (description != 0) {
            point(context + 24, description); // displayData.description
        }
        return context;
    }

    private long ikePolicy(Ikev2Keying keying) {
        long policy = place(48); // IKEEXT_POLICY1
        memory.setInt(policy + 4, 1); // numAuthenticationMethods
        CertificateAuthentication method =
                (CertificateAuthentication) keying.methods().get(0);
        point(policy + 8, authentication(method)); // authenticationMethods
        memory.setInt(policy + 20, 1); // numIkeProposals
        point(policy + 24, ikeProposal(keying.proposals().get(0))); // ikeProposals
        memory.setInt(policy + 40, (int) keying.retransmitSeconds().orElse(0)); // retransmitDurationSecs
        return policy;
    }

    private long authentication(CertificateAuthentication certificate) {
        long method = place(80); // IKEEXT_AUTHENTICATION_METHOD1
        memory.setInt(method, PlatformNumbers.of(certificate.kind())); // authenticationMethodType
        trust(method + 8, certificate.inbound()); // certificateAuthentication.inbound…
        trust(method + 32, certificate.outbound()); // certificateAuthentication.outbound…
        return method;
    }

    private void trust(long place, CertificateTrust trust) {
        memory.setInt(place, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST); // …ConfigType
        memory.setInt(place + 8, 1); // …RootArraySize
        byte[] name = ((TrustList) trust).authorities().get(0).subjectDer();
        long root = place(24); // IKEEXT_CERT_ROOT_CONFIG0
        memory.setInt(root, name.length); // certData.size
        point(root + 8, bytes(name, name.length)); // certData.data
        point(place + 16, root); // …RootArray
    }

    private long ikeProposal(Ikev2Proposal proposal) {
        long struct = place(28); // IKEEXT_PROPOSAL0
        memory.setInt(struct, PlatformNumbers.of(proposal.mainModeCipher())); // cipherAlgorithm.algoIdentifier
        memory.setInt(struct + 12, PlatformNumbers.of(proposal.integrity())); // integrityAlgorithm.algoIdentifier
        memory.setInt(struct + 16, (int) proposal.lifetimeSeconds()); // maxLifetimeSeconds
        memory.setInt(struct + 20, PlatformNumbers.of(proposal.dhGroup())); // dhGroup
        memory.setInt(struct + 24, (int) proposal.quickModeLimit()); // quickModeLimit
        return struct;
    }

    private long tunnelPolicy(TunnelPolicy policy, Ipv4Addressing addressing) {
        long struct = place(80); // IPSEC_TUNNEL_POLICY1
        List<QuickModeProposal> proposals = policy.quickModeProposals();
        memory.setInt(struct + 4, proposals.size()); // numIpsecProposals
        long first = place(32 * proposals.size()); // IPSEC_PROPOSAL0
        for (int i = 0; i < proposals.size(); i++) {
            ipsecProposal(first + 32L * i, (EspProposal) proposals.get(i));
        }
        point(struct + 8, first); // ipsecProposals
        memory.setInt(struct + 16, FWP_IP_VERSION.FWP_IP_VERSION_V4); // tunnelEndpoints.ipVersion
        memory.setInt(struct + 20, ((Ipv4Address) addressing.localEndpoint()).bits()); // tunnelEndpoints.localV4Address
        memory.setInt(
                struct + 36, ((Ipv4Address) addressing.remoteEndpoint()).bits()); // tunnelEndpoints.remoteV4Address
        memory.setInt(struct + 64, (int) policy.idleTimeout().seconds()); // saIdleTimeout.idleTimeoutSeconds
        memory.setInt(struct + 68, (int) policy.idleTimeout().failOverSeconds()); // …FailOver
        return struct;
    }

    private void ipsecProposal(long struct, EspProposal proposal) {
        memory.setInt(struct, (int) proposal.lifetime().seconds()); // lifetime.lifetimeSeconds
        memory.setInt(struct + 4, (int) proposal.lifetime().kilobytes()); // lifetime.lifetimeKilobytes
        memory.setInt(struct + 8, (int) proposal.lifetime().packets()); // lifetime.lifetimePackets
        memory.setInt(struct + 12, 1); // numSaTransforms
        point(struct + 16, transform(proposal.transform())); // saTransforms
        memory.setInt(struct + 24, PlatformNumbers.of(proposal.pfsGroup())); // pfsGroup
    }

    private long transform(EspTransform transform) {
        long both = place(32); // IPSEC_AUTH_AND_CIPHER_TRANSFORM0
        memory.setInt(both, PlatformNumbers.integrity(transform).type()); // authTransform.authTransformId.authType
        memory.setByte(both + 4, (byte) PlatformNumbers.integrity(transform).config()); // ….authConfig
        memory.setInt(both + 16, PlatformNumbers.encryption(transform).type()); // cipherTransform.….cipherType
        memory.setByte(both + 20, (byte) PlatformNumbers.encryption(transform).config()); // ….cipherConfig
        long struct = place(16); // IPSEC_SA_TRANSFORM0
        memory.setInt(struct, IPSEC_TRANSFORM_TYPE.IPSEC_TRANSFORM_ESP_AUTH_AND_CIPHER); // ipsecTransformType
        point(struct + 8, both); // espAuthAndCipherTransform
        return struct;
    }

    private long conditions(List<Ipv4Match> local, List<Ipv4Match> remote) {
        long first = place(40 * (local.size() + remote.size())); // FWPM_FILTER_CONDITION0
        long next = first;
        for (Ipv4Match match : local) {
            condition(next, Guids.FWPM_CONDITION_IP_LOCAL_ADDRESS, (Ipv4Subnet) match);
            next += 40;
        }
        for (Ipv4Match match : remote) {
            condition(next, Guids.FWPM_CONDITION_IP_REMOTE_ADDRESS, (Ipv4Subnet) match);
            next += 40;
        }
        return first;
    }

    private void condition(long struct, UUID field, Ipv4Subnet subnet) {
        long value = place(8); // FWP_V4_ADDR_AND_MASK
        memory.setInt(value, subnet.address().bits()); // addr
        memory.setInt(value + 4, subnet.mask()); // mask
        guid(struct, field); // fieldKey
        memory.setInt(struct + 16, FWP_MATCH_TYPE.FWP_MATCH_EQUAL); // matchType
        memory.setInt(struct + 24, FWP_DATA_TYPE.FWP_V4_ADDR_MASK); // conditionValue.type
        point(struct + 32, value); // conditionValue.v4AddrMask
    }

    private long place(int length) {
        long place = size;
        size = place + length + POINTER_ALIGNMENT - 1 & -POINTER_ALIGNMENT;
        return place;
    }

    private void point(long slot, long target) {
        memory.setLong(slot, address + target);
    }

    private void guid(long place, UUID value) {
        memory.setLong(place, GuidBytes.firstHalf(value));
        memory.setLong(place + 8, GuidBytes.secondHalf(value));
    }

    private long bytes(byte[] bytes, int room) {
        long place = place(room);
        memory.write(place, bytes, 0, bytes.length);
        return place;
    }

    private long utf16(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        return bytes(bytes, bytes.length + Character.BYTES);
    }
}
