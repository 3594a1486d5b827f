package io.culvert.auth;

/**
 * The key of a pre-shared-key method: the bytes, or the statement that an engine did not return them. A policy has the bytes;
 * only a tunnel that was read back can lack them.
 */
public sealed interface KeyMaterial permits Secret, NotGivenBack {}
