// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
/**
 * The tables of the Windows SDK for the platform: a class for each structure, for each enumeration or group of
 * constants, and for all GUIDs, algorithms, error codes and functions, named as the SDK names them.
 */
@NullMarked
package io.culvert.wfp.layout.sdk;

import org.jspecify.annotations.NullMarked;
