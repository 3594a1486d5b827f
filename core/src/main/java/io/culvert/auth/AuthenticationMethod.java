package io.culvert.auth;

/**
 * A method by which an end of a tunnel proves its identity, in main mode or in AuthIP's extended mode. The three kinds name
 * the keying modules that accept the method; a method can be of more than one kind.
 *
 * <p>Becomes an {@code IKEEXT_AUTHENTICATION_METHOD0}, or a later version of that structure.
 */
public sealed interface AuthenticationMethod permits Ikev1Method, AuthIpMethod, Ikev2Method {}
