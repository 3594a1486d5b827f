package io.culvert.junit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.wfp.TunnelReader;
import io.culvert.wfp.error.WfpException;
import java.util.OptionalInt;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions about the contents and the refusals of a filtering engine. They fail with an {@link AssertionFailedError}, like
 * those of JUnit.
 *
 * <pre>{@code
 * import static io.culvert.junit.CulvertAssertions.*;
 *
 * assertThat(engine).has(policy).hasTunnels(1);
 * assertThat(engine).sends(Packet.outbound(ipv4("10.1.0.5"), ipv4("10.2.0.9")).tcp(50_000, 443)).into("hq");
 * assertRefused("FWP_E_ALREADY_EXISTS", () -> engine.add(policy));
 * }</pre>
 */
public final class CulvertAssertions {

    private CulvertAssertions() {}

    /**
     * Begins assertions about the contents of an engine.
     *
     * @param session a session with the engine, or a transaction
     * @return the assertions
     */
    @CheckReturnValue
    public static EngineAssert assertThat(TunnelReader session) {
        return new EngineAssert(session);
    }

    /**
     * Asserts that the engine refuses a call with a code.
     *
     * @param symbol the name of the code, such as {@code FWP_E_ALREADY_EXISTS}
     * @param call the call
     * @return the refusal, for further assertions
     * @throws IllegalArgumentException if no code has that name
     */
    @CanIgnoreReturnValue
    public static WfpException assertRefused(String symbol, Executable call) {
        OptionalInt code = WfpException.codeOf(symbol);
        if (code.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no code " + symbol + ": io.culvert.wfp.error.ErrorCodes has the known codes");
        }
        WfpException refusal = refusal(symbol, call);
        if (refusal.code() != code.getAsInt()) {
            throw new AssertionFailedError(
                    "expected a refusal with " + symbol + ", but the engine refused with another code: "
                            + refusal.getMessage(),
                    symbol,
                    refusal.symbol(),
                    refusal);
        }
        return refusal;
    }

    private static WfpException refusal(String symbol, Executable call) {
        try {
            call.execute();
        } catch (WfpException refusal) {
            return refusal;
        } catch (Throwable other) {
            throw new AssertionFailedError(
                    "expected a refusal with " + symbol + ", but the call threw " + other,
                    symbol,
                    other.getClass().getName(),
                    other);
        }
        throw new AssertionFailedError(
                "expected a refusal with " + symbol + ", but the engine accepted the call", symbol, "no refusal");
    }
}
