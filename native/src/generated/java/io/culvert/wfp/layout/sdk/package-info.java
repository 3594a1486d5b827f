// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
/**
 * The tables of the Windows SDK for the platform, with the names of the SDK. Each structure, enumeration and group
 * of constants has a class. Further classes contain the GUIDs, algorithms, error codes and functions.
 */
@NullMarked
package io.culvert.wfp.layout.sdk;

import org.jspecify.annotations.NullMarked;
