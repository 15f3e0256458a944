package io.handoff.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.handoff.access.RestOperation;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.testing.TestServer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The document that the server gives of its interface. */
class OpenApiIT {
    private static Answer answer;
    private static OpenAPI document;

    /** Pictures and forms, which say for themselves what they are. */
    private static final Set<String> BINARY = Set.of("*/*", "multipart/form-data");

    @BeforeAll
    static void somebodyAsksForIt() {
        answer = new Api(TestServer.shared().http()).get("/openapi", null).expect(200);
        var read = new OpenAPIV3Parser().readContents(new String(answer.bytes(), StandardCharsets.UTF_8));
        assertThat(read.getMessages()).isEmpty();
        document = read.getOpenAPI();
    }

    @Test
    void everybodyMayReadItFromAnywhere() {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/yaml"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(document.getServers().get(0).getUrl()).isEqualTo("/v1");
    }

    @Test
    void itIsTheSameAsJson() throws IOException {
        var api = new Api(TestServer.shared().http());
        var asked = api.send("GET", "/openapi", null, null, "Accept", "application/json");

        assertThat(asked.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(asked.json()).isEqualTo(new ObjectMapper(new YAMLFactory()).readTree(answer.bytes()));
        assertThat(api.get("/openapi?format=json", null).bytes()).isEqualTo(asked.bytes());
    }

    @Test
    void everyOperationOfTheServerStandsInItAndNoOther() {
        assertThat(operations().map(Named::name))
                .containsExactlyInAnyOrderElementsOf(
                        RestOperation.all().stream().map(RestOperation::name).toList());
    }

    @Test
    void whatAsksForNoTokenSaysSo() {
        assertThat(operations()
                        .filter(named -> named.operation().getSecurity() != null
                                && named.operation().getSecurity().isEmpty())
                        .map(Named::name))
                .containsExactlyInAnyOrderElementsOf(RestOperation.all().stream()
                        .filter(RestOperation::forStrangers)
                        .map(RestOperation::name)
                        .toList());
    }

    @Test
    void everyOperationSaysWhatItIsCalledAndWhatItDoes() {
        assertThat(operations()).allSatisfy(named -> {
            assertThat(named.operation().getSummary()).isNotBlank();
            assertThat(named.operation().getTags()).hasSize(1);
        });
        assertThat(operations().map(named -> named.operation().getOperationId()))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    static Stream<Arguments> bodies() {
        return Contract.OURS.entries().flatMap(entry -> {
            var wanted = entry.operation().getRequestBody();
            var question = wanted == null ? Stream.<Content>empty() : Stream.of(wanted.getContent());
            var answers = entry.operation().getResponses().values().stream()
                    .map(Contract.OURS::response)
                    .map(ApiResponse::getContent)
                    .filter(content -> content != null);
            return Stream.concat(question, answers)
                    .flatMap(content -> content.entrySet().stream())
                    .filter(body -> !body.getKey().startsWith("image/") && !BINARY.contains(body.getKey()))
                    .map(body -> arguments(entry.id(), body.getKey(), body.getValue()));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bodies")
    void everyBodyHasAnExampleThatFits(String operation, String type, MediaType body) throws JsonProcessingException {
        var examples = Contract.OURS.examples(body);

        assertThat(examples).isNotEmpty();
        for (var example : examples) {
            if (type.equals("application/json")) {
                assertThat(Contract.OURS.objections(body.getSchema(), Api.JSON.writeValueAsString(example)))
                        .isEmpty();
            }
        }
    }

    private record Named(String name, Operation operation) {
        static Named of(HttpMethod method, String path, Operation operation) {
            return new Named(method + " " + path, operation);
        }
    }

    private static Stream<Named> operations() {
        return document.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(each -> Named.of(each.getKey(), path.getKey(), each.getValue())));
    }
}
