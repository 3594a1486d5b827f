package io.culvert.dsl.stage;

/**
 * A policy that is being said.
 *
 * <pre>{@code
 * tunnel(name)
 *     .localEndpoint(…)
 *     .remoteEndpoint(…)
 *     .siteToSite(local, remote)  |  .pointToPoint(…)
 *     .keyedBy(ikev1(…) | ikev2(…))
 *     .protectedBy(esp(…), …)
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
                KeyingStage,
                ProtectionStage,
                FinishStage {}
