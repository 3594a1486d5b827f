// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.error;

/**
 * The error codes that the functions of the platform return, as 32-bit patterns.
 */
public final class ErrorCodes {
    /** A code of FWP_E: no such callout. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_CALLOUT_NOT_FOUND = 0x80320001;

    /** A code of FWP_E: a condition names a field that is unknown. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_CONDITION_NOT_FOUND = 0x80320002;

    /** A code of FWP_E: no such filter. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_FILTER_NOT_FOUND = 0x80320003;

    /** A code of FWP_E: no such layer. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_LAYER_NOT_FOUND = 0x80320004;

    /** A code of FWP_E: no such provider. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_PROVIDER_NOT_FOUND = 0x80320005;

    /** A code of FWP_E: no such provider context. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_PROVIDER_CONTEXT_NOT_FOUND = 0x80320006;

    /** A code of FWP_E: no such sublayer. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_SUBLAYER_NOT_FOUND = 0x80320007;

    /** A code of FWP_E: no such object. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_NOT_FOUND = 0x80320008;

    /** A code of FWP_E: GUID or LUID already taken. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_ALREADY_EXISTS = 0x80320009;

    /** A code of FWP_E: object still referenced. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_IN_USE = 0x8032000a;

    /** A code of FWP_E: call not permitted in a dynamic session. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_DYNAMIC_SESSION_IN_PROGRESS = 0x8032000b;

    /** A code of FWP_E: object belongs to another session. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_WRONG_SESSION = 0x8032000c;

    /** A code of FWP_E: needs an open explicit transaction. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_NO_TXN_IN_PROGRESS = 0x8032000d;

    /** A code of FWP_E: not permitted while an explicit transaction is open. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_TXN_IN_PROGRESS = 0x8032000e;

    /** A code of FWP_E: the transaction was aborted by BFE. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_TXN_ABORTED = 0x8032000f;

    /** A code of FWP_E: the session was aborted. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_SESSION_ABORTED = 0x80320010;

    /** A code of FWP_E: not permitted in a read-only transaction. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INCOMPATIBLE_TXN = 0x80320011;

    /** A code of FWP_E: waiting for the transaction lock took too long. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_TIMEOUT = 0x80320012;

    /** A code of FWP_E: net-event collection is switched off. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_NET_EVENTS_DISABLED = 0x80320013;

    /** A code of FWP_E: operation not supported at that layer. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INCOMPATIBLE_LAYER = 0x80320014;

    /** A code of FWP_E: kernel callers only. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_KM_CLIENTS_ONLY = 0x80320015;

    /** A code of FWP_E: objects of incompatible lifetimes tied together. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_LIFETIME_MISMATCH = 0x80320016;

    /** A code of FWP_E: built-in object cannot be deleted. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_BUILTIN_OBJECT = 0x80320017;

    /** A code of FWP_E: callout limit reached (100,000). Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_TOO_MANY_CALLOUTS = 0x80320018;

    /** A code of FWP_E: a notification was dropped because the queue was full. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_NOTIFICATION_DROPPED = 0x80320019;

    /** A code of FWP_E: traffic does not match that of the SA context. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_TRAFFIC_MISMATCH = 0x8032001a;

    /** A code of FWP_E: SA functions called out of order or in a wrong SA state. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INCOMPATIBLE_SA_STATE = 0x8032001b;

    /** A code of FWP_E: a required pointer is NULL. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_NULL_POINTER = 0x8032001c;

    /** A code of FWP_E: an enum member is out of range. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_ENUMERATOR = 0x8032001d;

    /** A code of FWP_E: unknown or illegal flag bits. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_FLAGS = 0x8032001e;

    /** A code of FWP_E: bad network mask. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_NET_MASK = 0x8032001f;

    /** A code of FWP_E: bad range. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_RANGE = 0x80320020;

    /** A code of FWP_E: bad time interval. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_INTERVAL = 0x80320021;

    /** A code of FWP_E: empty array where one element is needed. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_ZERO_LENGTH_ARRAY = 0x80320022;

    /** A code of FWP_E: displayData.name is NULL. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_NULL_DISPLAY_NAME = 0x80320023;

    /** A code of FWP_E: action type not allowed for a filter. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_ACTION_TYPE = 0x80320024;

    /** A code of FWP_E: bad filter weight. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_WEIGHT = 0x80320025;

    /** A code of FWP_E: match type does not suit the operand types. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_MATCH_TYPE_MISMATCH = 0x80320026;

    /** A code of FWP_E: value of the wrong type. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_TYPE_MISMATCH = 0x80320027;

    /** A code of FWP_E: integer outside its range. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_OUT_OF_BOUNDS = 0x80320028;

    /** A code of FWP_E: a reserved member is not zero. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_RESERVED = 0x80320029;

    /** A code of FWP_E: more than one condition on the same field. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_DUPLICATE_CONDITION = 0x8032002a;

    /** A code of FWP_E: same keying module twice in a policy. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_DUPLICATE_KEYMOD = 0x8032002b;

    /** A code of FWP_E: action not compatible with layer. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_ACTION_INCOMPATIBLE_WITH_LAYER = 0x8032002c;

    /** A code of FWP_E: action not compatible with sublayer. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_ACTION_INCOMPATIBLE_WITH_SUBLAYER = 0x8032002d;

    /** A code of FWP_E: raw or provider context not compatible with layer. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_CONTEXT_INCOMPATIBLE_WITH_LAYER = 0x8032002e;

    /** A code of FWP_E: raw or provider context not compatible with callout. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_CONTEXT_INCOMPATIBLE_WITH_CALLOUT = 0x8032002f;

    /** A code of FWP_E: authentication method does not suit the policy type. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INCOMPATIBLE_AUTH_METHOD = 0x80320030;

    /** A code of FWP_E: Diffie-Hellman group does not suit the policy type. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INCOMPATIBLE_DH_GROUP = 0x80320031;

    /** A code of FWP_E: IKE policy carries an extended-mode policy. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_EM_NOT_SUPPORTED = 0x80320032;

    /** A code of FWP_E: template or subscription can never match. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_NEVER_MATCH = 0x80320033;

    /** A code of FWP_E: provider context of the wrong type. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_PROVIDER_CONTEXT_MISMATCH = 0x80320034;

    /** A code of FWP_E: parameter incorrect. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_PARAMETER = 0x80320035;

    /** A code of FWP_E: sublayer limit reached. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_TOO_MANY_SUBLAYERS = 0x80320036;

    /** A code of FWP_E: a callout notification function failed. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_CALLOUT_NOTIFICATION_FAILED = 0x80320037;

    /** A code of FWP_E: authentication transform not valid. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_AUTH_TRANSFORM = 0x80320038;

    /** A code of FWP_E: cipher transform not valid. Source: SDK 10.0.26100.7705 winerror.h; FWP/wfp-error-codes.md. */
    public static final int FWP_E_INVALID_CIPHER_TRANSFORM = 0x80320039;

    /** A code of FWP_E: cipher transform not compatible. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM = 0x8032003a;

    /** A code of FWP_E: SA transforms cannot be combined this way. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_INVALID_TRANSFORM_COMBINATION = 0x8032003b;

    /** A code of FWP_E: an authentication method appears twice. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_DUPLICATE_AUTH_METHOD = 0x8032003c;

    /** A code of FWP_E: tunnel endpoint not valid. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_INVALID_TUNNEL_ENDPOINT = 0x8032003d;

    /** A code of FWP_E: MAC-layer driver not ready. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_L2_DRIVER_NOT_READY = 0x8032003e;

    /** A code of FWP_E: a key dictator is already registered. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_KEY_DICTATOR_ALREADY_REGISTERED = 0x8032003f;

    /** A code of FWP_E: dictated keying material not valid. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_KEY_DICTATION_INVALID_KEYING_MATERIAL = 0x80320040;

    /** A code of FWP_E: connection tracking is off. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_CONNECTIONS_DISABLED = 0x80320041;

    /** A code of FWP_E: DNS name not valid. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_INVALID_DNS_NAME = 0x80320042;

    /** A code of FWP_E: option is still on, cannot be switched off. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_STILL_ON = 0x80320043;

    /** A code of FWP_E: IKEEXT service is not running. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_IKEEXT_NOT_RUNNING = 0x80320044;

    /** A code of FWP_E: packet dropped without an ICMP reply. Source: SDK 10.0.26100.7705 winerror.h. */
    public static final int FWP_E_DROP_NOICMP = 0x80320104;

    /** A code of STATUS_FWP only: TCP/IP stack not ready. Source: SDK ntstatus.h. */
    public static final int STATUS_FWP_TCPIP_NOT_READY = 0xc0220100;

    /** A code of STATUS_FWP only: injection handle is being closed. Source: SDK ntstatus.h. */
    public static final int STATUS_FWP_INJECT_HANDLE_CLOSING = 0xc0220101;

    /** A code of STATUS_FWP only: injection handle is stale. Source: SDK ntstatus.h. */
    public static final int STATUS_FWP_INJECT_HANDLE_STALE = 0xc0220102;

    /** A code of STATUS_FWP only: classify cannot be pended. Source: SDK ntstatus.h. */
    public static final int STATUS_FWP_CANNOT_PEND = 0xc0220103;

    /** A code of Win32: success. Source: SDK winerror.h. */
    public static final int ERROR_SUCCESS = 0x0;

    /** A code of Win32: not found. Source: SDK winerror.h. */
    public static final int ERROR_FILE_NOT_FOUND = 0x2;

    /** A code of Win32: caller lacks the right. Source: SDK winerror.h. */
    public static final int ERROR_ACCESS_DENIED = 0x5;

    /** A code of Win32: bad handle. Source: SDK winerror.h. */
    public static final int ERROR_INVALID_HANDLE = 0x6;

    /** A code of Win32: out of memory. Source: SDK winerror.h. */
    public static final int ERROR_NOT_ENOUGH_MEMORY = 0x8;

    /** A code of Win32: out of memory. Source: SDK winerror.h. */
    public static final int ERROR_OUTOFMEMORY = 0xe;

    /** A code of Win32: not supported. Source: SDK winerror.h. */
    public static final int ERROR_NOT_SUPPORTED = 0x32;

    /** A code of Win32: bad argument. Source: SDK winerror.h. */
    public static final int ERROR_INVALID_PARAMETER = 0x57;

    /** A code of Win32: not implemented. Source: SDK winerror.h. */
    public static final int ERROR_CALL_NOT_IMPLEMENTED = 0x78;

    /** A code of Win32: buffer too small. Source: SDK winerror.h. */
    public static final int ERROR_INSUFFICIENT_BUFFER = 0x7a;

    /** A code of Win32: DLL not found. Source: SDK winerror.h. */
    public static final int ERROR_MOD_NOT_FOUND = 0x7e;

    /** A code of Win32: export not found. Source: SDK winerror.h. */
    public static final int ERROR_PROC_NOT_FOUND = 0x7f;

    /** A code of Win32: bad security descriptor. Source: SDK winerror.h. */
    public static final int ERROR_INVALID_SECURITY_DESCR = 0x53a;

    /** A code of Win32: privilege missing. Source: SDK winerror.h. */
    public static final int ERROR_PRIVILEGE_NOT_HELD = 0x522;

    /** A code of Win32: service stopped. Source: SDK winerror.h. */
    public static final int ERROR_SERVICE_NOT_ACTIVE = 0x426;

    /** A code of Win32: service disabled. Source: SDK winerror.h. */
    public static final int ERROR_SERVICE_DISABLED = 0x422;

    /** A code of Win32: bad pointer. Source: SDK winerror.h. */
    public static final int ERROR_NOACCESS = 0x3e6;

    /** A code of RPC: interface not offered. Source: SDK winerror.h. */
    public static final int RPC_S_UNKNOWN_IF = 0x6b5;

    /** A code of RPC: binding handle bad. Source: SDK winerror.h. */
    public static final int RPC_S_INVALID_BINDING = 0x6a6;

    /** A code of RPC: no resources. Source: SDK winerror.h. */
    public static final int RPC_S_OUT_OF_RESOURCES = 0x6b9;

    /** A code of RPC: BFE not reachable. Source: SDK winerror.h. */
    public static final int RPC_S_SERVER_UNAVAILABLE = 0x6ba;

    /** A code of RPC: busy. Source: SDK winerror.h. */
    public static final int RPC_S_SERVER_TOO_BUSY = 0x6bb;

    /** A code of RPC: call failed midway. Source: SDK winerror.h. */
    public static final int RPC_S_CALL_FAILED = 0x6be;

    /** A code of RPC: call failed, never ran. Source: SDK winerror.h. */
    public static final int RPC_S_CALL_FAILED_DNE = 0x6bf;

    /** A code of RPC: protocol error. Source: SDK winerror.h. */
    public static final int RPC_S_PROTOCOL_ERROR = 0x6c0;

    /** A code of RPC: union discriminant has no arm. Source: SDK winerror.h. */
    public static final int RPC_S_INVALID_TAG = 0x6c5;

    /** A code of RPC: array bound wrong. Source: SDK winerror.h. */
    public static final int RPC_S_INVALID_BOUND = 0x6c6;

    /** A code of RPC: procedure unknown. Source: SDK winerror.h. */
    public static final int RPC_S_PROCNUM_OUT_OF_RANGE = 0x6d1;

    /** A code of RPC: bad authnService. Source: SDK winerror.h. */
    public static final int RPC_S_UNKNOWN_AUTHN_SERVICE = 0x6d3;

    /** A code of RPC: cancelled. Source: SDK winerror.h. */
    public static final int RPC_S_CALL_CANCELLED = 0x71a;

    /** A code of RPC: security package error. Source: SDK winerror.h. */
    public static final int RPC_S_SEC_PKG_ERROR = 0x721;

    /** A code of RPC: NULL context handle. Source: SDK winerror.h. */
    public static final int RPC_X_SS_IN_NULL_CONTEXT = 0x6ef;

    /** A code of RPC: NULL where a [ref] pointer is declared. Source: SDK winerror.h. */
    public static final int RPC_X_NULL_REF_POINTER = 0x6f4;

    /** A code of RPC: enum out of 16-bit/declared range. Source: SDK winerror.h. */
    public static final int RPC_X_ENUM_VALUE_OUT_OF_RANGE = 0x6f5;

    /** A code of RPC: byte count too small. Source: SDK winerror.h. */
    public static final int RPC_X_BYTE_COUNT_TOO_SMALL = 0x6f6;

    /** A code of RPC: marshalled data malformed. Source: SDK winerror.h. */
    public static final int RPC_X_BAD_STUB_DATA = 0x6f7;

    /** A code of RPC: endpoint not registered. Source: SDK winerror.h. */
    public static final int EPT_S_NOT_REGISTERED = 0x6d9;

    /** A code of IPsec negotiation: a quick mode policy of that identity is there already (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_QM_POLICY_EXISTS = 0x32c8;

    /** A code of IPsec negotiation: the named quick mode policy is not there (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_QM_POLICY_NOT_FOUND = 0x32c9;

    /** A code of IPsec negotiation: the quick mode policy is in use and cannot be changed or removed (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_QM_POLICY_IN_USE = 0x32ca;

    /** A code of IPsec negotiation: a main mode policy of that identity is there already (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_POLICY_EXISTS = 0x32cb;

    /** A code of IPsec negotiation: the named main mode policy is not there (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_POLICY_NOT_FOUND = 0x32cc;

    /** A code of IPsec negotiation: the main mode policy is in use (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_POLICY_IN_USE = 0x32cd;

    /** A code of IPsec negotiation: a main mode filter of that identity is there already (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_FILTER_EXISTS = 0x32ce;

    /** A code of IPsec negotiation: the named main mode filter is not there (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_FILTER_NOT_FOUND = 0x32cf;

    /** A code of IPsec negotiation: a transport mode filter of that identity is there already (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_TRANSPORT_FILTER_EXISTS = 0x32d0;

    /** A code of IPsec negotiation: the named transport mode filter is not there (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_TRANSPORT_FILTER_NOT_FOUND = 0x32d1;

    /** A code of IPsec negotiation: the main mode authentication list is there already (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_AUTH_EXISTS = 0x32d2;

    /** A code of IPsec negotiation: the named main mode authentication list is not there (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_AUTH_NOT_FOUND = 0x32d3;

    /** A code of IPsec negotiation: the main mode authentication list is in use (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_AUTH_IN_USE = 0x32d4;

    /** A code of IPsec negotiation: no default main mode policy (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND = 0x32d5;

    /** A code of IPsec negotiation: no default main mode authentication list (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND = 0x32d6;

    /** A code of IPsec negotiation: no default quick mode policy (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND = 0x32d7;

    /** A code of IPsec negotiation: a tunnel filter of that identity is there already (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_TUNNEL_FILTER_EXISTS = 0x32d8;

    /** A code of IPsec negotiation: the named tunnel filter is not there (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_TUNNEL_FILTER_NOT_FOUND = 0x32d9;

    /** A code of IPsec negotiation: the main mode filter is about to be deleted (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_FILTER_PENDING_DELETION = 0x32da;

    /** A code of IPsec negotiation: the transport filter is about to be deleted (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_TRANSPORT_FILTER_PENDING_DELETION = 0x32db;

    /** A code of IPsec negotiation: the tunnel filter is about to be deleted (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_TUNNEL_FILTER_PENDING_DELETION = 0x32dc;

    /** A code of IPsec negotiation: the main mode policy is about to be deleted (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_POLICY_PENDING_DELETION = 0x32dd;

    /** A code of IPsec negotiation: the main mode authentication list is about to be deleted (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_MM_AUTH_PENDING_DELETION = 0x32de;

    /** A code of IPsec negotiation: the quick mode policy is about to be deleted (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_QM_POLICY_PENDING_DELETION = 0x32df;

    /** A code of IPsec negotiation: lower bound of the range; never a result. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NEG_STATUS_BEGIN = 0x35e8;

    /** A code of IPsec negotiation: the proof of identity of one side was not accepted by the other. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_AUTH_FAIL = 0x35e9;

    /** A code of IPsec negotiation: the security attributes offered were not acceptable. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_ATTRIB_FAIL = 0x35ea;

    /** A code of IPsec negotiation: negotiation still running; no result yet. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NEGOTIATION_PENDING = 0x35eb;

    /** A code of IPsec negotiation: something failed that has no code of its own. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR = 0x35ec;

    /** A code of IPsec negotiation: no answer came in time. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_TIMED_OUT = 0x35ed;

    /** A code of IPsec negotiation: no own certificate that fits the policy was found. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NO_CERT = 0x35ee;

    /** A code of IPsec negotiation: the peer deleted the SA before it was complete. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SA_DELETED = 0x35ef;

    /** A code of IPsec negotiation: the half-made SA was removed locally before it was complete. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SA_REAPED = 0x35f0;

    /** A code of IPsec negotiation: MM acquire waited too long in the queue of the IKE service and was dropped. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_MM_ACQUIRE_DROP = 0x35f1;

    /** A code of IPsec negotiation: QM acquire waited too long in the queue of the IKE service and was dropped. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_QM_ACQUIRE_DROP = 0x35f2;

    /** A code of IPsec negotiation: request with a main mode waited too long in the queue of the IKE service and was dropped. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_QUEUE_DROP_MM = 0x35f3;

    /** A code of IPsec negotiation: request without a main mode waited too long in the queue of the IKE service and was dropped. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM = 0x35f4;

    /** A code of IPsec negotiation: the peer did not answer. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_DROP_NO_RESPONSE = 0x35f5;

    /** A code of IPsec negotiation: main mode took too long. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_MM_DELAY_DROP = 0x35f6;

    /** A code of IPsec negotiation: quick mode took too long. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_QM_DELAY_DROP = 0x35f7;

    /** A code of IPsec negotiation: unknown error. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_ERROR = 0x35f8;

    /** A code of IPsec negotiation: revocation check failed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_CRL_FAILED = 0x35f9;

    /** A code of IPsec negotiation: key usage of a certificate does not allow this use. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_KEY_USAGE = 0x35fa;

    /** A code of IPsec negotiation: type of a certificate does not fit the method. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_CERT_TYPE = 0x35fb;

    /** A code of IPsec negotiation: own certificate has no private key. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NO_PRIVATE_KEY = 0x35fc;

    /** A code of IPsec negotiation: both sides rekeyed at the same moment. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SIMULTANEOUS_REKEY = 0x35fd;

    /** A code of IPsec negotiation: Diffie-Hellman computation failed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_DH_FAIL = 0x35fe;

    /** A code of IPsec negotiation: a payload marked critical is not known. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_CRITICAL_PAYLOAD_NOT_RECOGNIZED = 0x35ff;

    /** A code of IPsec negotiation: header of an IKE packet is not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_HEADER = 0x3600;

    /** A code of IPsec negotiation: no policy fits this peer or traffic. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NO_POLICY = 0x3601;

    /** A code of IPsec negotiation: a signature could not be verified. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_SIGNATURE = 0x3602;

    /** A code of IPsec negotiation: Kerberos authentication failed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_KERBEROS_ERROR = 0x3603;

    /** A code of IPsec negotiation: certificate of the peer has no public key. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NO_PUBLIC_KEY = 0x3604;

    /** A code of IPsec negotiation: error notification of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR = 0x3605;

    /** A code of IPsec negotiation: the SA payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_SA = 0x3606;

    /** A code of IPsec negotiation: the proposal payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_PROP = 0x3607;

    /** A code of IPsec negotiation: the transform payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_TRANS = 0x3608;

    /** A code of IPsec negotiation: the key exchange payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_KE = 0x3609;

    /** A code of IPsec negotiation: the identity payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_ID = 0x360a;

    /** A code of IPsec negotiation: the certificate payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_CERT = 0x360b;

    /** A code of IPsec negotiation: the certificate request payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ = 0x360c;

    /** A code of IPsec negotiation: the hash payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_HASH = 0x360d;

    /** A code of IPsec negotiation: the signature payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_SIG = 0x360e;

    /** A code of IPsec negotiation: the nonce payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_NONCE = 0x360f;

    /** A code of IPsec negotiation: the notify payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY = 0x3610;

    /** A code of IPsec negotiation: the delete payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_DELETE = 0x3611;

    /** A code of IPsec negotiation: the vendor id payload of the peer could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR = 0x3612;

    /** A code of IPsec negotiation: a payload that makes no sense was received. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_PAYLOAD = 0x3613;

    /** A code of IPsec negotiation: an unprotected ("soft") SA was made because the peer does not do IPsec. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_LOAD_SOFT_SA = 0x3614;

    /** A code of IPsec negotiation: a soft SA was taken down. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SOFT_SA_TORN_DOWN = 0x3615;

    /** A code of IPsec negotiation: cookie unknown. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_COOKIE = 0x3616;

    /** A code of IPsec negotiation: peer sent no valid machine certificate. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NO_PEER_CERT = 0x3617;

    /** A code of IPsec negotiation: revocation check of the peer certificate failed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PEER_CRL_FAILED = 0x3618;

    /** A code of IPsec negotiation: SAs of the old policy were ended because the policy changed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_POLICY_CHANGE = 0x3619;

    /** A code of IPsec negotiation: no main mode policy for this peer. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NO_MM_POLICY = 0x361a;

    /** A code of IPsec negotiation: the IKE service could not get the TCB privilege. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NOTCBPRIV = 0x361b;

    /** A code of IPsec negotiation: security library could not be loaded. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SECLOADFAIL = 0x361c;

    /** A code of IPsec negotiation: security support function table not available. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_FAILSSPINIT = 0x361d;

    /** A code of IPsec negotiation: Kerberos package could not be asked for its token size. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_FAILQUERYSSP = 0x361e;

    /** A code of IPsec negotiation: no Kerberos server credentials; Kerberos will not work. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SRVACQFAIL = 0x361f;

    /** A code of IPsec negotiation: own principal name could not be found out. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SRVQUERYCRED = 0x3620;

    /** A code of IPsec negotiation: the driver gave no SPI for the inbound SA. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_GETSPIFAIL = 0x3621;

    /** A code of IPsec negotiation: the filter given is not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_FILTER = 0x3622;

    /** A code of IPsec negotiation: out of memory. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_OUT_OF_MEMORY = 0x3623;

    /** A code of IPsec negotiation: the new SA could not be put into the driver. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_ADD_UPDATE_KEY_FAILED = 0x3624;

    /** A code of IPsec negotiation: policy is not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_POLICY = 0x3625;

    /** A code of IPsec negotiation: domain of interpretation unknown. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_UNKNOWN_DOI = 0x3626;

    /** A code of IPsec negotiation: situation field unknown. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_SITUATION = 0x3627;

    /** A code of IPsec negotiation: Diffie-Hellman failed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_DH_FAILURE = 0x3628;

    /** A code of IPsec negotiation: Diffie-Hellman group not valid here. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_GROUP = 0x3629;

    /** A code of IPsec negotiation: a payload could not be encrypted. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_ENCRYPT = 0x362a;

    /** A code of IPsec negotiation: a payload could not be decrypted. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_DECRYPT = 0x362b;

    /** A code of IPsec negotiation: the proposals of the two ends have nothing in common. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_POLICY_MATCH = 0x362c;

    /** A code of IPsec negotiation: type of identity not supported. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_UNSUPPORTED_ID = 0x362d;

    /** A code of IPsec negotiation: hash does not verify. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_HASH = 0x362e;

    /** A code of IPsec negotiation: hash algorithm not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_HASH_ALG = 0x362f;

    /** A code of IPsec negotiation: hash of wrong length. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_HASH_SIZE = 0x3630;

    /** A code of IPsec negotiation: encryption algorithm not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG = 0x3631;

    /** A code of IPsec negotiation: authentication algorithm or method not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_AUTH_ALG = 0x3632;

    /** A code of IPsec negotiation: signature on the certificate not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_SIG = 0x3633;

    /** A code of IPsec negotiation: a load failed; no source states of what. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_LOAD_FAILED = 0x3634;

    /** A code of IPsec negotiation: SA deleted by a call of an administrator or program. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_RPC_DELETE = 0x3635;

    /** A code of IPsec negotiation: helper state for a new start; no real failure. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_BENIGN_REINIT = 0x3636;

    /** A code of IPsec negotiation: lifetime the peer answered with is below the allowed minimum. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY = 0x3637;

    /** A code of IPsec negotiation: peer does not do this IKE version. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_MAJOR_VERSION = 0x3638;

    /** A code of IPsec negotiation: key of a certificate is too short. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN = 0x3639;

    /** A code of IPsec negotiation: too many established main modes with this peer. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_MM_LIMIT = 0x363a;

    /** A code of IPsec negotiation: policy says that no negotiation is to be done. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NEGOTIATION_DISABLED = 0x363b;

    /** A code of IPsec negotiation: limit of quick modes per main mode reached; a new main mode starts. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_QM_LIMIT = 0x363c;

    /** A code of IPsec negotiation: main mode ended: lifetime over or deleted by the peer. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_MM_EXPIRED = 0x363d;

    /** A code of IPsec negotiation: main mode given up because the peer no longer answers. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID = 0x363e;

    /** A code of IPsec negotiation: certificate does not lead to a root named in the policy. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH = 0x363f;

    /** A code of IPsec negotiation: message id not expected. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID = 0x3640;

    /** A code of IPsec negotiation: authentication offers not valid. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_AUTH_PAYLOAD = 0x3641;

    /** A code of IPsec negotiation: a cookie was demanded from the initiator (overload defence). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_DOS_COOKIE_SENT = 0x3642;

    /** A code of IPsec negotiation: the IKE service is stopping. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_SHUTTING_DOWN = 0x3643;

    /** A code of IPsec negotiation: address made from the certificate (CGA) could not be proved. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_CGA_AUTH_FAILED = 0x3644;

    /** A code of IPsec negotiation: NAT original-address payload could not be processed. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_NATOA = 0x3645;

    /** A code of IPsec negotiation: the main mode at hand does not suit this quick mode. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INVALID_MM_FOR_QM = 0x3646;

    /** A code of IPsec negotiation: the driver let the quick mode SA expire. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_QM_EXPIRED = 0x3647;

    /** A code of IPsec negotiation: too many filters were added on the fly at the IKE layer. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_TOO_MANY_FILTERS = 0x3648;

    /** A code of IPsec negotiation: upper bound of the first range; not a result, not in errorFrequencyTable. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NEG_STATUS_END = 0x3649;

    /** A code of IPsec negotiation: placeholder tunnel of network access protection removed after re-check. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL = 0x364a;

    /** A code of IPsec negotiation: no inner address could be given to the initiator. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE = 0x364b;

    /** A code of IPsec negotiation: the configuration payload that is demanded is missing. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING = 0x364c;

    /** A code of IPsec negotiation: negotiation runs in the name of the user who opened the connection; not finished. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING = 0x364d;

    /** A code of IPsec negotiation: SA deleted because IKEv1 and AuthIP would do the same work twice. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS = 0x364e;

    /** A code of IPsec negotiation: request dropped: too many from this address. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_RATELIMIT_DROP = 0x364f;

    /** A code of IPsec negotiation: peer cannot move between addresses (MOBIKE). Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE = 0x3650;

    /** A code of IPsec negotiation: SA is not authorised. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE = 0x3651;

    /** A code of IPsec negotiation: not authorised: a strong (smart card) logon is demanded. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE = 0x3652;

    /** A code of IPsec negotiation: not authorised; other credentials may help. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY = 0x3653;

    /** A code of IPsec negotiation: not authorised: no strong credential, perhaps because the certificate maps to no account. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE = 0x3654;

    /** A code of IPsec negotiation: upper bound of the extended range; not a result. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_IKE_NEG_STATUS_EXTENDED_END = 0x3655;

    /** A code of IPsec negotiation: SPI of the packet belongs to no SA here; in kernel-drop events as NTSTATUS 0xC0360001. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_BAD_SPI = 0x3656;

    /** A code of IPsec negotiation: packet on an SA whose lifetime is over; in kernel-drop events as NTSTATUS 0xC0360002. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_SA_LIFETIME_EXPIRED = 0x3657;

    /** A code of IPsec negotiation: packet does not match the SA it came on; in kernel-drop events as NTSTATUS 0xC0360003. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_WRONG_SA = 0x3658;

    /** A code of IPsec negotiation: replay check failed; in kernel-drop events as NTSTATUS 0xC0360004. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_REPLAY_CHECK_FAILED = 0x3659;

    /** A code of IPsec negotiation: IPsec header or trailer not valid; in kernel-drop events as NTSTATUS 0xC0360005. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_INVALID_PACKET = 0x365a;

    /** A code of IPsec negotiation: integrity check failed; in kernel-drop events as NTSTATUS 0xC0360006. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_INTEGRITY_CHECK_FAILED = 0x365b;

    /** A code of IPsec negotiation: packet in the clear that ought to be protected; in kernel-drop events as NTSTATUS 0xC0360007. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_CLEAR_TEXT_DROP = 0x365c;

    /** A code of IPsec negotiation: ESP packet dropped in authenticated-firewall mode; benign; in kernel-drop events as NTSTATUS 0xC0360008. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_AUTH_FIREWALL_DROP = 0x365d;

    /** A code of IPsec negotiation: packet dropped by the flood defence; in kernel-drop events as NTSTATUS 0xC0360009. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_THROTTLE_DROP = 0x365e;

    /** A code of IPsec negotiation: an explicit block rule of DoS protection matched; in events as NTSTATUS 0xC0368000. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_BLOCK = 0x3665;

    /** A code of IPsec negotiation: IPsec multicast packet, not allowed; in events as NTSTATUS 0xC0368001. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_RECEIVED_MULTICAST = 0x3666;

    /** A code of IPsec negotiation: malformed packet at the DoS protection; in events as NTSTATUS 0xC0368002. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_INVALID_PACKET = 0x3667;

    /** A code of IPsec negotiation: no state for this packet in the DoS protection; in events as NTSTATUS 0xC0368003. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_STATE_LOOKUP_FAILED = 0x3668;

    /** A code of IPsec negotiation: state table of the DoS protection is full; in events as NTSTATUS 0xC0368004. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_MAX_ENTRIES = 0x3669;

    /** A code of IPsec negotiation: negotiation packet of a keying module that the DoS protection does not allow; in events as NTSTATUS 0xC0368005. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_KEYMOD_NOT_ALLOWED = 0x366a;

    /** A code of IPsec negotiation: DoS protection is not switched on. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_NOT_INSTALLED = 0x366b;

    /** A code of IPsec negotiation: no more per-address queues in the DoS protection; in events as NTSTATUS 0xC0368006. Source: SDK winerror.h. */
    public static final int ERROR_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES = 0x366c;

    /** A code of IPsec negotiation: warning: main mode policy taken, unsupported offers left out (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int WARNING_IPSEC_MM_POLICY_PRUNED = 0x32e0;

    /** A code of IPsec negotiation: warning: quick mode policy taken, unsupported offers left out (the policy store of the older IPsec service (PolicyAgent), not BFE). Source: SDK winerror.h. */
    public static final int WARNING_IPSEC_QM_POLICY_PRUNED = 0x32e1;

    private ErrorCodes() {}
}
