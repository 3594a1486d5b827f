// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.ErrorCodeTable;

/**
 * The codes that the functions of the platform return, as 32-bit patterns.
 */
public final class ErrorCodes {
    /** A code of FWP_E: no such callout. */
    public static final int FWP_E_CALLOUT_NOT_FOUND = 0x80320001;

    /** A code of FWP_E: a condition names a field that is unknown. */
    public static final int FWP_E_CONDITION_NOT_FOUND = 0x80320002;

    /** A code of FWP_E: no such filter. */
    public static final int FWP_E_FILTER_NOT_FOUND = 0x80320003;

    /** A code of FWP_E: no such layer. */
    public static final int FWP_E_LAYER_NOT_FOUND = 0x80320004;

    /** A code of FWP_E: no such provider. */
    public static final int FWP_E_PROVIDER_NOT_FOUND = 0x80320005;

    /** A code of FWP_E: no such provider context. */
    public static final int FWP_E_PROVIDER_CONTEXT_NOT_FOUND = 0x80320006;

    /** A code of FWP_E: no such sublayer. */
    public static final int FWP_E_SUBLAYER_NOT_FOUND = 0x80320007;

    /** A code of FWP_E: no such object. */
    public static final int FWP_E_NOT_FOUND = 0x80320008;

    /** A code of FWP_E: GUID or LUID already taken. */
    public static final int FWP_E_ALREADY_EXISTS = 0x80320009;

    /** A code of FWP_E: object still referenced. */
    public static final int FWP_E_IN_USE = 0x8032000a;

    /** A code of FWP_E: call not permitted in a dynamic session. */
    public static final int FWP_E_DYNAMIC_SESSION_IN_PROGRESS = 0x8032000b;

    /** A code of FWP_E: object belongs to another session. */
    public static final int FWP_E_WRONG_SESSION = 0x8032000c;

    /** A code of FWP_E: needs an open explicit transaction. */
    public static final int FWP_E_NO_TXN_IN_PROGRESS = 0x8032000d;

    /** A code of FWP_E: not permitted while an explicit transaction is open. */
    public static final int FWP_E_TXN_IN_PROGRESS = 0x8032000e;

    /** A code of FWP_E: the transaction was aborted by BFE. */
    public static final int FWP_E_TXN_ABORTED = 0x8032000f;

    /** A code of FWP_E: the session was aborted. */
    public static final int FWP_E_SESSION_ABORTED = 0x80320010;

    /** A code of FWP_E: not permitted in a read-only transaction. */
    public static final int FWP_E_INCOMPATIBLE_TXN = 0x80320011;

    /** A code of FWP_E: waiting for the transaction lock took too long. */
    public static final int FWP_E_TIMEOUT = 0x80320012;

    /** A code of FWP_E: net-event collection is switched off. */
    public static final int FWP_E_NET_EVENTS_DISABLED = 0x80320013;

    /** A code of FWP_E: operation not supported at that layer. */
    public static final int FWP_E_INCOMPATIBLE_LAYER = 0x80320014;

    /** A code of FWP_E: kernel callers only. */
    public static final int FWP_E_KM_CLIENTS_ONLY = 0x80320015;

    /** A code of FWP_E: objects of incompatible lifetimes tied together. */
    public static final int FWP_E_LIFETIME_MISMATCH = 0x80320016;

    /** A code of FWP_E: built-in object cannot be deleted. */
    public static final int FWP_E_BUILTIN_OBJECT = 0x80320017;

    /** A code of FWP_E: callout limit reached (100,000). */
    public static final int FWP_E_TOO_MANY_CALLOUTS = 0x80320018;

    /** A code of FWP_E: a notification was dropped because the queue was full. */
    public static final int FWP_E_NOTIFICATION_DROPPED = 0x80320019;

    /** A code of FWP_E: traffic does not match that of the SA context. */
    public static final int FWP_E_TRAFFIC_MISMATCH = 0x8032001a;

    /** A code of FWP_E: SA functions called out of order or in a wrong SA state. */
    public static final int FWP_E_INCOMPATIBLE_SA_STATE = 0x8032001b;

    /** A code of FWP_E: a required pointer is NULL. */
    public static final int FWP_E_NULL_POINTER = 0x8032001c;

    /** A code of FWP_E: an enum member is out of range. */
    public static final int FWP_E_INVALID_ENUMERATOR = 0x8032001d;

    /** A code of FWP_E: unknown or illegal flag bits. */
    public static final int FWP_E_INVALID_FLAGS = 0x8032001e;

    /** A code of FWP_E: bad network mask. */
    public static final int FWP_E_INVALID_NET_MASK = 0x8032001f;

    /** A code of FWP_E: bad range. */
    public static final int FWP_E_INVALID_RANGE = 0x80320020;

    /** A code of FWP_E: bad time interval. */
    public static final int FWP_E_INVALID_INTERVAL = 0x80320021;

    /** A code of FWP_E: empty array where one element is needed. */
    public static final int FWP_E_ZERO_LENGTH_ARRAY = 0x80320022;

    /** A code of FWP_E: displayData.name is NULL. */
    public static final int FWP_E_NULL_DISPLAY_NAME = 0x80320023;

    /** A code of FWP_E: action type not allowed for a filter. */
    public static final int FWP_E_INVALID_ACTION_TYPE = 0x80320024;

    /** A code of FWP_E: bad filter weight. */
    public static final int FWP_E_INVALID_WEIGHT = 0x80320025;

    /** A code of FWP_E: match type does not suit the operand types. */
    public static final int FWP_E_MATCH_TYPE_MISMATCH = 0x80320026;

    /** A code of FWP_E: value of the wrong type. */
    public static final int FWP_E_TYPE_MISMATCH = 0x80320027;

    /** A code of FWP_E: integer outside its range. */
    public static final int FWP_E_OUT_OF_BOUNDS = 0x80320028;

    /** A code of FWP_E: a reserved member is not zero. */
    public static final int FWP_E_RESERVED = 0x80320029;

    /** A code of FWP_E: more than one condition on the same field. */
    public static final int FWP_E_DUPLICATE_CONDITION = 0x8032002a;

    /** A code of FWP_E: same keying module twice in a policy. */
    public static final int FWP_E_DUPLICATE_KEYMOD = 0x8032002b;

    /** A code of FWP_E: action not compatible with layer. */
    public static final int FWP_E_ACTION_INCOMPATIBLE_WITH_LAYER = 0x8032002c;

    /** A code of FWP_E: action not compatible with sublayer. */
    public static final int FWP_E_ACTION_INCOMPATIBLE_WITH_SUBLAYER = 0x8032002d;

    /** A code of FWP_E: raw or provider context not compatible with layer. */
    public static final int FWP_E_CONTEXT_INCOMPATIBLE_WITH_LAYER = 0x8032002e;

    /** A code of FWP_E: raw or provider context not compatible with callout. */
    public static final int FWP_E_CONTEXT_INCOMPATIBLE_WITH_CALLOUT = 0x8032002f;

    /** A code of FWP_E: authentication method does not suit the policy type. */
    public static final int FWP_E_INCOMPATIBLE_AUTH_METHOD = 0x80320030;

    /** A code of FWP_E: Diffie-Hellman group does not suit the policy type. */
    public static final int FWP_E_INCOMPATIBLE_DH_GROUP = 0x80320031;

    /** A code of FWP_E: IKE policy carries an extended-mode policy. */
    public static final int FWP_E_EM_NOT_SUPPORTED = 0x80320032;

    /** A code of FWP_E: template or subscription can never match. */
    public static final int FWP_E_NEVER_MATCH = 0x80320033;

    /** A code of FWP_E: provider context of the wrong type. */
    public static final int FWP_E_PROVIDER_CONTEXT_MISMATCH = 0x80320034;

    /** A code of FWP_E: parameter incorrect. */
    public static final int FWP_E_INVALID_PARAMETER = 0x80320035;

    /** A code of FWP_E: sublayer limit reached. */
    public static final int FWP_E_TOO_MANY_SUBLAYERS = 0x80320036;

    /** A code of FWP_E: a callout notification function failed. */
    public static final int FWP_E_CALLOUT_NOTIFICATION_FAILED = 0x80320037;

    /** A code of FWP_E: authentication transform not valid. */
    public static final int FWP_E_INVALID_AUTH_TRANSFORM = 0x80320038;

    /** A code of FWP_E: cipher transform not valid. */
    public static final int FWP_E_INVALID_CIPHER_TRANSFORM = 0x80320039;

    /** A code of FWP_E: cipher transform not compatible. */
    public static final int FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM = 0x8032003a;

    /** A code of FWP_E: SA transforms cannot be combined this way. */
    public static final int FWP_E_INVALID_TRANSFORM_COMBINATION = 0x8032003b;

    /** A code of FWP_E: an authentication method appears twice. */
    public static final int FWP_E_DUPLICATE_AUTH_METHOD = 0x8032003c;

    /** A code of FWP_E: tunnel endpoint not valid. */
    public static final int FWP_E_INVALID_TUNNEL_ENDPOINT = 0x8032003d;

    /** A code of FWP_E: MAC-layer driver not ready. */
    public static final int FWP_E_L2_DRIVER_NOT_READY = 0x8032003e;

    /** A code of FWP_E: a key dictator is already registered. */
    public static final int FWP_E_KEY_DICTATOR_ALREADY_REGISTERED = 0x8032003f;

    /** A code of FWP_E: dictated keying material not valid. */
    public static final int FWP_E_KEY_DICTATION_INVALID_KEYING_MATERIAL = 0x80320040;

    /** A code of FWP_E: connection tracking is off. */
    public static final int FWP_E_CONNECTIONS_DISABLED = 0x80320041;

    /** A code of FWP_E: DNS name not valid. */
    public static final int FWP_E_INVALID_DNS_NAME = 0x80320042;

    /** A code of FWP_E: option is still on, cannot be switched off. */
    public static final int FWP_E_STILL_ON = 0x80320043;

    /** A code of FWP_E: IKEEXT service is not running. */
    public static final int FWP_E_IKEEXT_NOT_RUNNING = 0x80320044;

    /** A code of FWP_E: packet dropped without an ICMP reply. */
    public static final int FWP_E_DROP_NOICMP = 0x80320104;

    /** A code of STATUS_FWP only: TCP/IP stack not ready. */
    public static final int STATUS_FWP_TCPIP_NOT_READY = 0xc0220100;

    /** A code of STATUS_FWP only: injection handle is being closed. */
    public static final int STATUS_FWP_INJECT_HANDLE_CLOSING = 0xc0220101;

    /** A code of STATUS_FWP only: injection handle is stale. */
    public static final int STATUS_FWP_INJECT_HANDLE_STALE = 0xc0220102;

    /** A code of STATUS_FWP only: classify cannot be pended. */
    public static final int STATUS_FWP_CANNOT_PEND = 0xc0220103;

    /** A code of Win32: success. */
    public static final int ERROR_SUCCESS = 0x0;

    /** A code of Win32: not found. */
    public static final int ERROR_FILE_NOT_FOUND = 0x2;

    /** A code of Win32: caller lacks the right. */
    public static final int ERROR_ACCESS_DENIED = 0x5;

    /** A code of Win32: bad handle. */
    public static final int ERROR_INVALID_HANDLE = 0x6;

    /** A code of Win32: out of memory. */
    public static final int ERROR_NOT_ENOUGH_MEMORY = 0x8;

    /** A code of Win32: out of memory. */
    public static final int ERROR_OUTOFMEMORY = 0xe;

    /** A code of Win32: not supported. */
    public static final int ERROR_NOT_SUPPORTED = 0x32;

    /** A code of Win32: bad argument. */
    public static final int ERROR_INVALID_PARAMETER = 0x57;

    /** A code of Win32: not implemented. */
    public static final int ERROR_CALL_NOT_IMPLEMENTED = 0x78;

    /** A code of Win32: buffer too small. */
    public static final int ERROR_INSUFFICIENT_BUFFER = 0x7a;

    /** A code of Win32: DLL not found. */
    public static final int ERROR_MOD_NOT_FOUND = 0x7e;

    /** A code of Win32: export not found. */
    public static final int ERROR_PROC_NOT_FOUND = 0x7f;

    /** A code of Win32: bad security descriptor. */
    public static final int ERROR_INVALID_SECURITY_DESCR = 0x53a;

    /** A code of Win32: privilege missing. */
    public static final int ERROR_PRIVILEGE_NOT_HELD = 0x522;

    /** A code of Win32: service stopped. */
    public static final int ERROR_SERVICE_NOT_ACTIVE = 0x426;

    /** A code of Win32: service disabled. */
    public static final int ERROR_SERVICE_DISABLED = 0x422;

    /** A code of Win32: bad pointer. */
    public static final int ERROR_NOACCESS = 0x3e6;

    /** A code of RPC: interface not offered. */
    public static final int RPC_S_UNKNOWN_IF = 0x6b5;

    /** A code of RPC: binding handle bad. */
    public static final int RPC_S_INVALID_BINDING = 0x6a6;

    /** A code of RPC: no resources. */
    public static final int RPC_S_OUT_OF_RESOURCES = 0x6b9;

    /** A code of RPC: BFE not reachable. */
    public static final int RPC_S_SERVER_UNAVAILABLE = 0x6ba;

    /** A code of RPC: busy. */
    public static final int RPC_S_SERVER_TOO_BUSY = 0x6bb;

    /** A code of RPC: call failed midway. */
    public static final int RPC_S_CALL_FAILED = 0x6be;

    /** A code of RPC: call failed, never ran. */
    public static final int RPC_S_CALL_FAILED_DNE = 0x6bf;

    /** A code of RPC: protocol error. */
    public static final int RPC_S_PROTOCOL_ERROR = 0x6c0;

    /** A code of RPC: union discriminant has no arm. */
    public static final int RPC_S_INVALID_TAG = 0x6c5;

    /** A code of RPC: array bound wrong. */
    public static final int RPC_S_INVALID_BOUND = 0x6c6;

    /** A code of RPC: procedure unknown. */
    public static final int RPC_S_PROCNUM_OUT_OF_RANGE = 0x6d1;

    /** A code of RPC: bad authnService. */
    public static final int RPC_S_UNKNOWN_AUTHN_SERVICE = 0x6d3;

    /** A code of RPC: cancelled. */
    public static final int RPC_S_CALL_CANCELLED = 0x71a;

    /** A code of RPC: security package error. */
    public static final int RPC_S_SEC_PKG_ERROR = 0x721;

    /** A code of RPC: NULL context handle. */
    public static final int RPC_X_SS_IN_NULL_CONTEXT = 0x6ef;

    /** A code of RPC: NULL where a [ref] pointer is declared. */
    public static final int RPC_X_NULL_REF_POINTER = 0x6f4;

    /** A code of RPC: enum out of 16-bit/declared range. */
    public static final int RPC_X_ENUM_VALUE_OUT_OF_RANGE = 0x6f5;

    /** A code of RPC: byte count too small. */
    public static final int RPC_X_BYTE_COUNT_TOO_SMALL = 0x6f6;

    /** A code of RPC: marshalled data malformed. */
    public static final int RPC_X_BAD_STUB_DATA = 0x6f7;

    /** A code of RPC: endpoint not registered. */
    public static final int EPT_S_NOT_REGISTERED = 0x6d9;

    /** A code of IPsec negotiation: qm policy exists (from the name). */
    public static final int ERROR_IPSEC_QM_POLICY_EXISTS = 0x32c8;

    /** A code of IPsec negotiation: qm policy not found (from the name). */
    public static final int ERROR_IPSEC_QM_POLICY_NOT_FOUND = 0x32c9;

    /** A code of IPsec negotiation: qm policy in use (from the name). */
    public static final int ERROR_IPSEC_QM_POLICY_IN_USE = 0x32ca;

    /** A code of IPsec negotiation: mm policy exists (from the name). */
    public static final int ERROR_IPSEC_MM_POLICY_EXISTS = 0x32cb;

    /** A code of IPsec negotiation: mm policy not found (from the name). */
    public static final int ERROR_IPSEC_MM_POLICY_NOT_FOUND = 0x32cc;

    /** A code of IPsec negotiation: mm policy in use (from the name). */
    public static final int ERROR_IPSEC_MM_POLICY_IN_USE = 0x32cd;

    /** A code of IPsec negotiation: mm filter exists (from the name). */
    public static final int ERROR_IPSEC_MM_FILTER_EXISTS = 0x32ce;

    /** A code of IPsec negotiation: mm filter not found (from the name). */
    public static final int ERROR_IPSEC_MM_FILTER_NOT_FOUND = 0x32cf;

    /** A code of IPsec negotiation: transport filter exists (from the name). */
    public static final int ERROR_IPSEC_TRANSPORT_FILTER_EXISTS = 0x32d0;

    /** A code of IPsec negotiation: transport filter not found (from the name). */
    public static final int ERROR_IPSEC_TRANSPORT_FILTER_NOT_FOUND = 0x32d1;

    /** A code of IPsec negotiation: mm auth exists (from the name). */
    public static final int ERROR_IPSEC_MM_AUTH_EXISTS = 0x32d2;

    /** A code of IPsec negotiation: mm auth not found (from the name). */
    public static final int ERROR_IPSEC_MM_AUTH_NOT_FOUND = 0x32d3;

    /** A code of IPsec negotiation: mm auth in use (from the name). */
    public static final int ERROR_IPSEC_MM_AUTH_IN_USE = 0x32d4;

    /** A code of IPsec negotiation: default mm policy not found (from the name). */
    public static final int ERROR_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND = 0x32d5;

    /** A code of IPsec negotiation: default mm auth not found (from the name). */
    public static final int ERROR_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND = 0x32d6;

    /** A code of IPsec negotiation: default qm policy not found (from the name). */
    public static final int ERROR_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND = 0x32d7;

    /** A code of IPsec negotiation: tunnel filter exists (from the name). */
    public static final int ERROR_IPSEC_TUNNEL_FILTER_EXISTS = 0x32d8;

    /** A code of IPsec negotiation: tunnel filter not found (from the name). */
    public static final int ERROR_IPSEC_TUNNEL_FILTER_NOT_FOUND = 0x32d9;

    /** A code of IPsec negotiation: mm filter pending deletion (from the name). */
    public static final int ERROR_IPSEC_MM_FILTER_PENDING_DELETION = 0x32da;

    /** A code of IPsec negotiation: transport filter pending deletion (from the name). */
    public static final int ERROR_IPSEC_TRANSPORT_FILTER_PENDING_DELETION = 0x32db;

    /** A code of IPsec negotiation: tunnel filter pending deletion (from the name). */
    public static final int ERROR_IPSEC_TUNNEL_FILTER_PENDING_DELETION = 0x32dc;

    /** A code of IPsec negotiation: mm policy pending deletion (from the name). */
    public static final int ERROR_IPSEC_MM_POLICY_PENDING_DELETION = 0x32dd;

    /** A code of IPsec negotiation: mm auth pending deletion (from the name). */
    public static final int ERROR_IPSEC_MM_AUTH_PENDING_DELETION = 0x32de;

    /** A code of IPsec negotiation: qm policy pending deletion (from the name). */
    public static final int ERROR_IPSEC_QM_POLICY_PENDING_DELETION = 0x32df;

    /** A code of IPsec negotiation: ike neg status begin (from the name). */
    public static final int ERROR_IPSEC_IKE_NEG_STATUS_BEGIN = 0x35e8;

    /** A code of IPsec negotiation: ike auth fail (from the name). */
    public static final int ERROR_IPSEC_IKE_AUTH_FAIL = 0x35e9;

    /** A code of IPsec negotiation: ike attrib fail (from the name). */
    public static final int ERROR_IPSEC_IKE_ATTRIB_FAIL = 0x35ea;

    /** A code of IPsec negotiation: ike negotiation pending (from the name). */
    public static final int ERROR_IPSEC_IKE_NEGOTIATION_PENDING = 0x35eb;

    /** A code of IPsec negotiation: ike general processing error (from the name). */
    public static final int ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR = 0x35ec;

    /** A code of IPsec negotiation: ike timed out (from the name). */
    public static final int ERROR_IPSEC_IKE_TIMED_OUT = 0x35ed;

    /** A code of IPsec negotiation: ike no cert (from the name). */
    public static final int ERROR_IPSEC_IKE_NO_CERT = 0x35ee;

    /** A code of IPsec negotiation: ike sa deleted (from the name). */
    public static final int ERROR_IPSEC_IKE_SA_DELETED = 0x35ef;

    /** A code of IPsec negotiation: ike sa reaped (from the name). */
    public static final int ERROR_IPSEC_IKE_SA_REAPED = 0x35f0;

    /** A code of IPsec negotiation: ike mm acquire drop (from the name). */
    public static final int ERROR_IPSEC_IKE_MM_ACQUIRE_DROP = 0x35f1;

    /** A code of IPsec negotiation: ike qm acquire drop (from the name). */
    public static final int ERROR_IPSEC_IKE_QM_ACQUIRE_DROP = 0x35f2;

    /** A code of IPsec negotiation: ike queue drop mm (from the name). */
    public static final int ERROR_IPSEC_IKE_QUEUE_DROP_MM = 0x35f3;

    /** A code of IPsec negotiation: ike queue drop no mm (from the name). */
    public static final int ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM = 0x35f4;

    /** A code of IPsec negotiation: ike drop no response (from the name). */
    public static final int ERROR_IPSEC_IKE_DROP_NO_RESPONSE = 0x35f5;

    /** A code of IPsec negotiation: ike mm delay drop (from the name). */
    public static final int ERROR_IPSEC_IKE_MM_DELAY_DROP = 0x35f6;

    /** A code of IPsec negotiation: ike qm delay drop (from the name). */
    public static final int ERROR_IPSEC_IKE_QM_DELAY_DROP = 0x35f7;

    /** A code of IPsec negotiation: ike error (from the name). */
    public static final int ERROR_IPSEC_IKE_ERROR = 0x35f8;

    /** A code of IPsec negotiation: ike crl failed (from the name). */
    public static final int ERROR_IPSEC_IKE_CRL_FAILED = 0x35f9;

    /** A code of IPsec negotiation: ike invalid key usage (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_KEY_USAGE = 0x35fa;

    /** A code of IPsec negotiation: ike invalid cert type (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_CERT_TYPE = 0x35fb;

    /** A code of IPsec negotiation: ike no private key (from the name). */
    public static final int ERROR_IPSEC_IKE_NO_PRIVATE_KEY = 0x35fc;

    /** A code of IPsec negotiation: ike simultaneous rekey (from the name). */
    public static final int ERROR_IPSEC_IKE_SIMULTANEOUS_REKEY = 0x35fd;

    /** A code of IPsec negotiation: ike dh fail (from the name). */
    public static final int ERROR_IPSEC_IKE_DH_FAIL = 0x35fe;

    /** A code of IPsec negotiation: ike critical payload not recognized (from the name). */
    public static final int ERROR_IPSEC_IKE_CRITICAL_PAYLOAD_NOT_RECOGNIZED = 0x35ff;

    /** A code of IPsec negotiation: ike invalid header (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_HEADER = 0x3600;

    /** A code of IPsec negotiation: ike no policy (from the name). */
    public static final int ERROR_IPSEC_IKE_NO_POLICY = 0x3601;

    /** A code of IPsec negotiation: ike invalid signature (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_SIGNATURE = 0x3602;

    /** A code of IPsec negotiation: ike kerberos error (from the name). */
    public static final int ERROR_IPSEC_IKE_KERBEROS_ERROR = 0x3603;

    /** A code of IPsec negotiation: ike no public key (from the name). */
    public static final int ERROR_IPSEC_IKE_NO_PUBLIC_KEY = 0x3604;

    /** A code of IPsec negotiation: ike process err (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR = 0x3605;

    /** A code of IPsec negotiation: ike process err sa (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_SA = 0x3606;

    /** A code of IPsec negotiation: ike process err prop (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_PROP = 0x3607;

    /** A code of IPsec negotiation: ike process err trans (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_TRANS = 0x3608;

    /** A code of IPsec negotiation: ike process err ke (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_KE = 0x3609;

    /** A code of IPsec negotiation: ike process err id (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_ID = 0x360a;

    /** A code of IPsec negotiation: ike process err cert (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_CERT = 0x360b;

    /** A code of IPsec negotiation: ike process err cert req (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ = 0x360c;

    /** A code of IPsec negotiation: ike process err hash (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_HASH = 0x360d;

    /** A code of IPsec negotiation: ike process err sig (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_SIG = 0x360e;

    /** A code of IPsec negotiation: ike process err nonce (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_NONCE = 0x360f;

    /** A code of IPsec negotiation: ike process err notify (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY = 0x3610;

    /** A code of IPsec negotiation: ike process err delete (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_DELETE = 0x3611;

    /** A code of IPsec negotiation: ike process err vendor (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR = 0x3612;

    /** A code of IPsec negotiation: ike invalid payload (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_PAYLOAD = 0x3613;

    /** A code of IPsec negotiation: ike load soft sa (from the name). */
    public static final int ERROR_IPSEC_IKE_LOAD_SOFT_SA = 0x3614;

    /** A code of IPsec negotiation: ike soft sa torn down (from the name). */
    public static final int ERROR_IPSEC_IKE_SOFT_SA_TORN_DOWN = 0x3615;

    /** A code of IPsec negotiation: ike invalid cookie (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_COOKIE = 0x3616;

    /** A code of IPsec negotiation: ike no peer cert (from the name). */
    public static final int ERROR_IPSEC_IKE_NO_PEER_CERT = 0x3617;

    /** A code of IPsec negotiation: ike peer crl failed (from the name). */
    public static final int ERROR_IPSEC_IKE_PEER_CRL_FAILED = 0x3618;

    /** A code of IPsec negotiation: ike policy change (from the name). */
    public static final int ERROR_IPSEC_IKE_POLICY_CHANGE = 0x3619;

    /** A code of IPsec negotiation: ike no mm policy (from the name). */
    public static final int ERROR_IPSEC_IKE_NO_MM_POLICY = 0x361a;

    /** A code of IPsec negotiation: ike notcbpriv (from the name). */
    public static final int ERROR_IPSEC_IKE_NOTCBPRIV = 0x361b;

    /** A code of IPsec negotiation: ike secloadfail (from the name). */
    public static final int ERROR_IPSEC_IKE_SECLOADFAIL = 0x361c;

    /** A code of IPsec negotiation: ike failsspinit (from the name). */
    public static final int ERROR_IPSEC_IKE_FAILSSPINIT = 0x361d;

    /** A code of IPsec negotiation: ike failqueryssp (from the name). */
    public static final int ERROR_IPSEC_IKE_FAILQUERYSSP = 0x361e;

    /** A code of IPsec negotiation: ike srvacqfail (from the name). */
    public static final int ERROR_IPSEC_IKE_SRVACQFAIL = 0x361f;

    /** A code of IPsec negotiation: ike srvquerycred (from the name). */
    public static final int ERROR_IPSEC_IKE_SRVQUERYCRED = 0x3620;

    /** A code of IPsec negotiation: ike getspifail (from the name). */
    public static final int ERROR_IPSEC_IKE_GETSPIFAIL = 0x3621;

    /** A code of IPsec negotiation: ike invalid filter (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_FILTER = 0x3622;

    /** A code of IPsec negotiation: ike out of memory (from the name). */
    public static final int ERROR_IPSEC_IKE_OUT_OF_MEMORY = 0x3623;

    /** A code of IPsec negotiation: ike add update key failed (from the name). */
    public static final int ERROR_IPSEC_IKE_ADD_UPDATE_KEY_FAILED = 0x3624;

    /** A code of IPsec negotiation: ike invalid policy (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_POLICY = 0x3625;

    /** A code of IPsec negotiation: ike unknown doi (from the name). */
    public static final int ERROR_IPSEC_IKE_UNKNOWN_DOI = 0x3626;

    /** A code of IPsec negotiation: ike invalid situation (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_SITUATION = 0x3627;

    /** A code of IPsec negotiation: ike dh failure (from the name). */
    public static final int ERROR_IPSEC_IKE_DH_FAILURE = 0x3628;

    /** A code of IPsec negotiation: ike invalid group (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_GROUP = 0x3629;

    /** A code of IPsec negotiation: ike encrypt (from the name). */
    public static final int ERROR_IPSEC_IKE_ENCRYPT = 0x362a;

    /** A code of IPsec negotiation: ike decrypt (from the name). */
    public static final int ERROR_IPSEC_IKE_DECRYPT = 0x362b;

    /** A code of IPsec negotiation: ike policy match (from the name). */
    public static final int ERROR_IPSEC_IKE_POLICY_MATCH = 0x362c;

    /** A code of IPsec negotiation: ike unsupported id (from the name). */
    public static final int ERROR_IPSEC_IKE_UNSUPPORTED_ID = 0x362d;

    /** A code of IPsec negotiation: ike invalid hash (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_HASH = 0x362e;

    /** A code of IPsec negotiation: ike invalid hash alg (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_HASH_ALG = 0x362f;

    /** A code of IPsec negotiation: ike invalid hash size (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_HASH_SIZE = 0x3630;

    /** A code of IPsec negotiation: ike invalid encrypt alg (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG = 0x3631;

    /** A code of IPsec negotiation: ike invalid auth alg (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_AUTH_ALG = 0x3632;

    /** A code of IPsec negotiation: ike invalid sig (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_SIG = 0x3633;

    /** A code of IPsec negotiation: ike load failed (from the name). */
    public static final int ERROR_IPSEC_IKE_LOAD_FAILED = 0x3634;

    /** A code of IPsec negotiation: ike rpc delete (from the name). */
    public static final int ERROR_IPSEC_IKE_RPC_DELETE = 0x3635;

    /** A code of IPsec negotiation: ike benign reinit (from the name). */
    public static final int ERROR_IPSEC_IKE_BENIGN_REINIT = 0x3636;

    /** A code of IPsec negotiation: ike invalid responder lifetime notify (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY = 0x3637;

    /** A code of IPsec negotiation: ike invalid major version (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_MAJOR_VERSION = 0x3638;

    /** A code of IPsec negotiation: ike invalid cert keylen (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN = 0x3639;

    /** A code of IPsec negotiation: ike mm limit (from the name). */
    public static final int ERROR_IPSEC_IKE_MM_LIMIT = 0x363a;

    /** A code of IPsec negotiation: ike negotiation disabled (from the name). */
    public static final int ERROR_IPSEC_IKE_NEGOTIATION_DISABLED = 0x363b;

    /** A code of IPsec negotiation: ike qm limit (from the name). */
    public static final int ERROR_IPSEC_IKE_QM_LIMIT = 0x363c;

    /** A code of IPsec negotiation: ike mm expired (from the name). */
    public static final int ERROR_IPSEC_IKE_MM_EXPIRED = 0x363d;

    /** A code of IPsec negotiation: ike peer mm assumed invalid (from the name). */
    public static final int ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID = 0x363e;

    /** A code of IPsec negotiation: ike cert chain policy mismatch (from the name). */
    public static final int ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH = 0x363f;

    /** A code of IPsec negotiation: ike unexpected message id (from the name). */
    public static final int ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID = 0x3640;

    /** A code of IPsec negotiation: ike invalid auth payload (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_AUTH_PAYLOAD = 0x3641;

    /** A code of IPsec negotiation: ike dos cookie sent (from the name). */
    public static final int ERROR_IPSEC_IKE_DOS_COOKIE_SENT = 0x3642;

    /** A code of IPsec negotiation: ike shutting down (from the name). */
    public static final int ERROR_IPSEC_IKE_SHUTTING_DOWN = 0x3643;

    /** A code of IPsec negotiation: ike cga auth failed (from the name). */
    public static final int ERROR_IPSEC_IKE_CGA_AUTH_FAILED = 0x3644;

    /** A code of IPsec negotiation: ike process err natoa (from the name). */
    public static final int ERROR_IPSEC_IKE_PROCESS_ERR_NATOA = 0x3645;

    /** A code of IPsec negotiation: ike invalid mm for qm (from the name). */
    public static final int ERROR_IPSEC_IKE_INVALID_MM_FOR_QM = 0x3646;

    /** A code of IPsec negotiation: ike qm expired (from the name). */
    public static final int ERROR_IPSEC_IKE_QM_EXPIRED = 0x3647;

    /** A code of IPsec negotiation: ike too many filters (from the name). */
    public static final int ERROR_IPSEC_IKE_TOO_MANY_FILTERS = 0x3648;

    /** A code of IPsec negotiation: ike neg status end (from the name). */
    public static final int ERROR_IPSEC_IKE_NEG_STATUS_END = 0x3649;

    /** A code of IPsec negotiation: ike kill dummy nap tunnel (from the name). */
    public static final int ERROR_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL = 0x364a;

    /** A code of IPsec negotiation: ike inner ip assignment failure (from the name). */
    public static final int ERROR_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE = 0x364b;

    /** A code of IPsec negotiation: ike require cp payload missing (from the name). */
    public static final int ERROR_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING = 0x364c;

    /** A code of IPsec negotiation: key module impersonation negotiation pending (from the name). */
    public static final int ERROR_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING = 0x364d;

    /** A code of IPsec negotiation: ike coexistence suppress (from the name). */
    public static final int ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS = 0x364e;

    /** A code of IPsec negotiation: ike ratelimit drop (from the name). */
    public static final int ERROR_IPSEC_IKE_RATELIMIT_DROP = 0x364f;

    /** A code of IPsec negotiation: ike peer doesnt support mobike (from the name). */
    public static final int ERROR_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE = 0x3650;

    /** A code of IPsec negotiation: ike authorization failure (from the name). */
    public static final int ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE = 0x3651;

    /** A code of IPsec negotiation: ike strong cred authorization failure (from the name). */
    public static final int ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE = 0x3652;

    /** A code of IPsec negotiation: ike authorization failure with optional retry (from the name). */
    public static final int ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY = 0x3653;

    /** A code of IPsec negotiation: ike strong cred authorization and certmap failure (from the name). */
    public static final int ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE = 0x3654;

    /** A code of IPsec negotiation: ike neg status extended end (from the name). */
    public static final int ERROR_IPSEC_IKE_NEG_STATUS_EXTENDED_END = 0x3655;

    /** A code of IPsec negotiation: bad spi (from the name). */
    public static final int ERROR_IPSEC_BAD_SPI = 0x3656;

    /** A code of IPsec negotiation: sa lifetime expired (from the name). */
    public static final int ERROR_IPSEC_SA_LIFETIME_EXPIRED = 0x3657;

    /** A code of IPsec negotiation: wrong sa (from the name). */
    public static final int ERROR_IPSEC_WRONG_SA = 0x3658;

    /** A code of IPsec negotiation: replay check failed (from the name). */
    public static final int ERROR_IPSEC_REPLAY_CHECK_FAILED = 0x3659;

    /** A code of IPsec negotiation: invalid packet (from the name). */
    public static final int ERROR_IPSEC_INVALID_PACKET = 0x365a;

    /** A code of IPsec negotiation: integrity check failed (from the name). */
    public static final int ERROR_IPSEC_INTEGRITY_CHECK_FAILED = 0x365b;

    /** A code of IPsec negotiation: clear text drop (from the name). */
    public static final int ERROR_IPSEC_CLEAR_TEXT_DROP = 0x365c;

    /** A code of IPsec negotiation: auth firewall drop (from the name). */
    public static final int ERROR_IPSEC_AUTH_FIREWALL_DROP = 0x365d;

    /** A code of IPsec negotiation: throttle drop (from the name). */
    public static final int ERROR_IPSEC_THROTTLE_DROP = 0x365e;

    /** A code of IPsec negotiation: dosp block (from the name). */
    public static final int ERROR_IPSEC_DOSP_BLOCK = 0x3665;

    /** A code of IPsec negotiation: dosp received multicast (from the name). */
    public static final int ERROR_IPSEC_DOSP_RECEIVED_MULTICAST = 0x3666;

    /** A code of IPsec negotiation: dosp invalid packet (from the name). */
    public static final int ERROR_IPSEC_DOSP_INVALID_PACKET = 0x3667;

    /** A code of IPsec negotiation: dosp state lookup failed (from the name). */
    public static final int ERROR_IPSEC_DOSP_STATE_LOOKUP_FAILED = 0x3668;

    /** A code of IPsec negotiation: dosp max entries (from the name). */
    public static final int ERROR_IPSEC_DOSP_MAX_ENTRIES = 0x3669;

    /** A code of IPsec negotiation: dosp keymod not allowed (from the name). */
    public static final int ERROR_IPSEC_DOSP_KEYMOD_NOT_ALLOWED = 0x366a;

    /** A code of IPsec negotiation: dosp not installed (from the name). */
    public static final int ERROR_IPSEC_DOSP_NOT_INSTALLED = 0x366b;

    /** A code of IPsec negotiation: dosp max per ip ratelimit queues (from the name). */
    public static final int ERROR_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES = 0x366c;

    /** All of these codes. */
    public static final ErrorCodeTable TABLE = ErrorCodeTable.of(
            new ErrorCode(FWP_E_CALLOUT_NOT_FOUND, FWP_E_CALLOUT_NOT_FOUND, "FWP_E_CALLOUT_NOT_FOUND", "FWP_E", "STATUS_FWP_CALLOUT_NOT_FOUND=0xC0220001", "no such callout", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_CONDITION_NOT_FOUND, FWP_E_CONDITION_NOT_FOUND, "FWP_E_CONDITION_NOT_FOUND", "FWP_E", "STATUS_FWP_CONDITION_NOT_FOUND=0xC0220002", "a condition names a field that is unknown", "field key in a filter condition not known to BFE (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_FILTER_NOT_FOUND, FWP_E_FILTER_NOT_FOUND, "FWP_E_FILTER_NOT_FOUND", "FWP_E", "STATUS_FWP_FILTER_NOT_FOUND=0xC0220003", "no such filter", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_LAYER_NOT_FOUND, FWP_E_LAYER_NOT_FOUND, "FWP_E_LAYER_NOT_FOUND", "FWP_E", "STATUS_FWP_LAYER_NOT_FOUND=0xC0220004", "no such layer", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_PROVIDER_NOT_FOUND, FWP_E_PROVIDER_NOT_FOUND, "FWP_E_PROVIDER_NOT_FOUND", "FWP_E", "STATUS_FWP_PROVIDER_NOT_FOUND=0xC0220005", "no such provider", "providerKey of a provider context names a provider not yet added (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_PROVIDER_CONTEXT_NOT_FOUND, FWP_E_PROVIDER_CONTEXT_NOT_FOUND, "FWP_E_PROVIDER_CONTEXT_NOT_FOUND", "FWP_E", "STATUS_FWP_PROVIDER_CONTEXT_NOT_FOUND=0xC0220006", "no such provider context", "DeleteByKey0/GetByKey with unknown key (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_SUBLAYER_NOT_FOUND, FWP_E_SUBLAYER_NOT_FOUND, "FWP_E_SUBLAYER_NOT_FOUND", "FWP_E", "STATUS_FWP_SUBLAYER_NOT_FOUND=0xC0220007", "no such sublayer", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_NOT_FOUND, FWP_E_NOT_FOUND, "FWP_E_NOT_FOUND", "FWP_E", "STATUS_FWP_NOT_FOUND=0xC0220008", "no such object", "IPsecSaContext* with an unknown SA context id (documented)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_ALREADY_EXISTS, FWP_E_ALREADY_EXISTS, "FWP_E_ALREADY_EXISTS", "FWP_E", "STATUS_FWP_ALREADY_EXISTS=0xC0220009", "GUID or LUID already taken", "engine open with a duplicate sessionKey (documented); AddN with a providerContextKey in use (inferred from the general rule)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_IN_USE, FWP_E_IN_USE, "FWP_E_IN_USE", "FWP_E", "STATUS_FWP_IN_USE=0xC022000A", "object still referenced", "object referenced by others (documented); e.g. delete of a provider that still owns contexts (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_DYNAMIC_SESSION_IN_PROGRESS, FWP_E_DYNAMIC_SESSION_IN_PROGRESS, "FWP_E_DYNAMIC_SESSION_IN_PROGRESS", "FWP_E", "STATUS_FWP_DYNAMIC_SESSION_IN_PROGRESS=0xC022000B", "call not permitted in a dynamic session", "deleting a non-dynamic object, setting engine options", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_WRONG_SESSION, FWP_E_WRONG_SESSION, "FWP_E_WRONG_SESSION", "FWP_E", "STATUS_FWP_WRONG_SESSION=0xC022000C", "object belongs to another session", "deleting a dynamic object of another session", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_NO_TXN_IN_PROGRESS, FWP_E_NO_TXN_IN_PROGRESS, "FWP_E_NO_TXN_IN_PROGRESS", "FWP_E", "STATUS_FWP_NO_TXN_IN_PROGRESS=0xC022000D", "needs an open explicit transaction", "commit/abort outside a transaction", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_TXN_IN_PROGRESS, FWP_E_TXN_IN_PROGRESS, "FWP_E_TXN_IN_PROGRESS", "FWP_E", "STATUS_FWP_TXN_IN_PROGRESS=0xC022000E", "not permitted while an explicit transaction is open", "begin inside a transaction, statistics, subscriptions, SetSecurityInfo", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_TXN_ABORTED, FWP_E_TXN_ABORTED, "FWP_E_TXN_ABORTED", "FWP_E", "STATUS_FWP_TXN_ABORTED=0xC022000F", "the transaction was aborted by BFE", "e.g. user-mode transaction held for more than 1 hour", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_SESSION_ABORTED, FWP_E_SESSION_ABORTED, "FWP_E_SESSION_ABORTED", "FWP_E", "STATUS_FWP_SESSION_ABORTED=0xC0220010", "the session was aborted", "the handle must still be closed, then open a new session (documented); cause e.g. BFE stopped (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INCOMPATIBLE_TXN, FWP_E_INCOMPATIBLE_TXN, "FWP_E_INCOMPATIBLE_TXN", "FWP_E", "STATUS_FWP_INCOMPATIBLE_TXN=0xC0220011", "not permitted in a read-only transaction", "AddN/DeleteByKey0 inside FWPM_TXN_READ_ONLY", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_TIMEOUT, FWP_E_TIMEOUT, "FWP_E_TIMEOUT", "FWP_E", "STATUS_FWP_TIMEOUT=0xC0220012", "waiting for the transaction lock took too long", "txnWaitTimeoutInMSec elapsed (default 15 s)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_NET_EVENTS_DISABLED, FWP_E_NET_EVENTS_DISABLED, "FWP_E_NET_EVENTS_DISABLED", "FWP_E", "STATUS_FWP_NET_EVENTS_DISABLED=0xC0220013", "net-event collection is switched off", "net event enumeration", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INCOMPATIBLE_LAYER, FWP_E_INCOMPATIBLE_LAYER, "FWP_E_INCOMPATIBLE_LAYER", "FWP_E", "STATUS_FWP_INCOMPATIBLE_LAYER=0xC0220014", "operation not supported at that layer", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_KM_CLIENTS_ONLY, FWP_E_KM_CLIENTS_ONLY, "FWP_E_KM_CLIENTS_ONLY", "FWP_E", "STATUS_FWP_KM_CLIENTS_ONLY=0xC0220015", "kernel callers only", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_LIFETIME_MISMATCH, FWP_E_LIFETIME_MISMATCH, "FWP_E_LIFETIME_MISMATCH", "FWP_E", "STATUS_FWP_LIFETIME_MISMATCH=0xC0220016", "objects of incompatible lifetimes tied together", "persistent context with non-persistent provider, etc.", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_BUILTIN_OBJECT, FWP_E_BUILTIN_OBJECT, "FWP_E_BUILTIN_OBJECT", "FWP_E", "STATUS_FWP_BUILTIN_OBJECT=0xC0220017", "built-in object cannot be deleted", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_TOO_MANY_CALLOUTS, FWP_E_TOO_MANY_CALLOUTS, "FWP_E_TOO_MANY_CALLOUTS", "FWP_E", "STATUS_FWP_TOO_MANY_CALLOUTS=0xC0220018", "callout limit reached (100,000)", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_NOTIFICATION_DROPPED, FWP_E_NOTIFICATION_DROPPED, "FWP_E_NOTIFICATION_DROPPED", "FWP_E", "STATUS_FWP_NOTIFICATION_DROPPED=0xC0220019", "a notification was dropped because the queue was full", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_TRAFFIC_MISMATCH, FWP_E_TRAFFIC_MISMATCH, "FWP_E_TRAFFIC_MISMATCH", "FWP_E", "STATUS_FWP_TRAFFIC_MISMATCH=0xC022001A", "traffic does not match that of the SA context", "IPsecSaContextGetSpi called again with other traffic", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INCOMPATIBLE_SA_STATE, FWP_E_INCOMPATIBLE_SA_STATE, "FWP_E_INCOMPATIBLE_SA_STATE", "FWP_E", "STATUS_FWP_INCOMPATIBLE_SA_STATE=0xC022001B", "SA functions called out of order or in a wrong SA state", "create, get/set SPI, add inbound, add outbound is the order", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_NULL_POINTER, FWP_E_NULL_POINTER, "FWP_E_NULL_POINTER", "FWP_E", "STATUS_FWP_NULL_POINTER=0xC022001C", "a required pointer is NULL", "tunnelPolicy, policy arm, condition pointer value NULL (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_ENUMERATOR, FWP_E_INVALID_ENUMERATOR, "FWP_E_INVALID_ENUMERATOR", "FWP_E", "STATUS_FWP_INVALID_ENUMERATOR=0xC022001D", "an enum member is out of range", "any enum field of a policy (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_FLAGS, FWP_E_INVALID_FLAGS, "FWP_E_INVALID_FLAGS", "FWP_E", "STATUS_FWP_INVALID_FLAGS=0xC022001E", "unknown or illegal flag bits", "flags of AddN, of contexts or of policies (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_NET_MASK, FWP_E_INVALID_NET_MASK, "FWP_E_INVALID_NET_MASK", "FWP_E", "STATUS_FWP_INVALID_NET_MASK=0xC022001F", "bad network mask", "FWP_V4_ADDR_AND_MASK with non-contiguous mask; prefixLength > 128 (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_RANGE, FWP_E_INVALID_RANGE, "FWP_E_INVALID_RANGE", "FWP_E", "STATUS_FWP_INVALID_RANGE=0xC0220020", "bad range", "FWP_RANGE0 with high < low or mixed types (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_INTERVAL, FWP_E_INVALID_INTERVAL, "FWP_E_INVALID_INTERVAL", "FWP_E", "STATUS_FWP_INVALID_INTERVAL=0xC0220021", "bad time interval", "lifetimes; net-event templates with start after end (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_ZERO_LENGTH_ARRAY, FWP_E_ZERO_LENGTH_ARRAY, "FWP_E_ZERO_LENGTH_ARRAY", "FWP_E", "STATUS_FWP_ZERO_LENGTH_ARRAY=0xC0220022", "empty array where one element is needed", "numIpsecProposals, numIkeProposals, numAuthenticationMethods, numSaTransforms = 0 (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_NULL_DISPLAY_NAME, FWP_E_NULL_DISPLAY_NAME, "FWP_E_NULL_DISPLAY_NAME", "FWP_E", "STATUS_FWP_NULL_DISPLAY_NAME=0xC0220023", "displayData.name is NULL", "provider context without a name (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_ACTION_TYPE, FWP_E_INVALID_ACTION_TYPE, "FWP_E_INVALID_ACTION_TYPE", "FWP_E", "STATUS_FWP_INVALID_ACTION_TYPE=0xC0220024", "action type not allowed for a filter", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_WEIGHT, FWP_E_INVALID_WEIGHT, "FWP_E_INVALID_WEIGHT", "FWP_E", "STATUS_FWP_INVALID_WEIGHT=0xC0220025", "bad filter weight", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_MATCH_TYPE_MISMATCH, FWP_E_MATCH_TYPE_MISMATCH, "FWP_E_MATCH_TYPE_MISMATCH", "FWP_E", "STATUS_FWP_MATCH_TYPE_MISMATCH=0xC0220026", "match type does not suit the operand types", "e.g. RANGE with a non-range value, FLAGS_* on an address (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_TYPE_MISMATCH, FWP_E_TYPE_MISMATCH, "FWP_E_TYPE_MISMATCH", "FWP_E", "STATUS_FWP_TYPE_MISMATCH=0xC0220027", "value of the wrong type", "condition type differs from the field type (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_OUT_OF_BOUNDS, FWP_E_OUT_OF_BOUNDS, "FWP_E_OUT_OF_BOUNDS", "FWP_E", "STATUS_FWP_OUT_OF_BOUNDS=0xC0220028", "integer outside its range", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_RESERVED, FWP_E_RESERVED, "FWP_E_RESERVED", "FWP_E", "STATUS_FWP_RESERVED=0xC0220029", "a reserved member is not zero", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_DUPLICATE_CONDITION, FWP_E_DUPLICATE_CONDITION, "FWP_E_DUPLICATE_CONDITION", "FWP_E", "STATUS_FWP_DUPLICATE_CONDITION=0xC022002A", "more than one condition on the same field", "Vista behaviour; from Windows 7 equal-field conditions are OR-ed instead", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_DUPLICATE_KEYMOD, FWP_E_DUPLICATE_KEYMOD, "FWP_E_DUPLICATE_KEYMOD", "FWP_E", "STATUS_FWP_DUPLICATE_KEYMOD=0xC022002B", "same keying module twice in a policy", "IPSEC_KEYING_POLICY (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_ACTION_INCOMPATIBLE_WITH_LAYER, FWP_E_ACTION_INCOMPATIBLE_WITH_LAYER, "FWP_E_ACTION_INCOMPATIBLE_WITH_LAYER", "FWP_E", "STATUS_FWP_ACTION_INCOMPATIBLE_WITH_LAYER=0xC022002C", "action not compatible with layer", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_ACTION_INCOMPATIBLE_WITH_SUBLAYER, FWP_E_ACTION_INCOMPATIBLE_WITH_SUBLAYER, "FWP_E_ACTION_INCOMPATIBLE_WITH_SUBLAYER", "FWP_E", "STATUS_FWP_ACTION_INCOMPATIBLE_WITH_SUBLAYER=0xC022002D", "action not compatible with sublayer", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_CONTEXT_INCOMPATIBLE_WITH_LAYER, FWP_E_CONTEXT_INCOMPATIBLE_WITH_LAYER, "FWP_E_CONTEXT_INCOMPATIBLE_WITH_LAYER", "FWP_E", "STATUS_FWP_CONTEXT_INCOMPATIBLE_WITH_LAYER=0xC022002E", "raw or provider context not compatible with layer", "wrong provider-context type behind a filter (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_CONTEXT_INCOMPATIBLE_WITH_CALLOUT, FWP_E_CONTEXT_INCOMPATIBLE_WITH_CALLOUT, "FWP_E_CONTEXT_INCOMPATIBLE_WITH_CALLOUT", "FWP_E", "STATUS_FWP_CONTEXT_INCOMPATIBLE_WITH_CALLOUT=0xC022002F", "raw or provider context not compatible with callout", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INCOMPATIBLE_AUTH_METHOD, FWP_E_INCOMPATIBLE_AUTH_METHOD, "FWP_E_INCOMPATIBLE_AUTH_METHOD", "FWP_E", "STATUS_FWP_INCOMPATIBLE_AUTH_METHOD=0xC0220030", "authentication method does not suit the policy type", "e.g. SSL/NTLM/anonymous in an IKE policy, EAP outside IKEv2 (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INCOMPATIBLE_DH_GROUP, FWP_E_INCOMPATIBLE_DH_GROUP, "FWP_E_INCOMPATIBLE_DH_GROUP", "FWP_E", "STATUS_FWP_INCOMPATIBLE_DH_GROUP=0xC0220031", "Diffie-Hellman group does not suit the policy type", "e.g. DH_GROUP_NONE outside AuthIP (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_EM_NOT_SUPPORTED, FWP_E_EM_NOT_SUPPORTED, "FWP_E_EM_NOT_SUPPORTED", "FWP_E", "STATUS_FWP_EM_NOT_SUPPORTED=0xC0220032", "IKE policy carries an extended-mode policy", "emPolicy non-NULL with an IKE context", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_NEVER_MATCH, FWP_E_NEVER_MATCH, "FWP_E_NEVER_MATCH", "FWP_E", "STATUS_FWP_NEVER_MATCH=0xC0220033", "template or subscription can never match", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_PROVIDER_CONTEXT_MISMATCH, FWP_E_PROVIDER_CONTEXT_MISMATCH, "FWP_E_PROVIDER_CONTEXT_MISMATCH", "FWP_E", "STATUS_FWP_PROVIDER_CONTEXT_MISMATCH=0xC0220034", "provider context of the wrong type", "mainModePolicy/tunnelPolicy type tags, GetByKey version mismatch (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_PARAMETER, FWP_E_INVALID_PARAMETER, "FWP_E_INVALID_PARAMETER", "FWP_E", "STATUS_FWP_INVALID_PARAMETER=0xC0220035", "parameter incorrect", "no POINT_TO_POINT flag and conditions other than local/remote address; bad or unprintable Unicode string", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_TOO_MANY_SUBLAYERS, FWP_E_TOO_MANY_SUBLAYERS, "FWP_E_TOO_MANY_SUBLAYERS", "FWP_E", "STATUS_FWP_TOO_MANY_SUBLAYERS=0xC0220036", "sublayer limit reached", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_CALLOUT_NOTIFICATION_FAILED, FWP_E_CALLOUT_NOTIFICATION_FAILED, "FWP_E_CALLOUT_NOTIFICATION_FAILED", "FWP_E", "STATUS_FWP_CALLOUT_NOTIFICATION_FAILED=0xC0220037", "a callout notification function failed", "", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_AUTH_TRANSFORM, FWP_E_INVALID_AUTH_TRANSFORM, "FWP_E_INVALID_AUTH_TRANSFORM", "FWP_E", "STATUS_FWP_INVALID_AUTH_TRANSFORM=0xC0220038", "authentication transform not valid", "authTransformId pair not one of the built-ins and no crypto module (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INVALID_CIPHER_TRANSFORM, FWP_E_INVALID_CIPHER_TRANSFORM, "FWP_E_INVALID_CIPHER_TRANSFORM", "FWP_E", "STATUS_FWP_INVALID_CIPHER_TRANSFORM=0xC0220039", "cipher transform not valid", "cipherTransformId pair not one of the built-ins and no crypto module (inferred)", "documented (wfp-error-codes.md), Vista table"),
            new ErrorCode(FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM, FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM, "FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM", "FWP_E", "STATUS_FWP_INCOMPATIBLE_CIPHER_TRANSFORM=0xC022003A", "cipher transform not compatible", "cipher not usable with this policy/transform type (inferred)", "winerror.h only (not in wfp-error-codes.md)"),
            new ErrorCode(FWP_E_INVALID_TRANSFORM_COMBINATION, FWP_E_INVALID_TRANSFORM_COMBINATION, "FWP_E_INVALID_TRANSFORM_COMBINATION", "FWP_E", "STATUS_FWP_INVALID_TRANSFORM_COMBINATION=0xC022003B", "SA transforms cannot be combined this way", "e.g. two transforms other than AH + ESP; GCM auth with CBC cipher (inferred)", "winerror.h only (not in wfp-error-codes.md)"),
            new ErrorCode(FWP_E_DUPLICATE_AUTH_METHOD, FWP_E_DUPLICATE_AUTH_METHOD, "FWP_E_DUPLICATE_AUTH_METHOD", "FWP_E", "STATUS_FWP_DUPLICATE_AUTH_METHOD=0xC022003C", "an authentication method appears twice", "authenticationMethods array (inferred)", "winerror.h only (not in wfp-error-codes.md)"),
            new ErrorCode(FWP_E_INVALID_TUNNEL_ENDPOINT, FWP_E_INVALID_TUNNEL_ENDPOINT, "FWP_E_INVALID_TUNNEL_ENDPOINT", "FWP_E", "STATUS_FWP_INVALID_TUNNEL_ENDPOINT=0xC022003D", "tunnel endpoint not valid", "tunnelEndpoints of the tunnel policy (inferred)", "winerror.h only (not in wfp-error-codes.md)"),
            new ErrorCode(FWP_E_L2_DRIVER_NOT_READY, FWP_E_L2_DRIVER_NOT_READY, "FWP_E_L2_DRIVER_NOT_READY", "FWP_E", "STATUS_FWP_L2_DRIVER_NOT_READY=0xC022003E", "MAC-layer driver not ready", "", "winerror.h only (not in wfp-error-codes.md); Windows 8 feature (inferred)"),
            new ErrorCode(FWP_E_KEY_DICTATOR_ALREADY_REGISTERED, FWP_E_KEY_DICTATOR_ALREADY_REGISTERED, "FWP_E_KEY_DICTATOR_ALREADY_REGISTERED", "FWP_E", "STATUS_FWP_KEY_DICTATOR_ALREADY_REGISTERED=0xC022003F", "a key dictator is already registered", "", "winerror.h only (not in wfp-error-codes.md); Windows 8 feature (inferred)"),
            new ErrorCode(FWP_E_KEY_DICTATION_INVALID_KEYING_MATERIAL, FWP_E_KEY_DICTATION_INVALID_KEYING_MATERIAL, "FWP_E_KEY_DICTATION_INVALID_KEYING_MATERIAL", "FWP_E", "STATUS_FWP_KEY_DICTATION_INVALID_KEYING_MATERIAL=0xC0220040", "dictated keying material not valid", "", "winerror.h only (not in wfp-error-codes.md); Windows 8 feature (inferred)"),
            new ErrorCode(FWP_E_CONNECTIONS_DISABLED, FWP_E_CONNECTIONS_DISABLED, "FWP_E_CONNECTIONS_DISABLED", "FWP_E", "STATUS_FWP_CONNECTIONS_DISABLED=0xC0220041", "connection tracking is off", "FwpmConnection* without FWPM_ENGINE_MONITOR_IPSEC_CONNECTIONS (inferred)", "winerror.h only (not in wfp-error-codes.md); Windows 8 feature (inferred)"),
            new ErrorCode(FWP_E_INVALID_DNS_NAME, FWP_E_INVALID_DNS_NAME, "FWP_E_INVALID_DNS_NAME", "FWP_E", "STATUS_FWP_INVALID_DNS_NAME=0xC0220042", "DNS name not valid", "remoteFqdn of IPSEC_TUNNEL_ENDPOINTS2 (by name; not stated) (inferred)", "winerror.h only (not in wfp-error-codes.md)"),
            new ErrorCode(FWP_E_STILL_ON, FWP_E_STILL_ON, "FWP_E_STILL_ON", "FWP_E", "STATUS_FWP_STILL_ON=0xC0220043", "option is still on, cannot be switched off", "FWPM_ENGINE_MONITOR_IPSEC_CONNECTIONS", "winerror.h only (not in wfp-error-codes.md); Windows 8 feature (inferred)"),
            new ErrorCode(FWP_E_IKEEXT_NOT_RUNNING, FWP_E_IKEEXT_NOT_RUNNING, "FWP_E_IKEEXT_NOT_RUNNING", "FWP_E", "STATUS_FWP_IKEEXT_NOT_RUNNING=0xC0220044", "IKEEXT service is not running", "calls that need IKEEXT (inferred)", "winerror.h only (not in wfp-error-codes.md); Windows 8 feature (inferred)"),
            new ErrorCode(FWP_E_DROP_NOICMP, FWP_E_DROP_NOICMP, "FWP_E_DROP_NOICMP", "FWP_E", "STATUS_FWP_DROP_NOICMP=0xC0220104", "packet dropped without an ICMP reply", "callout use only; no API returns it (inferred)", "winerror.h only (not in wfp-error-codes.md)"),
            new ErrorCode(STATUS_FWP_TCPIP_NOT_READY, STATUS_FWP_TCPIP_NOT_READY, "STATUS_FWP_TCPIP_NOT_READY", "STATUS_FWP only", "0xC0220100", "TCP/IP stack not ready", "kernel only: no FWP_E_ twin in winerror.h", ""),
            new ErrorCode(STATUS_FWP_INJECT_HANDLE_CLOSING, STATUS_FWP_INJECT_HANDLE_CLOSING, "STATUS_FWP_INJECT_HANDLE_CLOSING", "STATUS_FWP only", "0xC0220101", "injection handle is being closed", "kernel only: no FWP_E_ twin in winerror.h", ""),
            new ErrorCode(STATUS_FWP_INJECT_HANDLE_STALE, STATUS_FWP_INJECT_HANDLE_STALE, "STATUS_FWP_INJECT_HANDLE_STALE", "STATUS_FWP only", "0xC0220102", "injection handle is stale", "kernel only: no FWP_E_ twin in winerror.h", ""),
            new ErrorCode(STATUS_FWP_CANNOT_PEND, STATUS_FWP_CANNOT_PEND, "STATUS_FWP_CANNOT_PEND", "STATUS_FWP only", "0xC0220103", "classify cannot be pended", "kernel only: no FWP_E_ twin in winerror.h", ""),
            new ErrorCode(ERROR_SUCCESS, ERROR_SUCCESS, "ERROR_SUCCESS", "Win32", "", "success", "", "base"),
            new ErrorCode(ERROR_FILE_NOT_FOUND, ERROR_FILE_NOT_FOUND, "ERROR_FILE_NOT_FOUND", "Win32", "", "not found", "FwpmGetAppIdFromFileName0", "base"),
            new ErrorCode(ERROR_ACCESS_DENIED, ERROR_ACCESS_DENIED, "ERROR_ACCESS_DENIED", "Win32", "", "caller lacks the right", "non-administrators, missing ADD/DELETE/\u2026 on the container or object", "base"),
            new ErrorCode(ERROR_INVALID_HANDLE, ERROR_INVALID_HANDLE, "ERROR_INVALID_HANDLE", "Win32", "", "bad handle", "NULL or closed engine/enum handle", "base"),
            new ErrorCode(ERROR_NOT_ENOUGH_MEMORY, ERROR_NOT_ENOUGH_MEMORY, "ERROR_NOT_ENOUGH_MEMORY", "Win32", "", "out of memory", "marshalling", "base"),
            new ErrorCode(ERROR_OUTOFMEMORY, ERROR_OUTOFMEMORY, "ERROR_OUTOFMEMORY", "Win32", "", "out of memory", "marshalling", "base"),
            new ErrorCode(ERROR_NOT_SUPPORTED, ERROR_NOT_SUPPORTED, "ERROR_NOT_SUPPORTED", "Win32", "", "not supported", "IKE MM context with IPV6_CGA while CGA is not enabled in the registry", "base"),
            new ErrorCode(ERROR_INVALID_PARAMETER, ERROR_INVALID_PARAMETER, "ERROR_INVALID_PARAMETER", "Win32", "", "bad argument", "fwpuclnt-side argument checks; non-NULL serverName", "base"),
            new ErrorCode(ERROR_CALL_NOT_IMPLEMENTED, ERROR_CALL_NOT_IMPLEMENTED, "ERROR_CALL_NOT_IMPLEMENTED", "Win32", "", "not implemented", "stubs", "base"),
            new ErrorCode(ERROR_INSUFFICIENT_BUFFER, ERROR_INSUFFICIENT_BUFFER, "ERROR_INSUFFICIENT_BUFFER", "Win32", "", "buffer too small", "", "base"),
            new ErrorCode(ERROR_MOD_NOT_FOUND, ERROR_MOD_NOT_FOUND, "ERROR_MOD_NOT_FOUND", "Win32", "", "DLL not found", "loader on a non-Windows or trimmed system", "base"),
            new ErrorCode(ERROR_PROC_NOT_FOUND, ERROR_PROC_NOT_FOUND, "ERROR_PROC_NOT_FOUND", "Win32", "", "export not found", "AddN newer than the OS", "base"),
            new ErrorCode(ERROR_INVALID_SECURITY_DESCR, ERROR_INVALID_SECURITY_DESCR, "ERROR_INVALID_SECURITY_DESCR", "Win32", "", "bad security descriptor", "sd parameter or condition", "base"),
            new ErrorCode(ERROR_PRIVILEGE_NOT_HELD, ERROR_PRIVILEGE_NOT_HELD, "ERROR_PRIVILEGE_NOT_HELD", "Win32", "", "privilege missing", "SACL change", "base"),
            new ErrorCode(ERROR_SERVICE_NOT_ACTIVE, ERROR_SERVICE_NOT_ACTIVE, "ERROR_SERVICE_NOT_ACTIVE", "Win32", "", "service stopped", "BFE", "base"),
            new ErrorCode(ERROR_SERVICE_DISABLED, ERROR_SERVICE_DISABLED, "ERROR_SERVICE_DISABLED", "Win32", "", "service disabled", "BFE/IKEEXT disabled", "base"),
            new ErrorCode(ERROR_NOACCESS, ERROR_NOACCESS, "ERROR_NOACCESS", "Win32", "", "bad pointer", "", "base"),
            new ErrorCode(RPC_S_UNKNOWN_IF, RPC_S_UNKNOWN_IF, "RPC_S_UNKNOWN_IF", "RPC", "", "interface not offered", "older BFE", "base"),
            new ErrorCode(RPC_S_INVALID_BINDING, RPC_S_INVALID_BINDING, "RPC_S_INVALID_BINDING", "RPC", "", "binding handle bad", "garbage engine handle", "base"),
            new ErrorCode(RPC_S_OUT_OF_RESOURCES, RPC_S_OUT_OF_RESOURCES, "RPC_S_OUT_OF_RESOURCES", "RPC", "", "no resources", "", "base"),
            new ErrorCode(RPC_S_SERVER_UNAVAILABLE, RPC_S_SERVER_UNAVAILABLE, "RPC_S_SERVER_UNAVAILABLE", "RPC", "", "BFE not reachable", "BFE stopped", "base"),
            new ErrorCode(RPC_S_SERVER_TOO_BUSY, RPC_S_SERVER_TOO_BUSY, "RPC_S_SERVER_TOO_BUSY", "RPC", "", "busy", "", "base"),
            new ErrorCode(RPC_S_CALL_FAILED, RPC_S_CALL_FAILED, "RPC_S_CALL_FAILED", "RPC", "", "call failed midway", "BFE crashed", "base"),
            new ErrorCode(RPC_S_CALL_FAILED_DNE, RPC_S_CALL_FAILED_DNE, "RPC_S_CALL_FAILED_DNE", "RPC", "", "call failed, never ran", "", "base"),
            new ErrorCode(RPC_S_PROTOCOL_ERROR, RPC_S_PROTOCOL_ERROR, "RPC_S_PROTOCOL_ERROR", "RPC", "", "protocol error", "", "base"),
            new ErrorCode(RPC_S_INVALID_TAG, RPC_S_INVALID_TAG, "RPC_S_INVALID_TAG", "RPC", "", "union discriminant has no arm", "type tag not listed for that struct version, e.g. IKEv2 in FWPM_PROVIDER_CONTEXT0 policy structs, EAP in METHOD0", "base"),
            new ErrorCode(RPC_S_INVALID_BOUND, RPC_S_INVALID_BOUND, "RPC_S_INVALID_BOUND", "RPC", "", "array bound wrong", "", "base"),
            new ErrorCode(RPC_S_PROCNUM_OUT_OF_RANGE, RPC_S_PROCNUM_OUT_OF_RANGE, "RPC_S_PROCNUM_OUT_OF_RANGE", "RPC", "", "procedure unknown", "new API against an older BFE", "base"),
            new ErrorCode(RPC_S_UNKNOWN_AUTHN_SERVICE, RPC_S_UNKNOWN_AUTHN_SERVICE, "RPC_S_UNKNOWN_AUTHN_SERVICE", "RPC", "", "bad authnService", "FwpmEngineOpen0", "base"),
            new ErrorCode(RPC_S_CALL_CANCELLED, RPC_S_CALL_CANCELLED, "RPC_S_CALL_CANCELLED", "RPC", "", "cancelled", "", "base"),
            new ErrorCode(RPC_S_SEC_PKG_ERROR, RPC_S_SEC_PKG_ERROR, "RPC_S_SEC_PKG_ERROR", "RPC", "", "security package error", "FwpmEngineOpen0 credentials", "base"),
            new ErrorCode(RPC_X_SS_IN_NULL_CONTEXT, RPC_X_SS_IN_NULL_CONTEXT, "RPC_X_SS_IN_NULL_CONTEXT", "RPC", "", "NULL context handle", "NULL engine handle", "base"),
            new ErrorCode(RPC_X_NULL_REF_POINTER, RPC_X_NULL_REF_POINTER, "RPC_X_NULL_REF_POINTER", "RPC", "", "NULL where a [ref] pointer is declared", "ipsecProposals, saTransforms, authenticationMethods, ikeProposals NULL", "base"),
            new ErrorCode(RPC_X_ENUM_VALUE_OUT_OF_RANGE, RPC_X_ENUM_VALUE_OUT_OF_RANGE, "RPC_X_ENUM_VALUE_OUT_OF_RANGE", "RPC", "", "enum out of 16-bit/declared range", "", "base"),
            new ErrorCode(RPC_X_BYTE_COUNT_TOO_SMALL, RPC_X_BYTE_COUNT_TOO_SMALL, "RPC_X_BYTE_COUNT_TOO_SMALL", "RPC", "", "byte count too small", "", "base"),
            new ErrorCode(RPC_X_BAD_STUB_DATA, RPC_X_BAD_STUB_DATA, "RPC_X_BAD_STUB_DATA", "RPC", "", "marshalled data malformed", "structures that disagree with counts", "base"),
            new ErrorCode(EPT_S_NOT_REGISTERED, EPT_S_NOT_REGISTERED, "EPT_S_NOT_REGISTERED", "RPC", "", "endpoint not registered", "BFE stopped", "base"),
            new ErrorCode(ERROR_IPSEC_QM_POLICY_EXISTS, ERROR_IPSEC_QM_POLICY_EXISTS, "ERROR_IPSEC_QM_POLICY_EXISTS", "IPsec negotiation", "", "qm policy exists (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_QM_POLICY_NOT_FOUND, ERROR_IPSEC_QM_POLICY_NOT_FOUND, "ERROR_IPSEC_QM_POLICY_NOT_FOUND", "IPsec negotiation", "", "qm policy not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_QM_POLICY_IN_USE, ERROR_IPSEC_QM_POLICY_IN_USE, "ERROR_IPSEC_QM_POLICY_IN_USE", "IPsec negotiation", "", "qm policy in use (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_POLICY_EXISTS, ERROR_IPSEC_MM_POLICY_EXISTS, "ERROR_IPSEC_MM_POLICY_EXISTS", "IPsec negotiation", "", "mm policy exists (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_POLICY_NOT_FOUND, ERROR_IPSEC_MM_POLICY_NOT_FOUND, "ERROR_IPSEC_MM_POLICY_NOT_FOUND", "IPsec negotiation", "", "mm policy not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_POLICY_IN_USE, ERROR_IPSEC_MM_POLICY_IN_USE, "ERROR_IPSEC_MM_POLICY_IN_USE", "IPsec negotiation", "", "mm policy in use (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_FILTER_EXISTS, ERROR_IPSEC_MM_FILTER_EXISTS, "ERROR_IPSEC_MM_FILTER_EXISTS", "IPsec negotiation", "", "mm filter exists (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_FILTER_NOT_FOUND, ERROR_IPSEC_MM_FILTER_NOT_FOUND, "ERROR_IPSEC_MM_FILTER_NOT_FOUND", "IPsec negotiation", "", "mm filter not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_TRANSPORT_FILTER_EXISTS, ERROR_IPSEC_TRANSPORT_FILTER_EXISTS, "ERROR_IPSEC_TRANSPORT_FILTER_EXISTS", "IPsec negotiation", "", "transport filter exists (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_TRANSPORT_FILTER_NOT_FOUND, ERROR_IPSEC_TRANSPORT_FILTER_NOT_FOUND, "ERROR_IPSEC_TRANSPORT_FILTER_NOT_FOUND", "IPsec negotiation", "", "transport filter not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_AUTH_EXISTS, ERROR_IPSEC_MM_AUTH_EXISTS, "ERROR_IPSEC_MM_AUTH_EXISTS", "IPsec negotiation", "", "mm auth exists (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_AUTH_NOT_FOUND, ERROR_IPSEC_MM_AUTH_NOT_FOUND, "ERROR_IPSEC_MM_AUTH_NOT_FOUND", "IPsec negotiation", "", "mm auth not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_AUTH_IN_USE, ERROR_IPSEC_MM_AUTH_IN_USE, "ERROR_IPSEC_MM_AUTH_IN_USE", "IPsec negotiation", "", "mm auth in use (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND, ERROR_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND, "ERROR_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND", "IPsec negotiation", "", "default mm policy not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND, ERROR_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND, "ERROR_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND", "IPsec negotiation", "", "default mm auth not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND, ERROR_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND, "ERROR_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND", "IPsec negotiation", "", "default qm policy not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_TUNNEL_FILTER_EXISTS, ERROR_IPSEC_TUNNEL_FILTER_EXISTS, "ERROR_IPSEC_TUNNEL_FILTER_EXISTS", "IPsec negotiation", "", "tunnel filter exists (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_TUNNEL_FILTER_NOT_FOUND, ERROR_IPSEC_TUNNEL_FILTER_NOT_FOUND, "ERROR_IPSEC_TUNNEL_FILTER_NOT_FOUND", "IPsec negotiation", "", "tunnel filter not found (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_FILTER_PENDING_DELETION, ERROR_IPSEC_MM_FILTER_PENDING_DELETION, "ERROR_IPSEC_MM_FILTER_PENDING_DELETION", "IPsec negotiation", "", "mm filter pending deletion (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_TRANSPORT_FILTER_PENDING_DELETION, ERROR_IPSEC_TRANSPORT_FILTER_PENDING_DELETION, "ERROR_IPSEC_TRANSPORT_FILTER_PENDING_DELETION", "IPsec negotiation", "", "transport filter pending deletion (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_TUNNEL_FILTER_PENDING_DELETION, ERROR_IPSEC_TUNNEL_FILTER_PENDING_DELETION, "ERROR_IPSEC_TUNNEL_FILTER_PENDING_DELETION", "IPsec negotiation", "", "tunnel filter pending deletion (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_POLICY_PENDING_DELETION, ERROR_IPSEC_MM_POLICY_PENDING_DELETION, "ERROR_IPSEC_MM_POLICY_PENDING_DELETION", "IPsec negotiation", "", "mm policy pending deletion (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_MM_AUTH_PENDING_DELETION, ERROR_IPSEC_MM_AUTH_PENDING_DELETION, "ERROR_IPSEC_MM_AUTH_PENDING_DELETION", "IPsec negotiation", "", "mm auth pending deletion (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_QM_POLICY_PENDING_DELETION, ERROR_IPSEC_QM_POLICY_PENDING_DELETION, "ERROR_IPSEC_QM_POLICY_PENDING_DELETION", "IPsec negotiation", "", "qm policy pending deletion (from the name)", "legacy policy store errors", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NEG_STATUS_BEGIN, ERROR_IPSEC_IKE_NEG_STATUS_BEGIN, "ERROR_IPSEC_IKE_NEG_STATUS_BEGIN", "IPsec negotiation", "", "ike neg status begin (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_AUTH_FAIL, ERROR_IPSEC_IKE_AUTH_FAIL, "ERROR_IPSEC_IKE_AUTH_FAIL", "IPsec negotiation", "", "ike auth fail (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_ATTRIB_FAIL, ERROR_IPSEC_IKE_ATTRIB_FAIL, "ERROR_IPSEC_IKE_ATTRIB_FAIL", "IPsec negotiation", "", "ike attrib fail (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NEGOTIATION_PENDING, ERROR_IPSEC_IKE_NEGOTIATION_PENDING, "ERROR_IPSEC_IKE_NEGOTIATION_PENDING", "IPsec negotiation", "", "ike negotiation pending (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR, ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR, "ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR", "IPsec negotiation", "", "ike general processing error (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_TIMED_OUT, ERROR_IPSEC_IKE_TIMED_OUT, "ERROR_IPSEC_IKE_TIMED_OUT", "IPsec negotiation", "", "ike timed out (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NO_CERT, ERROR_IPSEC_IKE_NO_CERT, "ERROR_IPSEC_IKE_NO_CERT", "IPsec negotiation", "", "ike no cert (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SA_DELETED, ERROR_IPSEC_IKE_SA_DELETED, "ERROR_IPSEC_IKE_SA_DELETED", "IPsec negotiation", "", "ike sa deleted (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SA_REAPED, ERROR_IPSEC_IKE_SA_REAPED, "ERROR_IPSEC_IKE_SA_REAPED", "IPsec negotiation", "", "ike sa reaped (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_MM_ACQUIRE_DROP, ERROR_IPSEC_IKE_MM_ACQUIRE_DROP, "ERROR_IPSEC_IKE_MM_ACQUIRE_DROP", "IPsec negotiation", "", "ike mm acquire drop (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_QM_ACQUIRE_DROP, ERROR_IPSEC_IKE_QM_ACQUIRE_DROP, "ERROR_IPSEC_IKE_QM_ACQUIRE_DROP", "IPsec negotiation", "", "ike qm acquire drop (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_QUEUE_DROP_MM, ERROR_IPSEC_IKE_QUEUE_DROP_MM, "ERROR_IPSEC_IKE_QUEUE_DROP_MM", "IPsec negotiation", "", "ike queue drop mm (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM, ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM, "ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM", "IPsec negotiation", "", "ike queue drop no mm (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_DROP_NO_RESPONSE, ERROR_IPSEC_IKE_DROP_NO_RESPONSE, "ERROR_IPSEC_IKE_DROP_NO_RESPONSE", "IPsec negotiation", "", "ike drop no response (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_MM_DELAY_DROP, ERROR_IPSEC_IKE_MM_DELAY_DROP, "ERROR_IPSEC_IKE_MM_DELAY_DROP", "IPsec negotiation", "", "ike mm delay drop (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_QM_DELAY_DROP, ERROR_IPSEC_IKE_QM_DELAY_DROP, "ERROR_IPSEC_IKE_QM_DELAY_DROP", "IPsec negotiation", "", "ike qm delay drop (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_ERROR, ERROR_IPSEC_IKE_ERROR, "ERROR_IPSEC_IKE_ERROR", "IPsec negotiation", "", "ike error (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_CRL_FAILED, ERROR_IPSEC_IKE_CRL_FAILED, "ERROR_IPSEC_IKE_CRL_FAILED", "IPsec negotiation", "", "ike crl failed (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_KEY_USAGE, ERROR_IPSEC_IKE_INVALID_KEY_USAGE, "ERROR_IPSEC_IKE_INVALID_KEY_USAGE", "IPsec negotiation", "", "ike invalid key usage (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_CERT_TYPE, ERROR_IPSEC_IKE_INVALID_CERT_TYPE, "ERROR_IPSEC_IKE_INVALID_CERT_TYPE", "IPsec negotiation", "", "ike invalid cert type (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NO_PRIVATE_KEY, ERROR_IPSEC_IKE_NO_PRIVATE_KEY, "ERROR_IPSEC_IKE_NO_PRIVATE_KEY", "IPsec negotiation", "", "ike no private key (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SIMULTANEOUS_REKEY, ERROR_IPSEC_IKE_SIMULTANEOUS_REKEY, "ERROR_IPSEC_IKE_SIMULTANEOUS_REKEY", "IPsec negotiation", "", "ike simultaneous rekey (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_DH_FAIL, ERROR_IPSEC_IKE_DH_FAIL, "ERROR_IPSEC_IKE_DH_FAIL", "IPsec negotiation", "", "ike dh fail (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_CRITICAL_PAYLOAD_NOT_RECOGNIZED, ERROR_IPSEC_IKE_CRITICAL_PAYLOAD_NOT_RECOGNIZED, "ERROR_IPSEC_IKE_CRITICAL_PAYLOAD_NOT_RECOGNIZED", "IPsec negotiation", "", "ike critical payload not recognized (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_HEADER, ERROR_IPSEC_IKE_INVALID_HEADER, "ERROR_IPSEC_IKE_INVALID_HEADER", "IPsec negotiation", "", "ike invalid header (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NO_POLICY, ERROR_IPSEC_IKE_NO_POLICY, "ERROR_IPSEC_IKE_NO_POLICY", "IPsec negotiation", "", "ike no policy (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_SIGNATURE, ERROR_IPSEC_IKE_INVALID_SIGNATURE, "ERROR_IPSEC_IKE_INVALID_SIGNATURE", "IPsec negotiation", "", "ike invalid signature (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_KERBEROS_ERROR, ERROR_IPSEC_IKE_KERBEROS_ERROR, "ERROR_IPSEC_IKE_KERBEROS_ERROR", "IPsec negotiation", "", "ike kerberos error (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NO_PUBLIC_KEY, ERROR_IPSEC_IKE_NO_PUBLIC_KEY, "ERROR_IPSEC_IKE_NO_PUBLIC_KEY", "IPsec negotiation", "", "ike no public key (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR, ERROR_IPSEC_IKE_PROCESS_ERR, "ERROR_IPSEC_IKE_PROCESS_ERR", "IPsec negotiation", "", "ike process err (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_SA, ERROR_IPSEC_IKE_PROCESS_ERR_SA, "ERROR_IPSEC_IKE_PROCESS_ERR_SA", "IPsec negotiation", "", "ike process err sa (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_PROP, ERROR_IPSEC_IKE_PROCESS_ERR_PROP, "ERROR_IPSEC_IKE_PROCESS_ERR_PROP", "IPsec negotiation", "", "ike process err prop (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_TRANS, ERROR_IPSEC_IKE_PROCESS_ERR_TRANS, "ERROR_IPSEC_IKE_PROCESS_ERR_TRANS", "IPsec negotiation", "", "ike process err trans (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_KE, ERROR_IPSEC_IKE_PROCESS_ERR_KE, "ERROR_IPSEC_IKE_PROCESS_ERR_KE", "IPsec negotiation", "", "ike process err ke (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_ID, ERROR_IPSEC_IKE_PROCESS_ERR_ID, "ERROR_IPSEC_IKE_PROCESS_ERR_ID", "IPsec negotiation", "", "ike process err id (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_CERT, ERROR_IPSEC_IKE_PROCESS_ERR_CERT, "ERROR_IPSEC_IKE_PROCESS_ERR_CERT", "IPsec negotiation", "", "ike process err cert (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ, ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ, "ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ", "IPsec negotiation", "", "ike process err cert req (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_HASH, ERROR_IPSEC_IKE_PROCESS_ERR_HASH, "ERROR_IPSEC_IKE_PROCESS_ERR_HASH", "IPsec negotiation", "", "ike process err hash (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_SIG, ERROR_IPSEC_IKE_PROCESS_ERR_SIG, "ERROR_IPSEC_IKE_PROCESS_ERR_SIG", "IPsec negotiation", "", "ike process err sig (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_NONCE, ERROR_IPSEC_IKE_PROCESS_ERR_NONCE, "ERROR_IPSEC_IKE_PROCESS_ERR_NONCE", "IPsec negotiation", "", "ike process err nonce (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY, ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY, "ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY", "IPsec negotiation", "", "ike process err notify (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_DELETE, ERROR_IPSEC_IKE_PROCESS_ERR_DELETE, "ERROR_IPSEC_IKE_PROCESS_ERR_DELETE", "IPsec negotiation", "", "ike process err delete (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR, ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR, "ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR", "IPsec negotiation", "", "ike process err vendor (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_PAYLOAD, ERROR_IPSEC_IKE_INVALID_PAYLOAD, "ERROR_IPSEC_IKE_INVALID_PAYLOAD", "IPsec negotiation", "", "ike invalid payload (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_LOAD_SOFT_SA, ERROR_IPSEC_IKE_LOAD_SOFT_SA, "ERROR_IPSEC_IKE_LOAD_SOFT_SA", "IPsec negotiation", "", "ike load soft sa (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SOFT_SA_TORN_DOWN, ERROR_IPSEC_IKE_SOFT_SA_TORN_DOWN, "ERROR_IPSEC_IKE_SOFT_SA_TORN_DOWN", "IPsec negotiation", "", "ike soft sa torn down (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_COOKIE, ERROR_IPSEC_IKE_INVALID_COOKIE, "ERROR_IPSEC_IKE_INVALID_COOKIE", "IPsec negotiation", "", "ike invalid cookie (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NO_PEER_CERT, ERROR_IPSEC_IKE_NO_PEER_CERT, "ERROR_IPSEC_IKE_NO_PEER_CERT", "IPsec negotiation", "", "ike no peer cert (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PEER_CRL_FAILED, ERROR_IPSEC_IKE_PEER_CRL_FAILED, "ERROR_IPSEC_IKE_PEER_CRL_FAILED", "IPsec negotiation", "", "ike peer crl failed (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_POLICY_CHANGE, ERROR_IPSEC_IKE_POLICY_CHANGE, "ERROR_IPSEC_IKE_POLICY_CHANGE", "IPsec negotiation", "", "ike policy change (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NO_MM_POLICY, ERROR_IPSEC_IKE_NO_MM_POLICY, "ERROR_IPSEC_IKE_NO_MM_POLICY", "IPsec negotiation", "", "ike no mm policy (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NOTCBPRIV, ERROR_IPSEC_IKE_NOTCBPRIV, "ERROR_IPSEC_IKE_NOTCBPRIV", "IPsec negotiation", "", "ike notcbpriv (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SECLOADFAIL, ERROR_IPSEC_IKE_SECLOADFAIL, "ERROR_IPSEC_IKE_SECLOADFAIL", "IPsec negotiation", "", "ike secloadfail (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_FAILSSPINIT, ERROR_IPSEC_IKE_FAILSSPINIT, "ERROR_IPSEC_IKE_FAILSSPINIT", "IPsec negotiation", "", "ike failsspinit (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_FAILQUERYSSP, ERROR_IPSEC_IKE_FAILQUERYSSP, "ERROR_IPSEC_IKE_FAILQUERYSSP", "IPsec negotiation", "", "ike failqueryssp (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SRVACQFAIL, ERROR_IPSEC_IKE_SRVACQFAIL, "ERROR_IPSEC_IKE_SRVACQFAIL", "IPsec negotiation", "", "ike srvacqfail (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SRVQUERYCRED, ERROR_IPSEC_IKE_SRVQUERYCRED, "ERROR_IPSEC_IKE_SRVQUERYCRED", "IPsec negotiation", "", "ike srvquerycred (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_GETSPIFAIL, ERROR_IPSEC_IKE_GETSPIFAIL, "ERROR_IPSEC_IKE_GETSPIFAIL", "IPsec negotiation", "", "ike getspifail (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_FILTER, ERROR_IPSEC_IKE_INVALID_FILTER, "ERROR_IPSEC_IKE_INVALID_FILTER", "IPsec negotiation", "", "ike invalid filter (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_OUT_OF_MEMORY, ERROR_IPSEC_IKE_OUT_OF_MEMORY, "ERROR_IPSEC_IKE_OUT_OF_MEMORY", "IPsec negotiation", "", "ike out of memory (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_ADD_UPDATE_KEY_FAILED, ERROR_IPSEC_IKE_ADD_UPDATE_KEY_FAILED, "ERROR_IPSEC_IKE_ADD_UPDATE_KEY_FAILED", "IPsec negotiation", "", "ike add update key failed (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_POLICY, ERROR_IPSEC_IKE_INVALID_POLICY, "ERROR_IPSEC_IKE_INVALID_POLICY", "IPsec negotiation", "", "ike invalid policy (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_UNKNOWN_DOI, ERROR_IPSEC_IKE_UNKNOWN_DOI, "ERROR_IPSEC_IKE_UNKNOWN_DOI", "IPsec negotiation", "", "ike unknown doi (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_SITUATION, ERROR_IPSEC_IKE_INVALID_SITUATION, "ERROR_IPSEC_IKE_INVALID_SITUATION", "IPsec negotiation", "", "ike invalid situation (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_DH_FAILURE, ERROR_IPSEC_IKE_DH_FAILURE, "ERROR_IPSEC_IKE_DH_FAILURE", "IPsec negotiation", "", "ike dh failure (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_GROUP, ERROR_IPSEC_IKE_INVALID_GROUP, "ERROR_IPSEC_IKE_INVALID_GROUP", "IPsec negotiation", "", "ike invalid group (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_ENCRYPT, ERROR_IPSEC_IKE_ENCRYPT, "ERROR_IPSEC_IKE_ENCRYPT", "IPsec negotiation", "", "ike encrypt (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_DECRYPT, ERROR_IPSEC_IKE_DECRYPT, "ERROR_IPSEC_IKE_DECRYPT", "IPsec negotiation", "", "ike decrypt (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_POLICY_MATCH, ERROR_IPSEC_IKE_POLICY_MATCH, "ERROR_IPSEC_IKE_POLICY_MATCH", "IPsec negotiation", "", "ike policy match (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_UNSUPPORTED_ID, ERROR_IPSEC_IKE_UNSUPPORTED_ID, "ERROR_IPSEC_IKE_UNSUPPORTED_ID", "IPsec negotiation", "", "ike unsupported id (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_HASH, ERROR_IPSEC_IKE_INVALID_HASH, "ERROR_IPSEC_IKE_INVALID_HASH", "IPsec negotiation", "", "ike invalid hash (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_HASH_ALG, ERROR_IPSEC_IKE_INVALID_HASH_ALG, "ERROR_IPSEC_IKE_INVALID_HASH_ALG", "IPsec negotiation", "", "ike invalid hash alg (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_HASH_SIZE, ERROR_IPSEC_IKE_INVALID_HASH_SIZE, "ERROR_IPSEC_IKE_INVALID_HASH_SIZE", "IPsec negotiation", "", "ike invalid hash size (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG, ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG, "ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG", "IPsec negotiation", "", "ike invalid encrypt alg (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_AUTH_ALG, ERROR_IPSEC_IKE_INVALID_AUTH_ALG, "ERROR_IPSEC_IKE_INVALID_AUTH_ALG", "IPsec negotiation", "", "ike invalid auth alg (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_SIG, ERROR_IPSEC_IKE_INVALID_SIG, "ERROR_IPSEC_IKE_INVALID_SIG", "IPsec negotiation", "", "ike invalid sig (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_LOAD_FAILED, ERROR_IPSEC_IKE_LOAD_FAILED, "ERROR_IPSEC_IKE_LOAD_FAILED", "IPsec negotiation", "", "ike load failed (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_RPC_DELETE, ERROR_IPSEC_IKE_RPC_DELETE, "ERROR_IPSEC_IKE_RPC_DELETE", "IPsec negotiation", "", "ike rpc delete (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_BENIGN_REINIT, ERROR_IPSEC_IKE_BENIGN_REINIT, "ERROR_IPSEC_IKE_BENIGN_REINIT", "IPsec negotiation", "", "ike benign reinit (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY, ERROR_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY, "ERROR_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY", "IPsec negotiation", "", "ike invalid responder lifetime notify (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_MAJOR_VERSION, ERROR_IPSEC_IKE_INVALID_MAJOR_VERSION, "ERROR_IPSEC_IKE_INVALID_MAJOR_VERSION", "IPsec negotiation", "", "ike invalid major version (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN, ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN, "ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN", "IPsec negotiation", "", "ike invalid cert keylen (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_MM_LIMIT, ERROR_IPSEC_IKE_MM_LIMIT, "ERROR_IPSEC_IKE_MM_LIMIT", "IPsec negotiation", "", "ike mm limit (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NEGOTIATION_DISABLED, ERROR_IPSEC_IKE_NEGOTIATION_DISABLED, "ERROR_IPSEC_IKE_NEGOTIATION_DISABLED", "IPsec negotiation", "", "ike negotiation disabled (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_QM_LIMIT, ERROR_IPSEC_IKE_QM_LIMIT, "ERROR_IPSEC_IKE_QM_LIMIT", "IPsec negotiation", "", "ike qm limit (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_MM_EXPIRED, ERROR_IPSEC_IKE_MM_EXPIRED, "ERROR_IPSEC_IKE_MM_EXPIRED", "IPsec negotiation", "", "ike mm expired (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID, ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID, "ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID", "IPsec negotiation", "", "ike peer mm assumed invalid (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH, ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH, "ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH", "IPsec negotiation", "", "ike cert chain policy mismatch (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID, ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID, "ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID", "IPsec negotiation", "", "ike unexpected message id (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_AUTH_PAYLOAD, ERROR_IPSEC_IKE_INVALID_AUTH_PAYLOAD, "ERROR_IPSEC_IKE_INVALID_AUTH_PAYLOAD", "IPsec negotiation", "", "ike invalid auth payload (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_DOS_COOKIE_SENT, ERROR_IPSEC_IKE_DOS_COOKIE_SENT, "ERROR_IPSEC_IKE_DOS_COOKIE_SENT", "IPsec negotiation", "", "ike dos cookie sent (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_SHUTTING_DOWN, ERROR_IPSEC_IKE_SHUTTING_DOWN, "ERROR_IPSEC_IKE_SHUTTING_DOWN", "IPsec negotiation", "", "ike shutting down (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_CGA_AUTH_FAILED, ERROR_IPSEC_IKE_CGA_AUTH_FAILED, "ERROR_IPSEC_IKE_CGA_AUTH_FAILED", "IPsec negotiation", "", "ike cga auth failed (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PROCESS_ERR_NATOA, ERROR_IPSEC_IKE_PROCESS_ERR_NATOA, "ERROR_IPSEC_IKE_PROCESS_ERR_NATOA", "IPsec negotiation", "", "ike process err natoa (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INVALID_MM_FOR_QM, ERROR_IPSEC_IKE_INVALID_MM_FOR_QM, "ERROR_IPSEC_IKE_INVALID_MM_FOR_QM", "IPsec negotiation", "", "ike invalid mm for qm (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_QM_EXPIRED, ERROR_IPSEC_IKE_QM_EXPIRED, "ERROR_IPSEC_IKE_QM_EXPIRED", "IPsec negotiation", "", "ike qm expired (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_TOO_MANY_FILTERS, ERROR_IPSEC_IKE_TOO_MANY_FILTERS, "ERROR_IPSEC_IKE_TOO_MANY_FILTERS", "IPsec negotiation", "", "ike too many filters (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE; index = code-13800 into errorFrequencyTable", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NEG_STATUS_END, ERROR_IPSEC_IKE_NEG_STATUS_END, "ERROR_IPSEC_IKE_NEG_STATUS_END", "IPsec negotiation", "", "ike neg status end (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL, ERROR_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL, "ERROR_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL", "IPsec negotiation", "", "ike kill dummy nap tunnel (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE, ERROR_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE, "ERROR_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE", "IPsec negotiation", "", "ike inner ip assignment failure (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING, ERROR_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING, "ERROR_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING", "IPsec negotiation", "", "ike require cp payload missing (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING, ERROR_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING, "ERROR_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING", "IPsec negotiation", "", "key module impersonation negotiation pending (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS, ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS, "ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS", "IPsec negotiation", "", "ike coexistence suppress (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_RATELIMIT_DROP, ERROR_IPSEC_IKE_RATELIMIT_DROP, "ERROR_IPSEC_IKE_RATELIMIT_DROP", "IPsec negotiation", "", "ike ratelimit drop (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE, ERROR_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE, "ERROR_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE", "IPsec negotiation", "", "ike peer doesnt support mobike (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE, ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE, "ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE", "IPsec negotiation", "", "ike authorization failure (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE, ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE, "ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE", "IPsec negotiation", "", "ike strong cred authorization failure (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY, ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY, "ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY", "IPsec negotiation", "", "ike authorization failure with optional retry (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE, ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE, "ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE", "IPsec negotiation", "", "ike strong cred authorization and certmap failure (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_IKE_NEG_STATUS_EXTENDED_END, ERROR_IPSEC_IKE_NEG_STATUS_EXTENDED_END, "ERROR_IPSEC_IKE_NEG_STATUS_EXTENDED_END", "IPsec negotiation", "", "ike neg status extended end (from the name)", "failureErrorCode of FWPM_NET_EVENT_IKEEXT_*_FAILURE", "base"),
            new ErrorCode(ERROR_IPSEC_BAD_SPI, ERROR_IPSEC_BAD_SPI, "ERROR_IPSEC_BAD_SPI", "IPsec negotiation", "", "bad spi (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_SA_LIFETIME_EXPIRED, ERROR_IPSEC_SA_LIFETIME_EXPIRED, "ERROR_IPSEC_SA_LIFETIME_EXPIRED", "IPsec negotiation", "", "sa lifetime expired (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_WRONG_SA, ERROR_IPSEC_WRONG_SA, "ERROR_IPSEC_WRONG_SA", "IPsec negotiation", "", "wrong sa (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_REPLAY_CHECK_FAILED, ERROR_IPSEC_REPLAY_CHECK_FAILED, "ERROR_IPSEC_REPLAY_CHECK_FAILED", "IPsec negotiation", "", "replay check failed (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_INVALID_PACKET, ERROR_IPSEC_INVALID_PACKET, "ERROR_IPSEC_INVALID_PACKET", "IPsec negotiation", "", "invalid packet (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_INTEGRITY_CHECK_FAILED, ERROR_IPSEC_INTEGRITY_CHECK_FAILED, "ERROR_IPSEC_INTEGRITY_CHECK_FAILED", "IPsec negotiation", "", "integrity check failed (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_CLEAR_TEXT_DROP, ERROR_IPSEC_CLEAR_TEXT_DROP, "ERROR_IPSEC_CLEAR_TEXT_DROP", "IPsec negotiation", "", "clear text drop (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_AUTH_FIREWALL_DROP, ERROR_IPSEC_AUTH_FIREWALL_DROP, "ERROR_IPSEC_AUTH_FIREWALL_DROP", "IPsec negotiation", "", "auth firewall drop (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_THROTTLE_DROP, ERROR_IPSEC_THROTTLE_DROP, "ERROR_IPSEC_THROTTLE_DROP", "IPsec negotiation", "", "throttle drop (from the name)", "FWPM_NET_EVENT_IPSEC_KERNEL_DROP0.failureStatus area", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_BLOCK, ERROR_IPSEC_DOSP_BLOCK, "ERROR_IPSEC_DOSP_BLOCK", "IPsec negotiation", "", "dosp block (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_RECEIVED_MULTICAST, ERROR_IPSEC_DOSP_RECEIVED_MULTICAST, "ERROR_IPSEC_DOSP_RECEIVED_MULTICAST", "IPsec negotiation", "", "dosp received multicast (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_INVALID_PACKET, ERROR_IPSEC_DOSP_INVALID_PACKET, "ERROR_IPSEC_DOSP_INVALID_PACKET", "IPsec negotiation", "", "dosp invalid packet (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_STATE_LOOKUP_FAILED, ERROR_IPSEC_DOSP_STATE_LOOKUP_FAILED, "ERROR_IPSEC_DOSP_STATE_LOOKUP_FAILED", "IPsec negotiation", "", "dosp state lookup failed (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_MAX_ENTRIES, ERROR_IPSEC_DOSP_MAX_ENTRIES, "ERROR_IPSEC_DOSP_MAX_ENTRIES", "IPsec negotiation", "", "dosp max entries (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_KEYMOD_NOT_ALLOWED, ERROR_IPSEC_DOSP_KEYMOD_NOT_ALLOWED, "ERROR_IPSEC_DOSP_KEYMOD_NOT_ALLOWED", "IPsec negotiation", "", "dosp keymod not allowed (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_NOT_INSTALLED, ERROR_IPSEC_DOSP_NOT_INSTALLED, "ERROR_IPSEC_DOSP_NOT_INSTALLED", "IPsec negotiation", "", "dosp not installed (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(ERROR_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES, ERROR_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES, "ERROR_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES", "IPsec negotiation", "", "dosp max per ip ratelimit queues (from the name)", "DoS protection drop events", "base"),
            new ErrorCode(0x80010001, 0x80010122, "RPC_* (COM-style range)", "RPC", "", "documents list this HRESULT range as possible for nearly every function", "in practice the Win32 numbers above (1722, 1753 \u2026) come back", ""));

    private ErrorCodes() {}
}
