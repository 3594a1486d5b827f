package io.culvert.auth;

/** No authentication: {@code IKEEXT_ANONYMOUS}, which has no structure. AuthIP. */
public record Anonymous() implements AuthIpMethod {

    @Override
    public String toString() {
        return "anonymous authentication";
    }
}
