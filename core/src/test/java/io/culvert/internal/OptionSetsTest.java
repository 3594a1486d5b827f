package io.culvert.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.auth.CertificateFlag;
import io.culvert.auth.KerberosOption;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionSetsTest {

    @Test
    void iterateInTheOrderOfTheEnumeration() {
        Set<CertificateFlag> backwards = new LinkedHashSet<>(List.of(
                CertificateFlag.FOLLOW_RENEWAL, CertificateFlag.INTERMEDIATE_CA, CertificateFlag.ACCOUNT_MAPPING));
        List<CertificateFlag> expected = List.of(
                CertificateFlag.ACCOUNT_MAPPING, CertificateFlag.INTERMEDIATE_CA, CertificateFlag.FOLLOW_RENEWAL);
        assertEquals(
                expected, new ArrayList<>(OptionSets.checked(backwards, CertificateFlag.class, Place.of("flags"))));
        assertEquals(
                List.of(KerberosOption.NO_INITIATOR_TOKEN, KerberosOption.FORCE_PROXY),
                new ArrayList<>(
                        OptionSets.with(Set.of(KerberosOption.FORCE_PROXY), KerberosOption.NO_INITIATOR_TOKEN)));
    }

    @Test
    void areUnmodifiableCopies() {
        Set<KerberosOption> given = EnumSet.of(KerberosOption.FORCE_PROXY);
        Set<KerberosOption> checked = OptionSets.checked(given, KerberosOption.class, Place.of("options"));
        Set<KerberosOption> more = OptionSets.with(given, KerberosOption.NO_EXPLICIT_CREDENTIALS);
        given.clear();
        assertEquals(Set.of(KerberosOption.FORCE_PROXY), checked);
        assertEquals(Set.of(KerberosOption.FORCE_PROXY, KerberosOption.NO_EXPLICIT_CREDENTIALS), more);
        assertThrows(UnsupportedOperationException.class, checked::clear);
        assertThrows(UnsupportedOperationException.class, more::clear);
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellEveryElementThatIsNoOption() {
        Set<?> wrong = new LinkedHashSet<>(Arrays.asList("hunter2", KerberosOption.FORCE_PROXY, null));
        InvalidPolicyException refusal = assertThrows(
                InvalidPolicyException.class,
                () -> OptionSets.checked((Set<KerberosOption>) wrong, KerberosOption.class, Place.of("options")));
        assertEquals(
                List.of("a value of type String", "null"),
                refusal.violations().stream().map(each -> each.value()).toList());
        assertEquals("options > an element", refusal.violations().get(0).place().toString());
        assertEquals(
                "options",
                assertThrows(
                                NullPointerException.class,
                                () -> OptionSets.checked(null, KerberosOption.class, Place.of("options")))
                        .getMessage());
    }
}
