package io.handoff.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.handoff.access.RestOperation;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.testing.TestServer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that the server gives of its interface. */
class OpenApiIT {
    private static Answer answer;
    private static OpenAPI document;

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
