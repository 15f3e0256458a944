package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Live;
import io.handoff.testing.TestServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of test accounts, which the sandbox payer answers over the same road as every other payer. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SandboxIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());

    /** Who asked first of all: the others need not wait for what is slow. */
    private static Desk patient;

    private Backend clinic;
    private Desk desk;
    private String card;

    @BeforeAll
    static void somebodyAsksASlowPayer() {
        patient = Backend.ofNewAccount(SERVER).desk("tobias");
        patient.openSocket();
        var id = Asked.of(patient.jwt(), Asked.completed(patient.createCard()), "271000006")
                .expect(201)
                .text("eligibility_id");
        assertThat(Asked.read(patient.jwt(), id).text("state")).isEqualTo("processing");
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void aPayerThatTakesItsTimeIsWaitedFor() {
        var told = patient.waitsFor(frame -> frame.is("eligibility", "completed"));

        var asked = patient.waitsFor(frame -> frame.is("eligibility", "processing"));
        assertThat(Duration.between(asked.createdAt(), told.createdAt())).isGreaterThan(Duration.ofSeconds(10));
        var summary = Asked.read(patient.jwt(), told.text("eligibility_id"))
                .json()
                .required("eligibility_summarized_response");
        assertThat(summary.at("/plan_details/plan_active").booleanValue()).isTrue();
    }

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Backend.ofNewAccount(SERVER);
        desk = clinic.desk("rosalind");
        desk.openSocket();
        card = Asked.completed(desk.createCard());
    }

    @Test
    void aMemberWhoIsInsuredIsToldToTheDesktopWithAllThatItCosts() {
        var id = Asked.of(desk.jwt(), card, "271000001").expect(201).text("eligibility_id");

        var told = desk.waitsFor(frame -> frame.is("eligibility", "completed"));

        assertThat(told.text("eligibility_id")).isEqualTo(id);
        assertThat(told.card()).isEqualTo(card);
        var read = Asked.read(desk.jwt(), id).json();
        var summary = read.required("eligibility_summarized_response");
        assertThat(summary.at("/plan_details/plan_active").booleanValue()).isTrue();
        assertThat(summary.at("/plan_details/plan_name").textValue()).isEqualTo("SANDBOX PPO 1500");
        assertThat(summary.at("/coverage_summary/individual_deductible_in_network")
                        .toString())
                .isEqualTo("{\"total_amount\":\"1500\",\"remaining_amount\":\"912.34\"}");
        assertThat(summary.at("/coverage_summary/co_insurance_in_network/amount")
                        .textValue())
                .isEqualTo("0.2");
        assertThat(summary.at("/office_visit/co_payment_in_network/amount").textValue())
                .isEqualTo("25");
        assertThat(summary.at("/subscriber_details/member_id").textValue()).isEqualTo("271000001");
        var response = read.required("eligibility_response");
        assertThat(response.at("/subscriber/benefits")).hasSize(17);
        assertThat(response.at("/subscriber/benefits/3/money").textValue()).isEqualTo("912.34");
        assertThat(response.at("/x12").textValue()).startsWith("ISA*").contains("NOBODY'S REAL COVERAGE");
        assertThat(read.at("/eligibility_request/trading_partner_service_id").textValue())
                .isEqualTo("60054");
        assertThat(read.has("error")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"271000001, completed", "271000003, error", "271000007, error"})
    void itAnswersInTheSoapFormToo(String member, String state) {
        var set = clinic.set("clearinghouse", Map.of("transport", "core_soap", "url", "sandbox"))
                .expect(200);

        var id = Asked.of(desk.jwt(), card, member).expect(201).text("eligibility_id");

        desk.waitsFor(frame -> frame.is("eligibility", state));
        assertThat(set.json().required("transport").textValue()).isEqualTo("core_soap");
        var read = Asked.read(desk.jwt(), id).json();
        var type = read.at("/error/type").textValue();
        switch (member) {
            case "271000001" ->
                assertThat(read.at("/eligibility_summarized_response/plan_details/plan_name")
                                .textValue())
                        .isEqualTo("SANDBOX PPO 1500");
            case "271000003" -> assertThat(type).isEqualTo("payer_rejected");
            default -> assertThat(type).isEqualTo("answer_unreadable");
        }
    }

    @Test
    void whoRegistersTheCardAfterTheAnswerCameStillGetsIt() {
        var id = Asked.of(clinic.key(), card, "271000001").expect(201).text("eligibility_id");
        desk.waitsFor(frame -> frame.is("eligibility", "completed"));

        try (var late = Live.byQuery(API, clinic.key())) {
            late.register(card);
            var told = late.waitsFor(frame -> frame.is("eligibility", "completed"));
            assertThat(told.text("eligibility_id")).isEqualTo(id);
        }
    }

    @Test
    void aMemberWhosePlanHasEndedIsNotActive() {
        var id = Asked.of(desk.jwt(), card, "271000002").expect(201).text("eligibility_id");
        desk.waitsFor(frame -> frame.is("eligibility", "completed"));

        var summary = Asked.read(desk.jwt(), id).json().required("eligibility_summarized_response");
        assertThat(summary.at("/plan_details/plan_active").isBoolean()).isTrue();
        assertThat(summary.at("/plan_details/plan_active").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"271000003, 75, newest card", "271000004, 71, date of birth", "271000005, 42, call the payer"})
    void whatThePayerRejectsIsAnErrorWithWordsThatHelp(String member, String code, String words) {
        var id = Asked.of(desk.jwt(), card, member).expect(201).text("eligibility_id");

        var told = desk.waitsFor(frame -> frame.is("eligibility", "error"));

        assertThat(told.error().required("type").textValue()).isEqualTo("payer_rejected");
        assertThat(told.error().required("message").textValue()).contains(words);
        var errors = Asked.read(desk.jwt(), id).json().at("/eligibility_summarized_response/errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/code").textValue()).isEqualTo(code);
    }

    @Test
    void anAnswerThatIsGarbageIsAnErrorThatSaysWhere() {
        var id = Asked.of(desk.jwt(), card, "271000007").expect(201).text("eligibility_id");

        var told = desk.waitsFor(frame -> frame.is("eligibility", "error"));

        assertThat(told.error().required("type").textValue()).isEqualTo("answer_unreadable");
        assertThat(told.error().required("message").textValue()).contains("at segment 1");
        var read = Asked.read(desk.jwt(), id).json();
        assertThat(read.at("/eligibility_response").toString()).isEqualTo("{\"x12\":\"ISA*00*THIS IS NO ANSWER~\"}");
        assertThat(read.has("eligibility_summarized_response")).isFalse();
    }

    @Test
    void aDependantIsAskedForUnderTheSubscribersNumber() {
        var more = Map.of(
                "payer_id",
                "60054",
                "dependent",
                Map.of("first_name", "Zoë", "last_name", "Okafor", "date_of_birth", "20150602"),
                "service_types",
                List.of("98", "UC"));
        var id = Asked.of(desk.jwt(), card, more, "271000001").expect(201).text("eligibility_id");
        desk.waitsFor(frame -> frame.is("eligibility", "completed"));

        var read = Asked.read(desk.jwt(), id).json();
        assertThat(read.at("/eligibility_response/dependent/party/identity/first_name")
                        .textValue())
                .isEqualTo("ZOE");
        assertThat(read.at("/eligibility_response/subscriber/party/identity/id").textValue())
                .isEqualTo("271000001");
        assertThat(read.at("/eligibility_summarized_response/plan_details/plan_active")
                        .booleanValue())
                .isTrue();
    }

    /** The account's number is known; the password is known to the server only. */
    @Test
    void itsDoorIsShutForWhoHasNotItsCredentials() throws Exception {
        var account = SERVER.newAccount();
        var fields = new LinkedHashMap<>(Map.of(
                "PayloadType", "X12_270_Request_005010X279A1",
                "ProcessingMode", "RealTime",
                "PayloadID", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "TimeStamp", "2026-01-05T12:00:00Z",
                "SenderID", "RIVERBEND",
                "ReceiverID", "SANDBOX",
                "CORERuleVersion", "2.2.0",
                "UserName", account.id().toString(),
                "Password", "guessed",
                "Payload", "ISA"));
        var form = PayerDouble.form(fields);

        assertThat(knock(form.contentType(), form.body()).body())
                .contains("CoreEnvelopeError", "UnAuthorized")
                .doesNotContain("Payload\"");
        assertThat(knock("application/json", "{}").statusCode()).isEqualTo(400);
        assertThat(knock(form.contentType(), "x".repeat(100_001)).statusCode()).isEqualTo(413);
    }

    @Test
    void itsSoapDoorTellsWhatIsWrong() throws Exception {
        var message =
                """
                <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>HEADER</s:Header><s:Body>\
                <c:COREEnvelopeRealTimeRequest xmlns:c="http://www.caqh.org/SOAP/WSDL/CORERule2.2.0.xsd">\
                <PayloadType>X12_270_Request_005010X279A1</PayloadType><ProcessingMode>RealTime</ProcessingMode>\
                <PayloadID>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</PayloadID><TimeStamp>2026-01-05T12:00:00Z</TimeStamp>\
                <SenderID>RIVERBEND</SenderID><ReceiverID>SANDBOX</ReceiverID><CORERuleVersion>2.2.0</CORERuleVersion>\
                <Payload>ISA</Payload></c:COREEnvelopeRealTimeRequest></s:Body></s:Envelope>""";

        assertThat(soap(message, 200)).contains("<ErrorCode>UnAuthorized<").doesNotContain("<Payload>");
        assertThat(soap(message.replace("2.2.0<", "2.1.0<"), 200)).contains("<ErrorCode>VersionMismatch<");
        assertThat(soap(message.replaceAll("<SenderID>.*</SenderID>", ""), 200))
                .contains("<ErrorCode>SenderIDRequired<");
        assertThat(soap("ISA", 400)).contains("Fault", ":Sender<");
        assertThat(soap(message.replace("HEADER", "<unqualified/>"), 400)).contains(":Sender<");
        assertThat(SERVER.installationLog()).as("what strangers send").doesNotContain("SAAJ");
        assertThat(soap("<!DOCTYPE a [<!ENTITY e 'x'>]>" + message, 400)).contains(":Sender<");
        assertThat(soap(message.replace("www.w3.org/2003/05/soap-envelope", "schemas.xmlsoap.org/soap/envelope/"), 500))
                .contains(":VersionMismatch<");
        assertThat(soap(message.replace("HEADER", "<x:a s:mustUnderstand='1' xmlns:x='urn:x'/>"), 500))
                .contains(":MustUnderstand<");
    }

    private static String soap(String message, int status) throws Exception {
        var answer = knock("application/soap+xml; charset=UTF-8; action=\"RealTimeTransaction\"", message);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/soap+xml");
        return answer.body();
    }

    private static HttpResponse<String> knock(String contentType, String body) throws Exception {
        var request = HttpRequest.newBuilder(SERVER.http().resolve("/sandbox/core"))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aLiveAccountNeverReachesTheSandbox() {
        var live = Backend.of(SERVER, SERVER.newLiveAccount());
        var reception = live.desk("rosalind");
        reception.openSocket();
        var own = Asked.completed(reception.createCard());

        live.set("clearinghouse", Map.of("url", "sandbox")).expect(400);
        Asked.of(reception.jwt(), own, "271000001").expect(201);

        var told = reception.waitsFor(frame -> frame.is("eligibility", "error"));
        assertThat(told.error().required("type").textValue()).isEqualTo("no_clearinghouse");
    }
}
