package io.culvert.auth;

import io.culvert.internal.OptionSets;
import io.culvert.rule.Place;
import java.util.Set;

/**
 * Authentication of both ends by NTLM version 2. Becomes {@code IKEEXT_NTLM_V2_AUTHENTICATION0}. AuthIP.
 *
 * @param options the options; becomes {@code flags}
 */
public record NtlmV2(Set<NtlmV2Option> options) implements AuthIpMethod {

    /**
     * Copies the argument.
     *
     * @throws io.culvert.rule.InvalidPolicyException if an element is not an option
     */
    public NtlmV2 {
        options =
                OptionSets.checked(options, NtlmV2Option.class, Place.of("NTLM").then("options"));
    }

    /**
     * NTLM without options.
     *
     * @return the method
     */
    public static NtlmV2 of() {
        return new NtlmV2(Set.of());
    }

    /**
     * The same with {@link NtlmV2Option#NO_EXPLICIT_CREDENTIALS}.
     *
     * @return another method
     */
    public NtlmV2 noExplicitCredentials() {
        return new NtlmV2(OptionSets.with(options, NtlmV2Option.NO_EXPLICIT_CREDENTIALS));
    }

    @Override
    public String toString() {
        return "NTLMv2" + OptionSets.listed(options);
    }
}
