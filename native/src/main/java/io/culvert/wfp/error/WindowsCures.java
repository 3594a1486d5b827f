package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

import java.util.Map;

/** What to do about refusals that come from Windows itself, and from the remote procedure calls between it and a program. */
final class WindowsCures {

    private static final String BFE =
            "start the service 'Base Filtering Engine' (net start bfe), then open a new session";
    private static final String LOOK =
            "whether the call took effect is not known: close this session, open a new one, and look by key (find) before"
                    + " doing it again";

    static final Map<Integer, String> ALL = Map.ofEntries(
            Map.entry(ERROR_FILE_NOT_FOUND, "name a file that is there, with its whole path"),
            Map.entry(
                    ERROR_ACCESS_DENIED,
                    "run as administrator (PowerShell: Start-Process java -Verb RunAs), or have an administrator grant the right (FilterSession.secure)"),
            Map.entry(ERROR_INVALID_HANDLE, "the session is closed: open a new one"),
            Map.entry(
                    ERROR_NOT_ENOUGH_MEMORY,
                    "free memory, then try again; if there is plenty, read large listings page by page"),
            Map.entry(
                    ERROR_OUTOFMEMORY,
                    "free memory, then try again; if the machine has plenty, look for what the service bfe holds"),
            Map.entry(
                    ERROR_NOT_SUPPORTED,
                    "enable cryptographically generated addresses on the machine, or use another authentication method"),
            Map.entry(
                    ERROR_INVALID_PARAMETER,
                    "the library of Windows refused before the engine saw it: compare the arguments with the image's"
                            + " dump; a session must not be opened while impersonating"),
            Map.entry(
                    ERROR_CALL_NOT_IMPLEMENTED,
                    "what answers is no whole Windows (a compatibility layer, perhaps): run it on Windows itself"),
            Map.entry(
                    ERROR_INSUFFICIENT_BUFFER,
                    "no call of a tunnel gives a buffer to fill: report it, with the name of the function"),
            Map.entry(
                    ERROR_MOD_NOT_FOUND,
                    "the Windows Filtering Platform came with Windows Vista: run this on a Windows that has"
                            + " System32\\fwpuclnt.dll (trimmed images may lack it)"),
            Map.entry(
                    ERROR_PROC_NOT_FOUND,
                    "update Windows to the release that the reason names, or leave out of the policy what needs the call"
                            + " (TunnelPolicy.requirements names it)"),
            Map.entry(
                    ERROR_INVALID_SECURITY_DESCR,
                    "make the descriptor self-relative and whole, as SecurityDescriptor.parse does from SDDL"),
            Map.entry(
                    ERROR_PRIVILEGE_NOT_HELD,
                    "leave the system list (SACL) out, or run with the privilege SeSecurityPrivilege"),
            Map.entry(ERROR_SERVICE_NOT_ACTIVE, BFE),
            Map.entry(
                    ERROR_SERVICE_DISABLED,
                    "enable the services bfe and ikeext and start them (sc config bfe start= auto, sc config ikeext start= auto,"
                            + " net start bfe, net start ikeext)"),
            Map.entry(
                    ERROR_NOACCESS,
                    "a pointer of the call leads nowhere: check a call made by hand; from a policy of this library: report it, with the image's dump"),
            Map.entry(
                    RPC_S_UNKNOWN_IF,
                    "library and service are of different releases: restart the machine so that updates are finished"),
            Map.entry(
                    RPC_S_INVALID_BINDING,
                    "the handle of the session is damaged: open a new session; if it persists, some native code writes where it"
                            + " must not"),
            Map.entry(
                    RPC_S_OUT_OF_RESOURCES,
                    "wait and try again; close sessions, pages and subscriptions that are not needed"),
            Map.entry(RPC_S_SERVER_UNAVAILABLE, BFE),
            Map.entry(RPC_S_SERVER_TOO_BUSY, "wait a second and try again: the call has not begun"),
            Map.entry(RPC_S_CALL_FAILED, LOOK),
            Map.entry(
                    RPC_S_CALL_FAILED_DNE,
                    "the call did not happen: close this session, open a new one, and do it again"),
            Map.entry(
                    RPC_S_PROTOCOL_ERROR,
                    "close this session and open a new one; if it persists, finish pending updates of Windows"),
            Map.entry(
                    RPC_S_INVALID_TAG,
                    "a tag selects nothing in structures of this generation: lay the call out for a later one; from a policy of this library: report it, with the image's dump"),
            Map.entry(
                    RPC_S_INVALID_BOUND,
                    "a count is larger than its array may be: shorten the list; from a policy of this library: report it, with the image's dump"),
            Map.entry(
                    RPC_S_PROCNUM_OUT_OF_RANGE,
                    "the service is older than its library: restart the machine so that updates are finished"),
            Map.entry(
                    RPC_S_UNKNOWN_AUTHN_SERVICE,
                    "the engine takes RPC_C_AUTHN_WINNT and RPC_C_AUTHN_DEFAULT; this library asks for the latter:"
                            + " look whether a policy switched NTLM off on this machine"),
            Map.entry(RPC_S_CALL_CANCELLED, LOOK),
            Map.entry(
                    RPC_S_SEC_PKG_ERROR,
                    "Windows could not identify the caller: do not impersonate while a session is opened, and look at"
                            + " the events of LSA in the System log"),
            Map.entry(RPC_X_SS_IN_NULL_CONTEXT, "the session was never opened or is closed: open a new one"),
            Map.entry(
                    RPC_X_NULL_REF_POINTER,
                    "fill in the pointer that must not be null, the array of conditions even for none; from a policy of this library: report it, with the image's dump"),
            Map.entry(
                    RPC_X_ENUM_VALUE_OUT_OF_RANGE,
                    "an enumeration has 16 bits on its way: a call made by hand has a larger number; from a policy:"
                            + " report it, with the image's dump"),
            Map.entry(
                    RPC_X_BYTE_COUNT_TOO_SMALL,
                    "make the size of each blob that of its bytes; from a policy of this library: report it, with the image's dump"),
            Map.entry(
                    RPC_X_BAD_STUB_DATA,
                    "make counts and arrays agree; from a policy of this library: report it, with the image's dump"),
            Map.entry(EPT_S_NOT_REGISTERED, BFE));

    private WindowsCures() {}
}
