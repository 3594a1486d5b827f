package io.culvert.wfp;

import static io.culvert.wfp.EngineContract.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.jna.ptr.LongByReference;
import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.Pages;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.SessionOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which calls are made of {@code fwpuclnt.dll} with what, as far as their effect does not tell. */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class WindowsCallsTest {

    private static final UUID SESSION = UUID.fromString("00000000-0000-4000-8000-00000000f00d");
    private static final int COLLECTIONS = 20;

    private final TunnelPolicy policy = Policies.modern();
    private FilterSession engine;

    @BeforeEach
    void open() {
        RecordingEngine.reset();
        engine = FilterEngine.windows().open();
        RecordingEngine.takeAll();
    }

    @AfterEach
    void close() {
        engine.close();
        RecordingEngine.assertNothingIsHeld();
    }

    private static List<JsonObject> calls() {
        return RecordingEngine.takeAll()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static List<String> names() {
        return calls().stream()
                .map(call -> call.has("call") ? call.get("call").getAsString() : "add")
                .toList();
    }

    @Test
    void aSessionIsOpenedAsItsOptionsSay() {
        SessionOptions options = SessionOptions.dynamicSession()
                .key(SESSION)
                .name("deployment")
                .description("of this afternoon")
                .transactionTimeout(Duration.ofSeconds(3));
        FilterEngine.windows().open(options).close();
        JsonObject session = calls().get(0).getAsJsonObject("session");
        assertEquals(SESSION.toString(), session.get("sessionKey").getAsString());
        assertEquals(1, session.get("flags").getAsInt());
        assertEquals(3_000, session.get("txnWaitTimeoutInMSec").getAsLong());
        JsonObject display = session.getAsJsonObject("displayData");
        assertEquals("deployment", display.get("name").getAsString());
        assertEquals("of this afternoon", display.get("description").getAsString());
    }

    @Test
    void whatOptionsLeaveOutIsZero() {
        FilterEngine.windows().open(SessionOptions.staticSession()).close();
        JsonObject session = calls().get(0).getAsJsonObject("session");
        assertEquals(new UUID(0, 0).toString(), session.get("sessionKey").getAsString());
        assertEquals(0, session.get("flags").getAsInt());
        assertEquals(0, session.get("txnWaitTimeoutInMSec").getAsInt());
        FilterEngine.windows()
                .open(SessionOptions.staticSession().transactionTimeoutUnlimited())
                .close();
        assertEquals(
                SessionOptions.UNLIMITED_TRANSACTION_TIMEOUT.toMillis(),
                calls().get(0)
                        .getAsJsonObject("session")
                        .get("txnWaitTimeoutInMSec")
                        .getAsLong());
    }

    @ParameterizedTest
    @CsvSource({
        "O:BA, 0x1",
        "G:BA, 0x2",
        "D:(A;;GA;;;BA), 0x4",
        "D:, 0x4",
        "D:NO_ACCESS_CONTROL, 0x4",
        "D:P(A;;GA;;;BA), 0x80000004",
        "S:(AU;SA;GA;;;WD), 0x8",
        "O:BAG:BAD:PS:P, 0xc000000f",
    })
    void thePartsOfADescriptorAreSetAndNoOthers(String sddl, String securityInfo) {
        engine.addProvider(EngineContract.PROVIDER);
        RecordingEngine.takeAll();
        engine.secure(SecuredObject.provider(EngineContract.PROVIDER.key()), SecurityDescriptor.parse(sddl));
        assertEquals(
                Long.decode(securityInfo), calls().get(0).get("securityInfo").getAsLong());
    }

    @Test
    void theSystemListIsNotAskedFor() {
        assertNotNull(engine.securityDescriptor(SecuredObject.engine()));
        assertEquals(7, calls().get(0).get("securityInfo").getAsInt());
    }

    @Test
    void whatASessionLeavesOpenIsGivenBack() {
        FilterSession other = FilterEngine.windows().open();
        other.nativeSession().enumerateProviderContexts(ContextSelection.all());
        other.nativeSession().enumerateProviders();
        other.nativeSession().subscribeProviderContexts(ContextSelection.all(), change -> {});
        other.onProviderChange(change -> {});
        RecordingEngine.takeAll();
        other.close();
        assertEquals(
                List.of(
                        "FwpmProviderContextDestroyEnumHandle0",
                        "FwpmProviderDestroyEnumHandle0",
                        "FwpmProviderContextUnsubscribeChanges0",
                        "FwpmProviderUnsubscribeChanges0",
                        "FwpmEngineClose0"),
                names());
    }

    /** Keys of both policies are in the pages, and taken out of them. */
    @Test
    void aPageOfSeveralVersionsIsAskedForOneByOne() {
        engine.add(withKey("older").build());
        engine.add(withKey("newest").compartmentId(2).build());
        RecordingEngine.takeAll();
        try (Pages<ProviderContext> pages = engine.nativeSession().enumerateProviderContexts(ContextSelection.all())) {
            assertEquals(4, pages.next(10).size());
        }
        String enumeration = "FwpmProviderContextEnum";
        List<String> refused = newestFirst(enumeration, 0);
        List<String> ofFirst = newestFirst(enumeration, 1);
        List<String> ofThird = newestFirst(enumeration, 3);
        assertEquals(
                Stream.of(
                                List.of("FwpmProviderContextCreateEnumHandle0"),
                                refused,
                                ofFirst,
                                ofFirst,
                                ofThird,
                                ofThird,
                                // There are no more, which every version may say.
                                ofThird,
                                List.of("FwpmProviderContextDestroyEnumHandle0"))
                        .flatMap(List::stream)
                        .toList(),
                names());
    }

    private static List<String> newestFirst(String call, int last) {
        return Stream.iterate(3, version -> version >= last, version -> version - 1)
                .map(version -> call + version)
                .toList();
    }

    private static TunnelPolicy.Builder withKey(String name) {
        return Policies.modernParts()
                .name(name)
                .keying(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())));
    }

    @Test
    void contextsOfEveryTypeAreListed() {
        try (HandMadeSession session = HandMadeSession.open()) {
            for (int type : OtherContexts.TYPES) {
                NativeImage image = OtherContexts.ofType(type, HandMadeSession.ABI);
                HandMadeSession.bound(
                        image, memory -> session.call("FwpmProviderContextAdd3", memory, null, new LongByReference()));
            }
        }
        engine.add(policy);
        Map<UUID, ProviderContext> listed;
        try (Stream<ProviderContext> contexts = engine.providerContexts(ContextSelection.all())) {
            listed = contexts.collect(Collectors.toMap(ProviderContext::key, Function.identity()));
        }
        assertEquals(OtherContexts.TYPES.size() + 2, listed.size());
        for (int type : OtherContexts.TYPES) {
            ProviderContext context = listed.get(OtherContexts.key(type));
            assertEquals("type " + type, context.name());
            assertEquals(type, context.type().number());
            engine.nativeSession().deleteProviderContext(context.key());
            assertRefused(
                    "FWP_E_PROVIDER_CONTEXT_NOT_FOUND",
                    () -> engine.nativeSession().deleteProviderContext(context.key()));
        }
        assertEquals(1, engine.tunnels().count());
    }

    /** Session and subscription are forgotten without being closed, and the engine still has the address of the callback. */
    @Test
    void theCollectorTakesNoSubscriber() throws InterruptedException {
        BlockingQueue<ObjectChange> told = new LinkedBlockingQueue<>();
        FilterEngine.windows().open().onTunnelChange(told::add);
        try (FilterSession other = FilterEngine.windows().open()) {
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
                other.replace(policy);
                ObjectChange change = told.poll(60, TimeUnit.SECONDS);
                assertNotNull(change);
            }
        }
        RecordingEngine.reset();
    }
}
