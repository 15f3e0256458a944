package io.handoff.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An OpenAPI document, and what it says to what is sent. */
final class Book {
    private static final Path PUBLISHED = Path.of("../shared/reference/cardscan-openapi.yaml");
    private static final Pattern TEXT = Pattern.compile("application/json|text/");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final OpenAPI document;
    private final OpenApiInteractionValidator validator;
    private final SchemaValidator schemas;

    private Book(String text) {
        document = new OpenAPIV3Parser().readContents(text).getOpenAPI();
        schemas = new SchemaValidator(document, new MessageResolver());
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(text)
                .withBasePathOverride("/v1")
                .withLevelResolver(LevelResolver.create()
                        // credentials are looked at by other tests
                        .withLevel("validation.request.security", Level.IGNORE)
                        // pictures and forms are no JSON
                        .withLevel("validation.request.contentType.notAllowed", Level.IGNORE)
                        // clients may send more than the server has use for
                        .withLevel("validation.request.body.schema.additionalProperties", Level.IGNORE)
                        .withLevel("validation.request.body.unexpected", Level.IGNORE)
                        .withLevel("validation.request.parameter.query.unexpected", Level.IGNORE)
                        .build())
                .build();
    }

    /** The one that the server gives. */
    static Book ours() {
        try (var text = Book.class.getResourceAsStream("/io/handoff/web/openapi.yaml")) {
            return new Book(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published one, which is not ours to copy; absent where it does not lie beside the repository. */
    static Optional<Book> published() {
        try {
            return Files.exists(PUBLISHED) ? Optional.of(new Book(Files.readString(PUBLISHED))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One operation of it. */
    record Entry(HttpMethod method, String template, Operation operation) {
        String id() {
            return operation.getOperationId();
        }

        List<Integer> statuses() {
            return operation.getResponses().keySet().stream()
                    .map(Integer::valueOf)
                    .toList();
        }

        private boolean isAt(Exchange exchange) {
            var pattern = "/v1" + VARIABLE.matcher(template).replaceAll("[^/]+");
            return method.name().equals(exchange.method())
                    && exchange.path().replaceAll("/$", "").matches(pattern);
        }
    }

    Stream<Entry> entries() {
        return document.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(each -> new Entry(each.getKey(), path.getKey(), each.getValue())));
    }

    /** The operation that was called: one without variables before one with them. */
    Optional<Entry> entry(Exchange exchange) {
        return entries()
                .filter(entry -> entry.isAt(exchange))
                .min((one, other) -> Integer.compare(variables(one), variables(other)));
    }

    private static int variables(Entry entry) {
        return (int) VARIABLE.matcher(entry.template()).results().count();
    }

    /** What it has against the exchange; a question that was refused may have been as wrong as it likes. */
    List<Message> objections(Exchange exchange) {
        return exchange.answer().status() < 300
                ? errors(exchange, validator.validate(request(exchange), response(exchange)))
                : objectionsToAnswer(exchange);
    }

    List<Message> objectionsToAnswer(Exchange exchange) {
        var method = Request.Method.valueOf(exchange.method());
        return errors(exchange, validator.validateResponse(exchange.path(), method, response(exchange)));
    }

    /** What it has against a JSON text that should be of one of its schemas. */
    List<Message> objections(String schema, String json) {
        return objections(new Schema<>().$ref("#/components/schemas/" + schema), json);
    }

    List<Message> objections(Schema<?> schema, String json) {
        return schemas.validate(json, schema, "text").getMessages().stream().toList();
    }

    /** What it gives as examples of such a body; for a schema that is only named, the named one's. */
    List<Object> examples(MediaType body) {
        if (body.getExamples() != null) {
            return body.getExamples().values().stream().map(Example::getValue).toList();
        }
        if (body.getExample() != null || body.getSchema() == null) {
            return Stream.ofNullable(body.getExample()).toList();
        }
        return Stream.ofNullable(resolved(body.getSchema()).getExample()).toList();
    }

    /** Those of the operation and those of its address. */
    Stream<Parameter> parameters(Entry entry) {
        var ofAddress = document.getPaths().get(entry.template()).getParameters();
        return Stream.of(ofAddress, entry.operation().getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(parameter -> parameter.get$ref() == null
                        ? parameter
                        : document.getComponents().getParameters().get(name(parameter.get$ref())));
    }

    /** What its JSON body must be; nothing where it has none. */
    Optional<Schema<?>> body(Entry entry) {
        return Optional.ofNullable(entry.operation().getRequestBody())
                .map(body -> body.getContent().get("application/json"))
                .map(json -> resolved(json.getSchema()));
    }

    Schema<?> resolved(Schema<?> schema) {
        return schema.get$ref() == null
                ? schema
                : document.getComponents().getSchemas().get(name(schema.get$ref()));
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    ApiResponse response(ApiResponse response) {
        return response.get$ref() == null
                ? response
                : document.getComponents().getResponses().get(name(response.get$ref()));
    }

    private static List<Message> errors(Exchange exchange, ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .filter(message -> !(isForm(exchange) && message.getKey().startsWith("validation.request.body")))
                .toList();
    }

    private static boolean isForm(Exchange exchange) {
        return exchange.contentType() != null && exchange.contentType().startsWith("multipart/");
    }

    private static SimpleRequest request(Exchange exchange) {
        var request = new SimpleRequest.Builder(exchange.method(), exchange.path());
        parameters(exchange.query(), request::withQueryParam);
        if (exchange.contentType() != null) {
            request.withContentType(exchange.contentType());
            if (TEXT.matcher(exchange.contentType()).lookingAt()) {
                request.withBody(new String(exchange.body(), StandardCharsets.UTF_8));
            }
        }
        return request.build();
    }

    private static void parameters(String query, BiConsumer<String, String> each) {
        Stream.ofNullable(query).flatMap(text -> Stream.of(text.split("&"))).forEach(pair -> {
            var parts = pair.split("=", 2);
            each.accept(parts[0], URLDecoder.decode(parts.length == 1 ? "" : parts[1], StandardCharsets.UTF_8));
        });
    }

    private static SimpleResponse response(Exchange exchange) {
        var answer = exchange.answer();
        var response = new SimpleResponse.Builder(answer.status());
        answer.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":")) {
                response.withHeader(name, values);
            }
        });
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("image/")) {
            response.withBody("picture");
        } else if (answer.bytes().length > 0) {
            response.withBody(new String(answer.bytes(), StandardCharsets.UTF_8));
        }
        return response.build();
    }
}
