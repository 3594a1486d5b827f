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
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;

/**
 * Gives each test an embedded filtering engine of its own, which is empty, and closes it afterwards.
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
 * <p>Test methods, and methods before and after each test, may have parameters of these types, all of the same engine:
 *
 * <ul>
 *   <li>{@link FilterSession} and {@link NativeSession}: each a static session of its own;
 *   <li>{@link EmbeddedEngine}: the engine, to open other sessions and to restart it;
 *   <li>{@link ScriptedFaults}: makes calls of those sessions go wrong; sessions that the engine opens itself have no faults;
 *   <li>{@link ManualClock}: the time that the engine goes by. If a test method has one, the engine of that test has one;
 *       otherwise {@link EngineWith#time} or {@link Builder#time} has to ask for it.
 * </ul>
 *
 * <p>A test that leaves a transaction open fails, unless it fails anyway: on a real engine it would keep all others from
 * writing.
 *
 * <p>{@link EngineWith} makes the engine otherwise, for a test or a class; or register an extension that was built:
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

    /** For {@code @ExtendWith}: what {@link EngineWith} says, or else a 64-bit engine that goes by the time of the machine. */
    public EmbeddedEngineExtension() {
        this(EngineOptions.DEFAULT);
    }

    private EmbeddedEngineExtension(EngineOptions options) {
        this.options = options;
    }

    /**
     * For {@code @RegisterExtension}.
     *
     * @return what {@link #EmbeddedEngineExtension()} has, to be changed
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
            throw new ParameterResolutionException("a constructor or a method before all tests wants "
                    + type.getSimpleName() + ", but each test has an engine of its own: ask for it in test methods,"
                    + " @BeforeEach and @AfterEach, or make one there with FilterEngine.embedded()");
        }
        TestEngine engine = engine(context);
        if (type == ManualClock.class) {
            return engine.clock()
                    .orElseThrow(
                            () -> new ParameterResolutionException("the engine of this test goes by the time of the"
                                    + " machine: annotate the test with @EngineWith(time = EngineTime.MANUAL), or let the test"
                                    + " method have the ManualClock"));
        }
        if (type == FilterSession.class) {
            return engine.open();
        }
        if (type == NativeSession.class) {
            return engine.openSession();
        }
        return type == EmbeddedEngine.class ? engine.engine() : engine.faults();
    }

    /** The store closes it when the test is over. */
    private TestEngine engine(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(TestEngine.class, key -> new TestEngine(options(context)), TestEngine.class);
    }

    private EngineOptions options(ExtensionContext context) {
        EngineOptions said = EngineOptions.of(context).orElse(options);
        boolean wantsClock = Arrays.asList(context.getRequiredTestMethod().getParameterTypes())
                .contains(ManualClock.class);
        return wantsClock && said.time() == EngineTime.SYSTEM ? said.time(EngineTime.MANUAL) : said;
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
                            + " open, which would keep"
                            + " other sessions waiting: end it with commit or abort, close what begin() gave out"
                            + " (try-with-resources), or use transaction(…), which ends by itself",
                    0,
                    open);
        }
    }

    /** An extension in the making. */
    public static final class Builder {

        private TargetAbi abi = EngineOptions.DEFAULT.abi();
        private EngineTime time = EngineOptions.DEFAULT.time();
        private Set<String> servicesStartedByHand = EngineOptions.DEFAULT.servicesStartedByHand();

        private Builder() {}

        /**
         * How the images are laid out that the engine takes; as on 64-bit Windows if nothing is said.
         *
         * @param abi the binary interface
         * @return this builder
         */
        public Builder abi(TargetAbi abi) {
            this.abi = Objects.requireNonNull(abi, "abi");
            return this;
        }

        /**
         * The time that the engine goes by; that of the machine if nothing is said.
         *
         * @param time which clock
         * @return this builder
         */
        public Builder time(EngineTime time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Services that do not start by themselves, as {@link EngineWith#servicesStartedByHand()}; none if nothing is said.
         *
         * @param names as providers give them
         * @return this builder
         */
        public Builder servicesStartedByHand(String... names) {
            this.servicesStartedByHand = Set.of(names);
            return this;
        }

        /**
         * Makes the extension.
         *
         * @return an extension
         */
        public EmbeddedEngineExtension build() {
            return new EmbeddedEngineExtension(new EngineOptions(abi, time, servicesStartedByHand));
        }
    }
}
