package io.culvert.auth;

/**
 * The key of an installed tunnel that the engine did not return. Whether Windows returns pre-shared keys is not documented.
 * A policy with this value is refused.
 */
public record NotGivenBack() implements KeyMaterial {

    @Override
    public String toString() {
        return "a key that the engine did not return";
    }
}
