package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.session.SecuredObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine makes of security descriptors. */
abstract class SecurityContract extends SharedEngineContract {

    SecurityContract(Machine machine) {
        super(machine);
    }

    /** Of MpsSvc, NapAgent, PolicyAgent, RpcSs and WdiServiceHost. */
    private static final List<String> SERVICES = List.of(
            "3088073201-1464728630-1879813800-1107566885-823218052",
            "2006800713-1441093265-249754844-3404434343-1444102779",
            "3044542841-3639452079-4096941652-1606687743-1256249853",
            "979556362-403687129-3954533659-2335141334-1547273080",
            "3139157870-2983391045-3678747466-658725712-1809340420");

    private static final String OWNER_AND_GROUP = "O:SYG:SY";
    private static final String LIST = "D:(A;;GA;;;BA)(A;;GXGWGR;;;NO)"
            + SERVICES.stream()
                    .map(service -> "(A;;GXGWGR;;;S-1-5-80-" + service + ")")
                    .collect(Collectors.joining());
    private static final String DEFAULT = OWNER_AND_GROUP + LIST;
    /** Everyone opens (0x40) and classifies (0x10). */
    private static final String ENGINE_DEFAULT = DEFAULT + "(A;;0x50;;;WD)";

    private final SecuredObject tunnel = SecuredObject.providerContext(key);
    private final SecuredObject mainMode = SecuredObject.providerContext(policy.mainModeContextKey());
    private final SecuredObject provider = SecuredObject.provider(PROVIDER.key());

    private static void assertSecured(FilterSession engine, String sddl, SecuredObject object) {
        assertEquals(
                SecurityDescriptor.parse(sddl).toSddl(),
                engine.securityDescriptor(object).toSddl());
    }

    private static void secure(FilterSession engine, SecuredObject object, String sddl) {
        engine.secure(object, SecurityDescriptor.parse(sddl));
    }

    @Test
    void withoutAnyTheDefaultsHold() {
        engine.add(policy);
        engine.addProvider(PROVIDER);
        assertSecured(engine, ENGINE_DEFAULT, SecuredObject.engine());
        Stream.of(tunnel, mainMode, provider).forEach(object -> assertSecured(engine, DEFAULT, object));
    }

    @ParameterizedTest
    @CsvSource({
        "O:BA, O:BAG:SY",
        "G:BU, O:SYG:BU",
        "O:BAG:BU, O:BAG:BU",
    })
    void onlyWhatIsSaidIsSet(String set, String expected) {
        engine.add(policy);
        engine.addProvider(PROVIDER);
        for (SecuredObject object : List.of(tunnel, mainMode, provider)) {
            secure(engine, object, set);
            assertSecured(engine, expected + LIST, object);
        }
        secure(engine, SecuredObject.engine(), set);
        assertSecured(engine, expected + ENGINE_DEFAULT.substring(OWNER_AND_GROUP.length()), SecuredObject.engine());
    }

    @ParameterizedTest
    @CsvSource({
        "D:(A;;GA;;;SY)(A;;0x1e4;;;NO)",
        "D:P(A;;GA;;;SY)(D;;0x2;;;WD)",
        "D:(OA;;GR;;5fb216a8-e2e8-4024-b853-391a4168641e;BA)",
        "D:NO_ACCESS_CONTROL",
        "D:",
    })
    void aListTakesThePlaceOfTheOld(String list) {
        engine.addProvider(PROVIDER);
        secure(engine, provider, list);
        assertSecured(engine, OWNER_AND_GROUP + list, provider);
        secure(engine, provider, "O:BA");
        assertSecured(engine, "O:BAG:SY" + list, provider);
        secure(engine, provider, "D:(A;;GR;;;WD)");
        assertSecured(engine, "O:BAG:SYD:(A;;GR;;;WD)", provider);
    }

    @Test
    void theSystemListIsIgnored() {
        engine.addProvider(PROVIDER);
        secure(engine, provider, "O:BAS:(AU;SA;GA;;;WD)");
        assertSecured(engine, "O:BAG:SY" + LIST, provider);
        secure(engine, provider, "S:P(AU;SA;GA;;;WD)");
        assertSecured(engine, "O:BAG:SY" + LIST, provider);
    }

    @Test
    void whatAPolicyBringsIsOfBothContexts() {
        TunnelPolicy secured = TunnelPolicy.builder()
                .from(policy)
                .securityDescriptor(SecurityDescriptor.parse("O:BAD:P(A;;GA;;;BA)"))
                .build();
        engine.add(secured);
        assertSecured(engine, "O:BAG:SYD:P(A;;GA;;;BA)", tunnel);
        assertSecured(engine, "O:BAG:SYD:P(A;;GA;;;BA)", mainMode);
        secure(engine, tunnel, "G:BA");
        assertSecured(engine, "O:BAG:BAD:P(A;;GA;;;BA)", tunnel);
        assertSecured(engine, "O:BAG:SYD:P(A;;GA;;;BA)", mainMode);
        assertThere(engine, secured);
    }

    @Test
    void aDescriptorGoesWithItsObject() {
        engine.add(policy);
        secure(engine, tunnel, "O:BA");
        assertSecured(another(), "O:BAG:SY" + LIST, tunnel);
        engine.replace(policy);
        assertSecured(engine, DEFAULT, tunnel);
    }

    @Test
    void whatIsNotThereIsNotSecured() {
        for (String set : List.of("O:BA", "D:")) {
            assertRefused(
                    "FWP_E_PROVIDER_CONTEXT_NOT_FOUND",
                    () -> secure(engine, SecuredObject.providerContext(NO_SESSION), set));
            assertRefused("FWP_E_PROVIDER_NOT_FOUND", () -> secure(engine, SecuredObject.provider(NO_SESSION), set));
        }
        assertRefused("FWP_E_PROVIDER_NOT_FOUND", () -> engine.securityDescriptor(provider));
        assertRefused("FWP_E_PROVIDER_CONTEXT_NOT_FOUND", () -> engine.securityDescriptor(tunnel));
    }

    @Test
    void aTransactionIsNoPlaceForIt() {
        engine.add(policy);
        engine.addProvider(PROVIDER);
        engine.transaction(tunnels -> {
            for (SecuredObject object : List.of(tunnel, provider, SecuredObject.engine())) {
                assertRefused("FWP_E_TXN_IN_PROGRESS", () -> secure(engine, object, "O:BA"));
            }
            assertSecured(engine, DEFAULT, tunnel);
        });
        assertSecured(engine, DEFAULT, tunnel);
    }

    @Test
    void aDynamicSessionSecuresItsOwnObjectsAlone() {
        engine.add(policy);
        FilterSession other = dynamic();
        other.addProvider(PROVIDER);
        assertRefused("FWP_E_DYNAMIC_SESSION_IN_PROGRESS", () -> secure(other, tunnel, "O:BA"));
        assertRefused("FWP_E_DYNAMIC_SESSION_IN_PROGRESS", () -> secure(other, SecuredObject.engine(), "O:BA"));
        assertRefused("FWP_E_WRONG_SESSION", () -> secure(dynamic(), provider, "O:BA"));
        secure(other, provider, "O:BA");
        assertSecured(engine, "O:BAG:SY" + LIST, provider);
        assertSecured(engine, DEFAULT, tunnel);
        assertSecured(engine, ENGINE_DEFAULT, SecuredObject.engine());
    }

    @Test
    void aClosedSessionSecuresNothing() {
        FilterSession other = another();
        other.close();
        assertRefused("ERROR_INVALID_HANDLE", () -> other.securityDescriptor(SecuredObject.engine()));
        assertRefused("ERROR_INVALID_HANDLE", () -> secure(other, SecuredObject.engine(), "O:BA"));
        assertRefused("ERROR_INVALID_HANDLE", () -> secure(other, tunnel, "O:BA"));
    }
}
