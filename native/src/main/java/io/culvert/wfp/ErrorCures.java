package io.culvert.wfp;

import io.culvert.wfp.layout.sdk.ErrorCodes;
import java.util.Map;
import java.util.Optional;

/** What to do about the refusals that programs with tunnels meet. */
final class ErrorCures {

    private static final String BUG =
            "a policy made with this library never asks for this: report it, with the image's dump";
    private static final String BFE = "start the service 'Base Filtering Engine' (bfe), then open a new engine";

    private static final Map<Integer, String> CURES = Map.ofEntries(
            Map.entry(
                    ErrorCodes.FWP_E_ALREADY_EXISTS,
                    "delete the object of that key first, or give this one another key or name"),
            Map.entry(
                    ErrorCodes.FWP_E_PROVIDER_NOT_FOUND,
                    "add the provider before the tunnel that names it, or leave it out of the policy"),
            Map.entry(
                    ErrorCodes.FWP_E_PROVIDER_CONTEXT_NOT_FOUND,
                    "take the key from the policy; a tunnel that was not made persistent ends when the engine does"),
            Map.entry(ErrorCodes.FWP_E_IN_USE, "delete what names it first, in the same transaction if you like"),
            Map.entry(
                    ErrorCodes.FWP_E_NO_TXN_IN_PROGRESS,
                    "begin one first; a transaction is ended once, by one of the two"),
            Map.entry(
                    ErrorCodes.FWP_E_TXN_IN_PROGRESS,
                    "a session has one transaction at a time: end it first, or open another session"),
            Map.entry(
                    ErrorCodes.FWP_E_INCOMPATIBLE_TXN,
                    "make the change in a read-write transaction, after this one ended"),
            Map.entry(ErrorCodes.FWP_E_TXN_ABORTED, "begin another transaction and do all of its work again"),
            Map.entry(ErrorCodes.FWP_E_SESSION_ABORTED, "close this engine and open a new one"),
            Map.entry(
                    ErrorCodes.FWP_E_TIMEOUT,
                    "somebody else holds a transaction: try again, or find out who (netsh wfp show)"),
            Map.entry(
                    ErrorCodes.FWP_E_INVALID_PARAMETER,
                    "conditions other than addresses need the point-to-point flag; texts must be printable"),
            Map.entry(
                    ErrorCodes.ERROR_NOT_SUPPORTED,
                    "enable cryptographically generated addresses on the machine, or use another authentication method"),
            Map.entry(ErrorCodes.ERROR_ACCESS_DENIED, "run as administrator, or have the right to add granted"),
            Map.entry(ErrorCodes.ERROR_INVALID_HANDLE, "the engine was closed: open a new one"),
            Map.entry(ErrorCodes.ERROR_SERVICE_NOT_ACTIVE, BFE),
            Map.entry(ErrorCodes.RPC_S_SERVER_UNAVAILABLE, BFE),
            Map.entry(ErrorCodes.EPT_S_NOT_REGISTERED, BFE),
            Map.entry(
                    ErrorCodes.FWP_E_IKEEXT_NOT_RUNNING,
                    "start the service 'IKE and AuthIP IPsec Keying Modules' (ikeext)"),
            Map.entry(ErrorCodes.RPC_X_NULL_REF_POINTER, BUG),
            Map.entry(ErrorCodes.RPC_S_INVALID_TAG, BUG),
            Map.entry(ErrorCodes.ERROR_NOACCESS, BUG));

    private ErrorCures() {}

    static Optional<String> cure(int code) {
        return Optional.ofNullable(CURES.get(code));
    }
}
