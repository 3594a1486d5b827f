package io.culvert.wfp.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.rule.Place;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The codes that no call returns, and that events and logs contain. */
class IkeErrorTest {

    private static final int CODES = 153;

    @Test
    void everyCodeIsTold() {
        assertEquals(CODES, IkeError.all().size());
        Golden.assertMatches(
                "ike-errors.txt",
                IkeError.all().stream().map(IkeError::toString).collect(Collectors.joining("\n\n", "", "\n")));
    }

    @Test
    void everyCodeHasMeaningCureAndStanding() {
        for (IkeError error : IkeError.all()) {
            assertTrue(error.meaning().length() > 5, error::symbol);
            assertTrue(error.cure().length() > 20, error::symbol);
            assertTrue(error.standing().matches(".*(documented|headers|inferred|practice).*"), error::toString);
        }
    }

    /** Of all codes of the platform, not only of negotiations. */
    @Test
    void noMeaningIsMadeOfTheName() {
        for (ErrorCode code : ErrorTable.TABLE.all()) {
            assertTrue(code.meaning().length() > 2, code::symbol);
            assertTrue(!code.meaning().contains("from the name"), code::symbol);
        }
    }

    @Test
    void bothTablesAgree() {
        List<String> ofCalls = ErrorTable.TABLE.all().stream()
                .filter(code -> code.family().equals("IPsec negotiation"))
                .map(code -> code.code() + " " + code.symbol() + " " + code.meaning())
                .sorted()
                .toList();
        assertEquals(
                IkeError.all().stream()
                        .map(error -> error.code() + " " + error.symbol() + " " + error.meaning())
                        .sorted()
                        .toList(),
                ofCalls);
    }

    @Test
    void aCodeIsFoundByNumberNameAndStatus() {
        IkeError error = IkeError.of(ErrorCodes.ERROR_IPSEC_IKE_POLICY_MATCH).orElseThrow();
        assertEquals(13868, error.code());
        assertEquals(IkeError.Severity.FAILURE, error.severity());
        assertEquals(Place.of("main mode").then("proposals"), error.places().getFirst());
        assertSame(error, IkeError.ofSymbol("ERROR_IPSEC_IKE_POLICY_MATCH").orElseThrow());
        assertEquals(
                IkeError.ofSymbol("ERROR_IPSEC_BAD_SPI"), IkeError.of(0xC0360001), "dropped packets have a status");
        assertEquals(Optional.empty(), IkeError.of(0));
        assertEquals(Optional.empty(), IkeError.of(ErrorCodes.FWP_E_IN_USE));
        assertEquals(Optional.empty(), IkeError.ofSymbol("FWP_E_IN_USE"));
    }

    /** A program may wrap the code of an event in the exception of a call. */
    @Test
    void anExceptionHasCureAndPlaceOfTheCode() {
        WfpException failure =
                new WfpException(ErrorCodes.ERROR_IPSEC_IKE_INVALID_HASH, "negotiation").about(Policies.modern());
        assertEquals(IkeError.of(failure.code()).map(IkeError::cure), failure.cure());
        assertEquals(
                "tunnel 'hq' > main mode > authentication methods > pre-shared key",
                failure.element().orElseThrow().toString());
        assertEquals(
                "tunnel 'hq' (" + Policies.modern().providerContextKey() + ")",
                new WfpException(ErrorCodes.ERROR_IPSEC_IKE_POLICY_MATCH, "negotiation")
                        .about(Policies.modern())
                        .element()
                        .orElseThrow()
                        .toString(),
                "several places are no place");
    }
}
