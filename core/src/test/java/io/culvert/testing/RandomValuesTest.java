package io.culvert.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.AuthenticationRole;
import io.culvert.auth.CertificateFlag;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.CertificateOption;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.CertificateUrlOption;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.KerberosOption;
import io.culvert.auth.NtlmV2Option;
import io.culvert.auth.RevocationCheck;
import io.culvert.auth.SslOption;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.MainModeGroup;
import io.culvert.crypto.QuickModeProposal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What random tests never draw they never test. */
class RandomValuesTest {

    private static final int DRAWS = 2_000;
    private static final Pattern WORDS = Pattern.compile("\\W+");
    private static final List<Class<? extends Enum<?>>> CHOICES = List.of(
            AuthenticationRole.class,
            CertificateFlag.class,
            CertificateKind.class,
            CertificateNameType.class,
            CertificateOption.class,
            CertificateUrlOption.class,
            KerberosOption.class,
            NtlmV2Option.class,
            RevocationCheck.class,
            SslOption.class,
            CipherNeedingHmac.class,
            DhGroup.class,
            GcmCipher.class,
            Gmac.class,
            Hmac.class,
            IkeCipher.class,
            IkeIntegrity.class,
            MainModeGroup.class);

    @Test
    void everyKindOfValueIsDrawn() {
        RandomAuthentication authentication = new RandomAuthentication(new Random(1));
        RandomProtection protection = new RandomProtection(new Random(1));
        assertAllKinds(Ikev1Method.class, authentication::ikev1);
        assertAllKinds(AuthIpMethod.class, authentication::authIp);
        assertAllKinds(Ikev2Method.class, authentication::ikev2);
        assertAllKinds(CertificateTrust.class, authentication::trust);
        assertAllKinds(QuickModeProposal.class, protection::quickMode);
        assertAllKinds(EspTransform.class, protection::transform);
        assertAllKinds(IntegrityAlone.class, protection::integrityAlone);
        assertAllKinds(AuthIpProposal.class, protection::authIp);
    }

    @Test
    void everyOptionAndAlgorithmIsDrawn() {
        RandomAuthentication authentication = new RandomAuthentication(new Random(2));
        RandomProtection protection = new RandomProtection(new Random(2));
        Set<String> drawn = Stream.generate(() -> List.of(
                        authentication.ikev1(),
                        authentication.authIp(),
                        authentication.ikev2(),
                        protection.quickMode(),
                        protection.ike()))
                .limit(DRAWS)
                .flatMap(each -> WORDS.splitAsStream(each.toString()))
                .collect(Collectors.toSet());
        for (Class<? extends Enum<?>> type : CHOICES) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertTrue(drawn.contains(constant.name()), constant::name);
            }
        }
    }

    @Test
    void theSameNumbersGiveTheSameValues() {
        RandomAuthentication one = new RandomAuthentication(new Random(3));
        RandomAuthentication other = new RandomAuthentication(new Random(3));
        for (int i = 0; i < DRAWS; i++) {
            assertEquals(one.ikev2(), other.ikev2());
            assertEquals(one.authIp(), other.authIp());
        }
    }

    private static void assertAllKinds(Class<?> type, Supplier<?> drawing) {
        Set<String> drawn = new TreeSet<>();
        for (int i = 0; i < DRAWS; i++) {
            Object value = drawing.get();
            Stream.of(type.getPermittedSubclasses())
                    .filter(each -> each.isInstance(value))
                    .forEach(each -> drawn.add(each.getSimpleName()));
        }
        assertEquals(
                Stream.of(type.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                drawn);
    }
}
