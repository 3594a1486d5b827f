package io.culvert.junit;

import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.faults.ScriptedFaults;
import io.culvert.wfp.session.ManualClock;
import io.culvert.wfp.session.NativeSession;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;

/**
 * Gives each test its own empty embedded filtering engine, and closes it afterwards. Runs on JUnit 5.10 to 6.
 *
 * <pre>{@code
 * @ExtendWith(EmbeddedEngineExtension.class)
 * class BranchOfficeTest {
 *
 *     @Test
 *     void isConnected(FilterSession session) {
 *         new BranchOffice(session).connect();
 *         assertThat(session).hasTunnels(1);
 *     }
 * }
 * }</pre>
 *
 * <p>Test methods, {@code @BeforeEach} and {@code @AfterEach} methods may have parameters of these types, all of the same
 * engine:
 *
 * <ul>
 *   <li>{@link FilterSession} and {@link NativeSession}: a new static session for each parameter;
 *   <li>{@link EmbeddedEngine}: the engine, to open other sessions and to restart it;
 *   <li>{@link ScriptedFaults}: injects faults into those sessions; sessions that the test opens itself have no faults;
 *   <li>{@link ManualClock}: the clock of the engine. A test method with this parameter gets an engine with such a clock;
 *       for other methods, set {@link EngineWith#time} or {@link Builder#time}.
 * </ul>
 *
 * <p>A test that leaves a transaction open fails, unless it fails anyway: on a real engine, the transaction would block all
 * other writers.
 *
 * <p>{@link EngineWith} sets options of the engine, for a test or a class. Or register an extension with options:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EmbeddedEngineExtension ENGINE =
 *         EmbeddedEngineExtension.builder().abi(TargetAbi.WIN32).build();
 * }</pre>
 */
public final class EmbeddedEngineExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(EmbeddedEngineExtension.class);
    private static final Set<Class<?>> TYPES = Set.of(
            FilterSession.class, NativeSession.class, EmbeddedEngine.class, ScriptedFaults.class, ManualClock.class);

    private final EngineOptions options;

    /** For {@code @ExtendWith}: the options of {@link EngineWith}, or a 64-bit engine with the clock of the computer. */
    public EmbeddedEngineExtension() {
        this(EngineOptions.DEFAULT);
    }

    private EmbeddedEngineExtension(EngineOptions options) {
        this.options = options;
    }

    /**
     * For {@code @RegisterExtension}.
     *
     * @return a builder with the settings of {@link #EmbeddedEngineExtension()}
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("a constructor or a @BeforeAll method has a parameter "
                    + type.getSimpleName() + ", but each test has its own engine: move the parameter to test methods,"
                    + " @BeforeEach or @AfterEach, or call FilterEngine.embedded() there");
        }
        TestEngine engine = engine(context);
        if (type == ManualClock.class) {
            return engine.clock()
                    .orElseThrow(() -> new ParameterResolutionException("the engine of this test uses the clock of the"
                            + " computer: annotate the test with @EngineWith(time = EngineTime.MANUAL), or give the"
                            + " test method a parameter ManualClock"));
        }
        if (type == FilterSession.class) {
            return engine.open();
        }
        if (type == NativeSession.class) {
            return engine.openSession();
        }
        return type == EmbeddedEngine.class ? engine.engine() : engine.faults();
    }

    /**
     * The store closes it after the test. Uses only what JUnit 5.10 to 6 have, without {@code computeIfAbsent}: a test resolves
     * its parameters on one thread.
     */
    private TestEngine engine(ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        TestEngine engine = store.get(TestEngine.class, TestEngine.class);
        if (engine == null) {
            engine = new TestEngine(options(context));
            store.put(TestEngine.class, engine);
        }
        return engine;
    }

    private EngineOptions options(ExtensionContext context) {
        EngineOptions set = EngineOptions.of(context).orElse(options);
        boolean wantsClock = Arrays.asList(context.getRequiredTestMethod().getParameterTypes())
                .contains(ManualClock.class);
        return wantsClock && set.time() == EngineTime.SYSTEM ? set.time(EngineTime.MANUAL) : set;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestEngine engine = context.getStore(NAMESPACE).get(TestEngine.class, TestEngine.class);
        if (engine == null || context.getExecutionException().isPresent()) {
            return;
        }
        int open = engine.engine().openTransactions();
        if (open != 0) {
            throw new AssertionFailedError(
                    "the test leaves " + (open == 1 ? "a transaction" : open + " transactions")
                            + " open, which would block"
                            + " other sessions: call commit or abort, close the transaction of begin()"
                            + " (try-with-resources), or use transaction(…), which ends by itself",
                    0,
                    open);
        }
    }

    /** Builds an extension. */
    public static final class Builder {

        private TargetAbi abi = EngineOptions.DEFAULT.abi();
        private EngineTime time = EngineOptions.DEFAULT.time();
        private Set<String> servicesStartedByHand = EngineOptions.DEFAULT.servicesStartedByHand();

        private Builder() {}

        /**
         * Sets the binary interface of the images that the engine takes. The default is {@link TargetAbi#WIN64}.
         *
         * @param abi the binary interface
         * @return this builder
         */
        public Builder abi(TargetAbi abi) {
            this.abi = Objects.requireNonNull(abi, "abi");
            return this;
        }

        /**
         * Sets the clock of the engine. The default is {@link EngineTime#SYSTEM}.
         *
         * @param time the clock
         * @return this builder
         */
        public Builder time(EngineTime time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Sets the services that do not start automatically, as {@link EngineWith#servicesStartedByHand()}. By default, all
         * services start.
         *
         * @param names service names of providers
         * @return this builder
         */
        public Builder servicesStartedByHand(String... names) {
            this.servicesStartedByHand = Set.of(names);
            return this;
        }

        /**
         * Creates the extension.
         *
         * @return an extension
         */
        public EmbeddedEngineExtension build() {
            return new EmbeddedEngineExtension(new EngineOptions(abi, time, servicesStartedByHand));
        }
    }
}
