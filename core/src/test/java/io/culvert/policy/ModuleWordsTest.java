package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Comparison;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Comparison;
import io.culvert.net.Ipv6Gateways;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only one keying module may have has no word with the others; and what else no value can say. */
class ModuleWordsTest {

    private static final List<Class<?>> MODULES = List.of(KeyedByIkev1.class, KeyedByAuthIp.class, KeyedByIkev2.class);

    @Test
    void extendedModeIsOfAuthIp() {
        assertEquals(Set.of(KeyedByAuthIp.class), whoSays("extendedMode"));
    }

    @Test
    void impersonationIsOfAuthIp() {
        assertEquals(Set.of(KeyedByAuthIp.class), whoSays("impersonation"));
    }

    @Test
    void retransmissionIsOfIkev2() {
        assertEquals(Set.of(KeyedByIkev2.class), whoSays("retransmitSeconds"));
    }

    @Test
    void dictatedKeysAreOfAuthIpAndAddressesFromTheServerOfIkev2() {
        assertEquals(Set.of(KeyedByAuthIp.class), whoTakes(AuthIpTunnelOption.class));
        assertEquals(Set.of(KeyedByIkev2.class), whoTakes(Ikev2TunnelOption.class));
        assertEquals(Set.of("KEY_MANAGER_MAY_DICTATE_KEY"), names(AuthIpTunnelOption.values()));
        assertEquals(Set.of("SERVER_ADDRESS_ASSIGNMENT"), names(Ikev2TunnelOption.values()));
    }

    @Test
    void optionsOfMainModeAreThoseOfTheModule() {
        assertEquals(Set.of(KeyedByIkev1.class), whoTakes(Ikev1Option.class));
        assertEquals(Set.of(KeyedByAuthIp.class), whoTakes(AuthIpOption.class));
        assertEquals(Set.of(KeyedByIkev2.class), whoTakes(Ikev2Option.class));
        Set<String> all = names(Ikev1Option.values());
        assertEquals(Set.of("ENABLE_OPTIONAL_DH"), without(names(AuthIpOption.values()), all));
        assertEquals(
                Set.of(
                        "MOBIKE_NOT_SUPPORTED",
                        "SITE_TO_SITE",
                        "IMS_VPN",
                        "FRAGMENTATION",
                        "LOW_POWER",
                        "POINT_TO_SITE"),
                without(names(Ikev2Option.values()), all));
    }

    @Test
    void aProposalWithoutGroupIsForAuthIp() {
        assertFalse(IkeProposal.class.isAssignableFrom(IkeProposalWithoutGroup.class));
        assertEquals(List.of(AuthIpProposal.class), elements(AuthIpKeying.class, "proposals"));
        assertEquals(List.of(IkeProposal.class), elements(Ikev1Keying.class, "proposals"));
        assertEquals(List.of(Ikev2Proposal.class), elements(Ikev2Keying.class, "proposals"));
    }

    @Test
    void aProposalWithGcmIsNotForIkev1() {
        assertFalse(IkeProposal.class.isAssignableFrom(IkeGcmProposal.class));
        assertTrue(Ikev2Proposal.class.isAssignableFrom(IkeGcmProposal.class));
        assertTrue(AuthIpProposal.class.isAssignableFrom(IkeGcmProposal.class));
    }

    @Test
    void aPrefixIsComparedWithNothing() {
        assertEquals(Ipv4Address.class, than(Ipv4Comparison.class));
        assertEquals(Ipv6Address.class, than(Ipv6Comparison.class));
    }

    @Test
    void severalAddressesAreOfOneFamily() {
        assertEquals(List.of(Ipv4Address.class), elements(Ipv4Gateways.class, "addresses"));
        assertEquals(List.of(Ipv6Address.class), elements(Ipv6Gateways.class, "addresses"));
    }

    private static Class<?> than(Class<?> comparison) {
        return Arrays.stream(comparison.getRecordComponents())
                .filter(part -> part.getName().equals("than"))
                .map(RecordComponent::getType)
                .findFirst()
                .orElseThrow();
    }

    /** Which modules have a word, said with a main mode or without one. */
    private static Set<Class<?>> whoSays(String word) {
        return MODULES.stream()
                .filter(module -> words(module).anyMatch(each -> each.getName().equals(word)))
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> whoTakes(Class<?> option) {
        return MODULES.stream()
                .filter(module -> words(module)
                        .anyMatch(each -> List.of(each.getParameterTypes()).contains(option)))
                .collect(Collectors.toSet());
    }

    private static Stream<Method> words(Class<?> module) {
        return Stream.concat(Stream.of(module), Stream.of(module.getPermittedSubclasses()))
                .flatMap(type -> Stream.of(type.getMethods()));
    }

    /** The type of the elements of a list. */
    private static List<Type> elements(Class<?> value, String list) {
        return Stream.of(value.getMethods())
                .filter(each -> each.getName().equals(list) && each.getParameterCount() == 0)
                .map(each -> ((ParameterizedType) each.getGenericReturnType()).getActualTypeArguments()[0])
                .toList();
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }
}
