package io.handoff.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * One operation of the REST interface, as its annotations say.
 *
 * @param template its path below {@code /v1}
 * @param forStrangers whether it asks for no token of a caller
 */
public record RestOperation(String method, String template, boolean forStrangers) {
    /** All that JAX-RS serves. */
    public static List<RestOperation> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.handoff").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .flatMap(RestOperation::of)
                        // one address may answer in two forms
                        .distinct()
                        .toList();
    }

    /** Method and template, such as {@code GET /cards/{card_id}}. */
    public String name() {
        return method + " " + template;
    }

    @Override
    public String toString() {
        return name();
    }

    private static Stream<RestOperation> of(Method method) {
        var type = method.getDeclaringClass();
        boolean open = method.isAnnotationPresent(PermitAll.class) || type.isAnnotationPresent(PermitAll.class);
        var template = path(type.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(found -> new RestOperation(found.value(), template, open));
    }

    private static String path(Path path) {
        return path == null || path.value().isEmpty() ? "" : "/" + path.value();
    }
}
