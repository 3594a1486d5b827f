package io.culvert.wfp.compile.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_RESERVED_AUTHENTICATION0;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The versions of the structures, as the documents pair them, and none of their fields forgotten. */
class PolicyFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "ADD0, FWPM_PROVIDER_CONTEXT0, IPSEC_TUNNEL_POLICY0, IPSEC_TUNNEL_ENDPOINTS0, IKEEXT_EM_POLICY0, IKEEXT_POLICY0,"
                + " IKEEXT_AUTHENTICATION_METHOD0",
        "ADD1, FWPM_PROVIDER_CONTEXT1, IPSEC_TUNNEL_POLICY1, IPSEC_TUNNEL_ENDPOINTS1, IKEEXT_EM_POLICY1, IKEEXT_POLICY1,"
                + " IKEEXT_AUTHENTICATION_METHOD1",
        "ADD2, FWPM_PROVIDER_CONTEXT2, IPSEC_TUNNEL_POLICY2, IPSEC_TUNNEL_ENDPOINTS2, IKEEXT_EM_POLICY2, IKEEXT_POLICY2,"
                + " IKEEXT_AUTHENTICATION_METHOD2",
        "ADD3, FWPM_PROVIDER_CONTEXT3, IPSEC_TUNNEL_POLICY3, IPSEC_TUNNEL_ENDPOINTS2, IKEEXT_EM_POLICY2, IKEEXT_POLICY2,"
                + " IKEEXT_AUTHENTICATION_METHOD2"
    })
    void goTogether(
            ApiGeneration generation,
            String context,
            String tunnel,
            String endpoints,
            String extendedMode,
            String mainMode,
            String method) {
        PolicyFields fields = PolicyFields.of(generation);
        assertEquals(context, fields.context().layout().name());
        assertEquals(tunnel, fields.tunnel().layout().name());
        assertEquals(endpoints, fields.endpoints().layout().name());
        assertEquals(extendedMode, fields.extendedMode().layout().name());
        assertEquals(mainMode, fields.mainMode().layout().name());
        assertEquals(method, fields.method().layout().name());
    }

    @ParameterizedTest
    @CsvSource({
        "ADD0, IKEEXT_PRESHARED_KEY_AUTHENTICATION0, IKEEXT_KERBEROS_AUTHENTICATION0, IKEEXT_CERTIFICATE_AUTHENTICATION0,"
                + " IKEEXT_CERT_ROOT_CONFIG0",
        "ADD1, IKEEXT_PRESHARED_KEY_AUTHENTICATION1, IKEEXT_KERBEROS_AUTHENTICATION0, IKEEXT_CERTIFICATE_AUTHENTICATION1,"
                + " IKEEXT_CERT_ROOT_CONFIG0",
        "ADD2, IKEEXT_PRESHARED_KEY_AUTHENTICATION1, IKEEXT_KERBEROS_AUTHENTICATION1, IKEEXT_CERTIFICATE_AUTHENTICATION2,"
                + " IKEEXT_CERTIFICATE_CRITERIA0",
        "ADD3, IKEEXT_PRESHARED_KEY_AUTHENTICATION1, IKEEXT_KERBEROS_AUTHENTICATION1, IKEEXT_CERTIFICATE_AUTHENTICATION2,"
                + " IKEEXT_CERTIFICATE_CRITERIA0"
    })
    void standInTheMethod(
            ApiGeneration generation, String presharedKey, String kerberos, String certificate, String criteria) {
        MethodFields method = PolicyFields.of(generation).method();
        assertEquals(presharedKey, method.presharedKey().key().structName());
        assertEquals(kerberos, method.kerberos().flags().structName());
        assertEquals(certificate, method.certificate().flags().structName());
        assertEquals(criteria, method.certificate().inbound().criteria().flags().structName());
        assertEquals(method.certificate().place().target(), method.ssl().target());
    }

    /** Every field of these structures has a name here, is the count of one that has, or is an arm that no tunnel has. */
    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void forgetNothing(ApiGeneration generation) throws ReflectiveOperationException {
        Set<FieldLayout> named = new HashSet<>();
        Set<StructLayout> layouts = new HashSet<>();
        collect(PolicyFields.of(generation), named, layouts);
        Stream.of(named.toArray(FieldLayout[]::new)).map(FieldLayout::count).forEach(named::add);
        Set<String> forgotten = new TreeSet<>();
        for (StructLayout layout : layouts) {
            layout.fields().stream()
                    .filter(field -> !named.contains(field))
                    .filter(field ->
                            !layout.name().startsWith("FWPM_PROVIDER_CONTEXT") || field.discriminator() == null)
                    .filter(field -> field.target() != IKEEXT_RESERVED_AUTHENTICATION0.LAYOUT)
                    .map(FieldLayout::path)
                    .forEach(forgotten::add);
        }
        assertEquals(Set.of(), forgotten);
        assertTrue(layouts.size() >= 9, () -> "only " + layouts);
    }

    private static void collect(Record fields, Set<FieldLayout> named, Set<StructLayout> layouts)
            throws ReflectiveOperationException {
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(fields);
            if (value instanceof Optional<?> optional && optional.isPresent()) {
                value = optional.get();
            }
            if (value instanceof FieldLayout field) {
                named.add(field);
                if (component.getName().equals("place")) {
                    layouts.add(FieldLookup.struct(field));
                }
            } else if (value instanceof StructLayout layout) {
                layouts.add(layout);
            } else if (value instanceof Record part) {
                collect(part, named, layouts);
            }
        }
    }

    @Test
    void theFirstContextHasNoArmForIkev2() {
        assertEquals(
                Optional.empty(),
                PolicyFields.of(ApiGeneration.ADD0).context().tunnel().of(KeyingModule.IKEV2));
        assertEquals(
                Optional.of("ikeV2QmTunnelPolicy"),
                PolicyFields.of(ApiGeneration.ADD1)
                        .context()
                        .tunnel()
                        .of(KeyingModule.IKEV2)
                        .map(FieldLayout::name));
    }

    /** The arm that a module has is the one that the type of its context selects. */
    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void theArmOfAModuleIsThatOfItsType(ApiGeneration generation) {
        ContextFields context = PolicyFields.of(generation).context();
        for (KeyingModule module : KeyingModule.values()) {
            context.mainMode().of(module).ifPresent(arm -> {
                assertEquals(context.type(), arm.discriminator());
                assertTrue(arm.isArmFor(module.mainModeType()), arm::path);
            });
            context.tunnel().of(module).ifPresent(arm -> {
                assertEquals(context.type(), arm.discriminator());
                assertTrue(arm.isArmFor(module.tunnelType()), arm::path);
            });
        }
    }
}
