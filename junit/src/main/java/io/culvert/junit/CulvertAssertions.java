package io.culvert.junit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.wfp.TunnelReader;
import io.culvert.wfp.error.WfpException;
import java.util.OptionalInt;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions about what a filtering engine holds, and what it refuses. They fail with an {@link AssertionFailedError}, as those of
 * JUnit do.
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
     * Begins assertions about what an engine holds.
     *
     * @param engine the engine, or a transaction: then what that sees
     * @return what can be asserted
     */
    @CheckReturnValue
    public static EngineAssert assertThat(TunnelReader engine) {
        return new EngineAssert(engine);
    }

    /**
     * Something must be refused by the engine, with a certain code.
     *
     * @param symbol the name of the code, such as {@code FWP_E_ALREADY_EXISTS}
     * @param call what is to be refused
     * @return the refusal, for further assertions
     * @throws IllegalArgumentException if there is no code of that name
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
                    "the engine refused with another code than " + symbol + ": " + refusal.getMessage(),
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
                    "something else than a refusal with " + symbol + " was thrown: " + other,
                    symbol,
                    other.getClass().getName(),
                    other);
        }
        throw new AssertionFailedError(
                "the engine refused nothing, and was to refuse with " + symbol, symbol, "no refusal");
    }
}
