package io.culvert.dsl.stage;

/**
 * A stage of the builder of a policy. The grammar:
 *
 * <pre>{@code
 * tunnel(name)
 *     .localEndpoint(…)
 *     .remoteEndpoint(…)
 *     .siteToSite(local, remote)  |  .pointToPoint(…)  |  .virtualInterface(…)  |  .carryingIpv6()…
 *     .keyedBy(ikev1(…) | authIp(…) | ikev2(…))
 *     .protectedBy(esp(…) | ah(…), …)
 *     [.description(…)] [.provider(…)] …
 *     .build()
 * }</pre>
 */
public sealed interface Stage
        permits LocalEndpointStage,
                Ipv4RemoteEndpointStage,
                Ipv6RemoteEndpointStage,
                Ipv4TrafficStage,
                Ipv6TrafficStage,
                Ipv6InIpv4TrafficStage,
                KeyingStage,
                Ikev2KeyingStage,
                ProtectionStage,
                FinishStage,
                RevisionStage {}
