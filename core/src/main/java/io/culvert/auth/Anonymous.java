package io.culvert.auth;

/** Nobody proves anything: {@code IKEEXT_ANONYMOUS}, which has no structure of its own. AuthIP. */
public record Anonymous() implements AuthIpMethod {

    @Override
    public String toString() {
        return "anonymous authentication";
    }
}
