package io.culvert.testing;

import io.culvert.auth.NotGivenBack;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What policies are made of, one line a feature: a part of a value, and one of the alternatives that the part's type has.
 * Alternatives are what sealed types permit, the constants of enumerations, nothing where it is optional, and none or more
 * than one where it is a collection.
 */
public final class Features {

    private static final String NONE = "none";
    private static final String SEVERAL = "several";
    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();

    /** What types would let through and rules refuse. */
    private static final Set<String> REFUSED = Set.of(
            "TunnelPolicy.quickModeProposals: none",
            "Ikev1Keying.methods: none",
            "Ikev1Keying.proposals: none",
            "AuthIpKeying.methods: none",
            "AuthIpKeying.proposals: none",
            "Ikev2Keying.methods: none",
            "Ikev2Keying.proposals: none",
            "ExtendedMode.methods: none",
            "TrustList.authorities: none",
            "EnterpriseStore.criteria: none",
            "TrustedRootStore.criteria: none",
            "OneWayPresharedKey.roles: none",
            "Ipv4Gateways.addresses: none",
            "Ipv6Gateways.addresses: none",
            "Ipv4VirtualInterface.carried: Ipv4VirtualInterface",
            "Ipv6VirtualInterface.carried: Ipv6VirtualInterface");

    /** Fields that are computed from other parts, or that no native structure has. */
    private static final Set<String> NO_PARTS =
            Set.of("CertificateAuthority.source", "Secret.traits", "Secret.textLength");

    private final Set<String> found = new HashSet<>();

    private Features() {}

    /** A part of a value, and how it is read. */
    private record Part(String name, Method accessor) {

        Object read(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(name, e);
            }
        }

        /** What one of its elements is declared as; its own type unless it is a collection or optional. */
        Class<?> elementType() {
            Type type = accessor.getGenericReturnType();
            return type instanceof ParameterizedType generic
                    ? (Class<?>) generic.getActualTypeArguments()[0]
                    : (Class<?>) type;
        }

        String with(String alternative) {
            return name + ": " + alternative;
        }
    }

    /** Everything that a policy can be made of. */
    public static Set<String> ofAllPolicies() {
        Set<String> features = ofAllTypes();
        if (!features.containsAll(REFUSED)) {
            throw new AssertionError("nothing is called like some of " + REFUSED + " any more");
        }
        features.removeAll(REFUSED);
        return features;
    }

    /** The features of {@link #ofAllPolicies()} that no policy has which the generation can say. */
    public static Set<String> beyond(ApiGeneration generation) {
        try (InputStream file = Features.class.getResourceAsStream("/golden/" + unsaidFile(generation))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file of {@link #beyond}. */
    static String unsaidFile(ApiGeneration generation) {
        return "not-said-by-" + generation.function() + ".txt";
    }

    private static Set<String> ofAllTypes() {
        Set<String> features = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = classes(TunnelPolicy.class).collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (seen.add(type)) {
                for (Part part : parts(type)) {
                    alternatives(part).map(part::with).forEach(features::add);
                    classes(part.elementType()).forEach(open::add);
                }
            }
        }
        return features;
    }

    /** What one policy is made of. */
    public static Set<String> of(TunnelPolicy policy) {
        Features features = new Features();
        features.value(policy);
        return features.found;
    }

    private void value(Object value) {
        for (Part part : parts(value.getClass())) {
            Object content = part.read(value);
            if (content instanceof Collection<?> elements) {
                elements.forEach(element -> element(part, element));
                if (elements.size() > 1) {
                    found.add(part.with(SEVERAL));
                } else if (elements.isEmpty()) {
                    found.add(part.with(NONE));
                }
            } else if (content instanceof Optional<?> optional) {
                optional.ifPresentOrElse(element -> element(part, element), () -> found.add(part.with(NONE)));
            } else if (content instanceof OptionalLong optional) {
                found.add(part.with(optional.isPresent() ? name(OptionalLong.class) : NONE));
            } else {
                element(part, content);
            }
        }
    }

    private void element(Part part, Object element) {
        if (element instanceof Enum<?> constant) {
            found.add(part.with(name(constant)));
        } else {
            found.add(part.with(name(element.getClass())));
            value(element);
        }
    }

    private static Stream<String> alternatives(Part part) {
        Class<?> declared = part.accessor().getReturnType();
        List<String> alternatives = new ArrayList<>(
                classes(part.elementType()).flatMap(Features::names).toList());
        if ((Set.class.isAssignableFrom(declared) && alternatives.size() > 1)
                || List.class.isAssignableFrom(declared)) {
            alternatives.add(SEVERAL);
        }
        if (Collection.class.isAssignableFrom(declared)
                || declared == Optional.class
                || declared == OptionalLong.class) {
            alternatives.add(NONE);
        }
        return alternatives.stream();
    }

    /** What a declared type leaves open: the classes that values of it can have. */
    private static Stream<Class<?>> classes(Class<?> declared) {
        return declared.isSealed() && declared.isInterface()
                ? Arrays.stream(declared.getPermittedSubclasses())
                        // A rule refuses it: only a tunnel that was read back has it.
                        .filter(permitted -> permitted != NotGivenBack.class)
                        .flatMap(Features::classes)
                : Stream.of(declared);
    }

    private static Stream<String> names(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        // A rule refuses it: only a session has this lifetime.
                        .filter(constant -> constant != ObjectLifetime.DYNAMIC)
                        .map(constant -> name((Enum<?>) constant))
                : Stream.of(name(type));
    }

    private static String name(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return switch (name) {
            case "Long" -> "long";
            case "Integer" -> "int";
            case "Boolean" -> "boolean";
            default -> isGenerated(type) ? name.substring("Immutable".length()) : name;
        };
    }

    private static boolean isGenerated(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable") && type.getName().startsWith("io.culvert.");
    }

    private static List<Part> parts(Class<?> type) {
        return PARTS.computeIfAbsent(type, Features::partsAnew);
    }

    private static List<Part> partsAnew(Class<?> type) {
        Stream<Method> accessors = Stream.of();
        if (type.isRecord()) {
            accessors = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
        } else if (type.getName().startsWith("io.culvert.") && !type.isEnum()) {
            // What is computed from the other parts is transient.
            accessors = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !Modifier.isTransient(field.getModifiers()))
                    .flatMap(field -> Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> method.getName().equals(field.getName())
                                    && method.getParameterCount() == 0
                                    && !method.isBridge()));
        }
        return accessors
                .peek(AccessibleObject::trySetAccessible)
                .map(method -> new Part(name(type) + "." + method.getName(), method))
                .filter(part -> !NO_PARTS.contains(part.name()))
                .toList();
    }
}
