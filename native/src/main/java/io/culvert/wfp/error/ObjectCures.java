package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

import java.util.Map;

/** What to do about refusals that are about the engine, its sessions and the objects that it has: those of {@code FWP_E}. */
final class ObjectCures {

    static final Map<Integer, String> ALL = Map.ofEntries(
            Map.entry(
                    FWP_E_CALLOUT_NOT_FOUND,
                    "the callouts of IPsec are built in: restart the machine; if it persists, repair Windows (sfc /scannow)"),
            Map.entry(
                    FWP_E_FILTER_NOT_FOUND,
                    "the filters of a tunnel go with it: delete the tunnel, and do not delete its filters one by one"),
            Map.entry(
                    FWP_E_LAYER_NOT_FOUND,
                    "this Windows lacks the layer: ask for a tunnel that this release can have, or update Windows"),
            Map.entry(
                    FWP_E_PROVIDER_NOT_FOUND,
                    "add the provider before the tunnel that names it, or leave it out of the policy"),
            Map.entry(
                    FWP_E_PROVIDER_CONTEXT_NOT_FOUND,
                    "take the key from the policy; a tunnel that was not made persistent ends when the engine does"),
            Map.entry(
                    FWP_E_SUBLAYER_NOT_FOUND,
                    "the sublayers of IPsec are built in: restart the machine; if it persists, repair Windows (sfc /scannow)"),
            Map.entry(
                    FWP_E_NOT_FOUND,
                    "the object was deleted or never existed: list the objects, and take the key or id from the list"),
            Map.entry(
                    FWP_E_ALREADY_EXISTS,
                    "look at the object with that key first. If it is another one, give this one another name or key. If a"
                            + " session was opened: another live session has its key"),
            Map.entry(FWP_E_IN_USE, "delete what names it first, in the same transaction if you like"),
            Map.entry(
                    FWP_E_DYNAMIC_SESSION_IN_PROGRESS,
                    "do it in a static session: a dynamic one changes nothing but the objects that it added itself"),
            Map.entry(
                    FWP_E_WRONG_SESSION,
                    "the object belongs to another, dynamic session: have that one delete it, or close that one"),
            Map.entry(FWP_E_NO_TXN_IN_PROGRESS, "begin one first; a transaction is ended once, by one of the two"),
            Map.entry(
                    FWP_E_TXN_IN_PROGRESS,
                    "a session has one transaction at a time: end it first, or open another session"),
            Map.entry(
                    FWP_E_TXN_ABORTED,
                    "begin another transaction and do all of its work again; one that takes long is better done in parts"),
            Map.entry(
                    FWP_E_SESSION_ABORTED,
                    "close this session and open a new one; of an open transaction nothing has happened. Look whether the"
                            + " service 'Base Filtering Engine' (bfe) was restarted"),
            Map.entry(FWP_E_INCOMPATIBLE_TXN, "make the change in a read-write transaction, after this one ended"),
            Map.entry(
                    FWP_E_TIMEOUT,
                    "another session holds a transaction: try again, or open the session with a longer wait; if it"
                            + " persists, look for another program that changes firewall or VPN settings, and hangs"),
            Map.entry(
                    FWP_E_NET_EVENTS_DISABLED,
                    "switch the collection on (netsh wfp set options netevents=on), then ask again"),
            Map.entry(FWP_E_KM_CLIENTS_ONLY, "only drivers may request this: leave it out"),
            Map.entry(
                    FWP_E_LIFETIME_MISMATCH,
                    "a persistent tunnel needs a persistent provider and a static session; name no provider that goes"
                            + " with another, dynamic session"),
            Map.entry(FWP_E_BUILTIN_OBJECT, "leave it where it is: it came with Windows; delete what was added"),
            Map.entry(
                    FWP_E_TOO_MANY_CALLOUTS,
                    "some driver adds callouts without end: find it (netsh wfp show state, section callouts)"),
            Map.entry(
                    FWP_E_NOTIFICATION_DROPPED,
                    "changes were missed: list everything again, and make the listener quicker"),
            Map.entry(
                    FWP_E_NEVER_MATCH,
                    "the selection excludes everything: drop the provider or the type from it that no object can have"),
            Map.entry(
                    FWP_E_TOO_MANY_SUBLAYERS,
                    "some program adds sublayers without end: find it (netsh wfp show state), and delete those of it"),
            Map.entry(
                    FWP_E_CALLOUT_NOTIFICATION_FAILED,
                    "a driver refused the filter: find out whose callout it is (netsh wfp show state), and update that"
                            + " product"),
            Map.entry(
                    FWP_E_L2_DRIVER_NOT_READY,
                    "the MAC-layer driver is still starting: wait some seconds and try again"),
            Map.entry(
                    FWP_E_KEY_DICTATOR_ALREADY_REGISTERED,
                    "another program dictates keys, and only one may: stop it, or let keys be negotiated"),
            Map.entry(
                    FWP_E_CONNECTIONS_DISABLED,
                    "switch on the engine option FWPM_ENGINE_MONITOR_IPSEC_CONNECTIONS, then ask again"),
            Map.entry(
                    FWP_E_STILL_ON,
                    "another session still needs the option: leave it on, or close the sessions that switched it on"),
            Map.entry(
                    FWP_E_IKEEXT_NOT_RUNNING,
                    "start the service 'IKE and AuthIP IPsec Keying Modules' (net start ikeext), then try again"),
            Map.entry(
                    FWP_E_DROP_NOICMP,
                    "only a callout answers this, about a packet: report which call did, it is none of the documented"));

    private ObjectCures() {}
}
