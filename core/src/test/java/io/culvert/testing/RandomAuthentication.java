package io.culvert.testing;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateFlag;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.CertificateOption;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.NtlmV2Option;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.SslOption;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/** Methods of every module, drawn from everything that the values can say. The same numbers give the same methods. */
public final class RandomAuthentication {

    private static final long UINT32_MAX = 0xFFFF_FFFFL;
    private static final int UINT8_VALUES = 256;

    private final Random random;

    /** Draws from these numbers. */
    public RandomAuthentication(Random random) {
        this.random = random;
    }

    /** A method that IKE version 1 takes. */
    public Ikev1Method ikev1() {
        return switch (random.nextInt(4)) {
            case 0 -> presharedKey();
            case 1 -> kerberos();
            case 2 -> cga();
            default -> certificate();
        };
    }

    /** A method that AuthIP takes. */
    public AuthIpMethod authIp() {
        return switch (random.nextInt(4)) {
            case 0 -> kerberos();
            case 1 -> new NtlmV2(options(NtlmV2Option.class));
            case 2 -> new Anonymous();
            default -> ssl();
        };
    }

    /** A method that IKE version 2 takes. */
    public Ikev2Method ikev2() {
        return switch (random.nextInt(5)) {
            case 0 -> presharedKey();
            case 1 -> new OneWayPresharedKey(presharedKey().key(), someOptions(AuthenticationRole.class));
            case 2 -> new Eap(options(AuthenticationRole.class));
            case 3 -> ikev2Certificate();
            default -> certificate();
        };
    }

    /** Authorities and criteria of any kind. */
    public CertificateTrust trust() {
        return trust(this::criteria);
    }

    /** Criteria that go together. */
    public CertificateCriteria criteria() {
        CertificateCriteria criteria = CertificateCriteria.of();
        if (random.nextInt(3) == 0) {
            return criteria;
        }
        if (random.nextBoolean()) {
            criteria = criteria.hash(hash());
        }
        if (random.nextBoolean()) {
            criteria = criteria.ekus(some(() -> "1.3.6.1.5.5.7.3." + random.nextInt(99)));
        }
        if (random.nextBoolean()) {
            criteria =
                    criteria.name(new CertificateName(any(CertificateNameType.values()), "name " + random.nextInt(99)));
        }
        Set<CertificateFlag> flags = options(CertificateFlag.class);
        if (criteria.hash().isEmpty()) {
            flags.remove(CertificateFlag.FOLLOW_RENEWAL);
        }
        if (flags.contains(CertificateFlag.IGNORE_MAPPING_FAILURE)) {
            flags.add(CertificateFlag.ACCOUNT_MAPPING);
        }
        return criteria.flags(flags);
    }

    private PresharedKey presharedKey() {
        return new PresharedKey(
                random.nextBoolean() ? Secret.utf8(Policies.KEY_TEXT) : Secret.utf16le(Policies.KEY_TEXT));
    }

    private Kerberos kerberos() {
        Kerberos kerberos = Kerberos.of().options(options(KerberosOption.class));
        return random.nextBoolean() ? kerberos : kerberos.proxy("proxy" + random.nextInt(99) + ".example.com");
    }

    private Ipv6Cga cga() {
        Ipv6Cga cga = Ipv6Cga.of(
                        "container " + random.nextInt(99),
                        random.nextBoolean() ? UINT32_MAX : random.nextInt(99),
                        new CgaModifier(random.nextLong(), random.nextLong()))
                .collisionCount(random.nextBoolean() ? 0 : random.nextInt(UINT8_VALUES));
        return random.nextBoolean() ? cga : cga.cspName("provider " + random.nextInt(99));
    }

    private CertificateAuthentication certificate() {
        CertificateAuthentication method = CertificateAuthentication.of(any(CertificateKind.values()), trust())
                .revocation(any(RevocationCheck.values()))
                .options(options(CertificateOption.class));
        return random.nextBoolean() ? method : method.outbound(trust());
    }

    private Ikev2Certificate ikev2Certificate() {
        if (random.nextBoolean()) {
            return Ikev2Certificate.of(certificate(), someOptions(CertificateUrlOption.class));
        }
        return certificate()
                .localCertificateUrl("http://pki.example.com/" + random.nextInt(99))
                .urlOptions(options(CertificateUrlOption.class));
    }

    private SslAuthentication ssl() {
        SslAuthentication method = SslAuthentication.of(any(CertificateKind.values()), trust(this::sslCriteria))
                .revocation(any(RevocationCheck.values()))
                .options(options(SslOption.class));
        return random.nextBoolean() ? method : method.outbound(trust(this::sslCriteria));
    }

    private CertificateTrust trust(Supplier<CertificateCriteria> criteria) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextBoolean() ? new EnterpriseStore() : new EnterpriseStore(some(criteria));
            case 1 -> random.nextBoolean() ? new TrustedRootStore() : new TrustedRootStore(some(criteria));
            case 2 -> new UnspecifiedTrust();
            default -> new TrustList(some(() -> authority().matching(criteria.get())));
        };
    }

    private CertificateCriteria sslCriteria() {
        CertificateCriteria criteria = criteria();
        Set<CertificateFlag> flags = EnumSet.noneOf(CertificateFlag.class);
        flags.addAll(criteria.flags());
        flags.remove(CertificateFlag.IGNORE_MAPPING_FAILURE);
        return criteria.flags(flags);
    }

    private CertificateAuthority authority() {
        return CertificateAuthority.of(new X500Principal("CN=Root " + random.nextInt(1_000)));
    }

    private CertificateHash hash() {
        byte[] hash = new byte[CertificateHash.BYTES];
        random.nextBytes(hash);
        return CertificateHash.ofBytes(hash);
    }

    private <E extends Enum<E>> Set<E> options(Class<E> type) {
        Set<E> options = EnumSet.noneOf(type);
        for (E option : type.getEnumConstants()) {
            if (random.nextBoolean()) {
                options.add(option);
            }
        }
        return options;
    }

    private <E extends Enum<E>> Set<E> someOptions(Class<E> type) {
        Set<E> options = options(type);
        options.add(any(type.getEnumConstants()));
        return options;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<? extends T> element) {
        return Stream.<T>generate(element).limit(1 + random.nextInt(3)).toList();
    }
}
