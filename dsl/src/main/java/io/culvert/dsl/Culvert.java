package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.crypto.Algorithms;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.dsl.stage.LocalEndpointStage;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.model.TransportFilter;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.Ipv6Subnet;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/**
 * The words of the language, for {@code import static io.culvert.dsl.Culvert.*}: {@link #tunnel} begins a policy, the
 * others make the values that go into it. The algorithms come along from {@link Algorithms}.
 *
 * <p>What is given as text and cannot be read is refused with an
 * {@link io.culvert.rules.InvalidPolicyException}.
 */
public final class Culvert implements Algorithms {

    /** Certificates with RSA keys. */
    public static final CertificateKind RSA = CertificateKind.RSA;

    /** Certificates with ECDSA keys on P-256. */
    public static final CertificateKind ECDSA_P256 = CertificateKind.ECDSA_P256;

    /** Certificates with ECDSA keys on P-384. */
    public static final CertificateKind ECDSA_P384 = CertificateKind.ECDSA_P384;

    private Culvert() {}

    /**
     * Begins a tunnel policy.
     *
     * @param name what people call the tunnel; its key is derived from it unless another is given
     * @return the local endpoint is wanted
     */
    public static LocalEndpointStage tunnel(String name) {
        return LocalEndpointStage.of(name);
    }

    /**
     * One IPv4 address, as an endpoint or to match traffic.
     *
     * @param address such as {@code 203.0.113.1}
     * @return the address
     */
    public static Ipv4Address ipv4(String address) {
        return Ipv4Address.parse(requireNonNull(address, "address"));
    }

    /**
     * An IPv4 prefix; bits behind its length are cleared.
     *
     * @param prefix such as {@code 10.1.0.0/16}
     * @return the prefix
     */
    public static Ipv4Subnet ipv4Subnet(String prefix) {
        return Ipv4Subnet.parse(requireNonNull(prefix, "prefix"));
    }

    /**
     * Consecutive IPv4 addresses.
     *
     * @param first lowest address
     * @param last highest address, included, such as {@code 10.1.0.9}
     * @return the range
     */
    public static Ipv4Range ipv4Range(String first, String last) {
        return new Ipv4Range(
                Ipv4Address.parse(requireNonNull(first, "first")), Ipv4Address.parse(requireNonNull(last, "last")));
    }

    /**
     * What the local address of a packet may be, for an IPv4 tunnel.
     * Addresses from a list: {@link Ipv4LocalSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the near side
     */
    public static Ipv4LocalSide local(Ipv4Match firstAddress, Ipv4Match... moreAddresses) {
        return Ipv4LocalSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * What the remote address of a packet may be, for an IPv4 tunnel.
     * Addresses from a list: {@link Ipv4RemoteSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the far side
     */
    public static Ipv4RemoteSide remote(Ipv4Match firstAddress, Ipv4Match... moreAddresses) {
        return Ipv4RemoteSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * One IPv6 address, as an endpoint or to match traffic.
     *
     * @param address such as {@code 2001:db8::1}
     * @return the address
     */
    public static Ipv6Address ipv6(String address) {
        return Ipv6Address.parse(requireNonNull(address, "address"));
    }

    /**
     * An IPv6 prefix; bits behind its length are cleared.
     *
     * @param prefix such as {@code 2001:db8:1::/48}
     * @return the prefix
     */
    public static Ipv6Subnet ipv6Subnet(String prefix) {
        return Ipv6Subnet.parse(requireNonNull(prefix, "prefix"));
    }

    /**
     * Consecutive IPv6 addresses.
     *
     * @param first lowest address
     * @param last highest address, included, such as {@code 2001:db8::9}
     * @return the range
     */
    public static Ipv6Range ipv6Range(String first, String last) {
        return new Ipv6Range(
                Ipv6Address.parse(requireNonNull(first, "first")), Ipv6Address.parse(requireNonNull(last, "last")));
    }

    /**
     * What the local address of a packet may be, for an IPv6 tunnel.
     * Addresses from a list: {@link Ipv6LocalSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the near side
     */
    public static Ipv6LocalSide local(Ipv6Match firstAddress, Ipv6Match... moreAddresses) {
        return Ipv6LocalSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * What the remote address of a packet may be, for an IPv6 tunnel.
     * Addresses from a list: {@link Ipv6RemoteSide#anyOf}.
     *
     * @param firstAddress an address, prefix or range
     * @param moreAddresses alternatives
     * @return the far side
     */
    public static Ipv6RemoteSide remote(Ipv6Match firstAddress, Ipv6Match... moreAddresses) {
        return Ipv6RemoteSide.of(firstAddress, requireNonNull(moreAddresses, "moreAddresses"));
    }

    /**
     * TCP only; ports may follow.
     *
     * @return a filter for point-to-point tunnels
     */
    public static TransportFilter tcp() {
        return TransportFilter.of(IpProtocol.TCP);
    }

    /**
     * UDP only; ports may follow.
     *
     * @return a filter for point-to-point tunnels
     */
    public static TransportFilter udp() {
        return TransportFilter.of(IpProtocol.UDP);
    }

    /**
     * One IP protocol only.
     *
     * @param number 0 to 255, as in the IANA registry
     * @return a filter for point-to-point tunnels
     */
    public static TransportFilter protocol(int number) {
        return TransportFilter.of(new IpProtocol(number));
    }

    /**
     * One port.
     *
     * @param number 0 to 65535
     * @return the port
     */
    public static Port port(int number) {
        return new Port(number);
    }

    /**
     * Consecutive ports.
     *
     * @param first lowest port
     * @param last highest port, included
     * @return the range
     */
    public static PortRange portRange(int first, int last) {
        return new PortRange(new Port(first), new Port(last));
    }

    /**
     * Keying by IKE version 1 and by no other module ({@code FWPM_KEYING_MODULE_IKE}).
     * Proposals from a list: {@link Ikev1Keying#of}.
     *
     * @param method how the ends prove who they are
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals others that will do
     * @return the keying
     */
    public static Ikev1Keying ikev1(Ikev1Method method, IkeProposal firstIkeProposal, IkeProposal... moreIkeProposals) {
        return Ikev1Keying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * Keying by IKE version 2 and by no other module ({@code FWPM_KEYING_MODULE_IKEV2}).
     * Proposals from a list: {@link Ikev2Keying#of}.
     *
     * @param method how the ends prove who they are
     * @param firstIkeProposal the preferred main-mode proposal
     * @param moreIkeProposals others that will do
     * @return the keying
     */
    public static Ikev2Keying ikev2(Ikev2Method method, IkeProposal firstIkeProposal, IkeProposal... moreIkeProposals) {
        return Ikev2Keying.of(requireNonNull(method, "method"), both(firstIkeProposal, moreIkeProposals));
    }

    /**
     * A main-mode proposal.
     *
     * @param cipher encryption of IKE messages
     * @param integrity hash
     * @param dhGroup Diffie-Hellman group
     * @return the proposal, which lives eight hours unless said otherwise
     */
    public static IkeProposal ike(IkeCipher cipher, IkeIntegrity integrity, DhGroup dhGroup) {
        return IkeProposal.of(cipher, integrity, dhGroup);
    }

    /**
     * Both ends know one key.
     *
     * @param key its bytes, with the encoding said: {@link #utf8}, {@link #utf16le} or {@link #bytes}
     * @return the method
     */
    public static PresharedKey presharedKey(Secret key) {
        return new PresharedKey(key);
    }

    /**
     * A key text as UTF-8, as most systems other than Windows read it.
     *
     * @param key the text
     * @return the key
     */
    public static Secret utf8(CharSequence key) {
        return Secret.utf8(requireNonNull(key, "key"));
    }

    /**
     * A key text as UTF-16, low byte first, without terminator, as many native Windows programs write it.
     *
     * @param key the text
     * @return the key
     */
    public static Secret utf16le(CharSequence key) {
        return Secret.utf16le(requireNonNull(key, "key"));
    }

    /**
     * A key text as UTF-16, low byte first, with two zero bytes behind it, as some native Windows programs write it.
     *
     * @param key the text
     * @return the key
     */
    public static Secret utf16leWithTerminator(CharSequence key) {
        return Secret.utf16leWithTerminator(requireNonNull(key, "key"));
    }

    /**
     * A key as bytes.
     *
     * @param key the bytes; copied
     * @return the key
     */
    public static Secret bytes(byte[] key) {
        return Secret.ofBytes(requireNonNull(key, "key"));
    }

    /**
     * Both ends prove themselves by certificate.
     *
     * @param kind {@link #RSA}, {@link #ECDSA_P256} or {@link #ECDSA_P384}
     * @param trust which authorities count
     * @return the method
     */
    public static CertificateAuthentication certificate(CertificateKind kind, CertificateTrust trust) {
        return CertificateAuthentication.of(kind, trust);
    }

    /**
     * Authorities by name. Those from a list go into {@code new TrustList(list)}.
     *
     * @param firstAuthority an authority
     * @param moreAuthorities others
     * @return the list
     */
    public static TrustList trustList(CertificateAuthority firstAuthority, CertificateAuthority... moreAuthorities) {
        return TrustList.of(firstAuthority, requireNonNull(moreAuthorities, "moreAuthorities"));
    }

    /**
     * The authorities of the machine's enterprise store.
     *
     * @return the store
     */
    public static EnterpriseStore enterpriseStore() {
        return new EnterpriseStore();
    }

    /**
     * The authorities of the machine's trusted root store.
     *
     * @return the store
     */
    public static TrustedRootStore trustedRootStore() {
        return new TrustedRootStore();
    }

    /**
     * The authority whose certificate this is.
     *
     * @param certificate its own certificate
     * @return the authority
     */
    public static CertificateAuthority authority(X509Certificate certificate) {
        return CertificateAuthority.of(requireNonNull(certificate, "certificate"));
    }

    /**
     * The authority of that name; better take its certificate, whose encoding is the one that counts.
     *
     * @param subject the name
     * @return the authority
     */
    public static CertificateAuthority authority(X500Principal subject) {
        return CertificateAuthority.of(requireNonNull(subject, "subject"));
    }

    /**
     * ESP with encryption and integrity in one; nothing stands beside it.
     *
     * @param cipher such as {@link #AES_GCM_256}
     * @return a quick-mode proposal
     */
    public static EspProposal esp(GcmCipher cipher) {
        return EspProposal.of(new EspGcm(cipher));
    }

    /**
     * ESP with a cipher and, beside it, integrity.
     *
     * @param cipher such as {@link #AES_CBC_256}
     * @param hmac such as {@link #HMAC_SHA_256}
     * @return a quick-mode proposal
     */
    public static EspProposal esp(CipherNeedingHmac cipher, Hmac hmac) {
        return EspProposal.of(new EspCbc(cipher, hmac));
    }

    /** With nulls, if there are any: the keying tells their places. */
    private static List<IkeProposal> both(IkeProposal first, IkeProposal... more) {
        List<IkeProposal> all = new ArrayList<>();
        all.add(first);
        Collections.addAll(all, requireNonNull(more, "moreIkeProposals"));
        return all;
    }
}
