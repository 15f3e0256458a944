package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.NullNode;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Frame;
import io.handoff.testing.Account;
import io.handoff.testing.TestServer;
import io.handoff.x12.Guide270;
import io.handoff.x12.SecondReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions that go to an account's own clearinghouse. */
class PayerIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final PayerDouble.Reply NONSENSE = new PayerDouble.Reply(200, "text/html", "<html>busy</html>");

    private final PayerDouble payer = new PayerDouble();
    private final CountDownLatch end = new CountDownLatch(1);
    private Account account;
    private Backend clinic;
    private Desk desk;
    private String card;

    @BeforeEach
    void anAccountHasAClearinghouse() {
        account = SERVER.newAccount();
        clinic = Backend.of(SERVER, account);
        set(Map.of("username", "riverbend", "password", "correct horse"));
        desk = clinic.desk("rosalind");
        desk.openSocket();
        card = Asked.completed(desk.createCard());
    }

    @AfterEach
    void nobodyWaitsAnyLonger() {
        end.countDown();
        payer.close();
    }

    @Test
    void aQuestionTravelsAsTheCoreRuleSaysAndItsAnswerIsTold() {
        var id = ask();

        var fields = payer.waitsFor(1).fields();
        assertThat(fields.keySet())
                .containsExactly(
                        "PayloadType",
                        "ProcessingMode",
                        "PayloadID",
                        "TimeStamp",
                        "UserName",
                        "Password",
                        "SenderID",
                        "ReceiverID",
                        "CORERuleVersion",
                        "Payload");
        assertThat(fields)
                .containsEntry("PayloadType", "X12_270_Request_005010X279A1")
                .containsEntry("ProcessingMode", "RealTime")
                .containsEntry("UserName", "riverbend")
                .containsEntry("Password", "correct horse")
                .containsEntry("SenderID", "RIVERBEND")
                .containsEntry("CORERuleVersion", "2.2.0");
        assertThat(UUID.fromString(fields.get("PayloadID"))).isNotNull();
        assertThat(fields.get("TimeStamp")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(SecondReader.of(fields.get("Payload")).objections()).isEmpty();
        assertThat(Guide270.admits(fields.get("Payload"))).isTrue();
        assertThat(fields.get("Payload"))
                .contains("*ZZ*RIVERBEND      *ZZ*CLEARHOUSE     *", "NM1*PR*2******PI*60054~", "EQ*30~EQ*98~")
                .contains("NM1*IL*1*OKAFOR*ADA****MI*M1~DMG*D8*19800101~");

        told("completed");
        var summary = Asked.read(desk.jwt(), id).json().required("eligibility_summarized_response");
        assertThat(summary.at("/plan_details/plan_active").booleanValue()).isTrue();
        assertThat(summary.at("/office_visit/co_payment_in_network/amount").textValue())
                .isEqualTo("25");
    }

    @Test
    void aClearinghouseMayTakeTheBareTextWithHeaders() {
        set(Map.of(
                "transport",
                "http_post",
                "headers",
                Map.of("Authorization", "Key 4f1c"),
                "content_type",
                "application/edi-x12"));
        payer.answers(letter ->
                new PayerDouble.Reply(200, "application/edi-x12", PayerDouble.ACTIVE.replace("TRACE", letter.trace())));

        ask();

        told("completed");
        var letter = payer.waitsFor(1);
        assertThat(letter.body()).startsWith("ISA*00*").endsWith("~");
        assertThat(letter.header("Authorization")).isEqualTo("Key 4f1c");
        assertThat(letter.header("Content-Type")).isEqualTo("application/edi-x12");
    }

    @Test
    void aQuestionTravelsInTheSoapFormToo() {
        soap();
        payer.answers(letter -> PayerDouble.soap(
                200,
                "<c:COREEnvelopeRealTimeResponse xmlns:c='http://www.caqh.org/SOAP/WSDL/CORERule2.2.0.xsd'><Payload>\n<![CDATA["
                        + PayerDouble.ACTIVE.replace("TRACE", letter.trace())
                        + "]]>\n</Payload><ErrorCode>Success</ErrorCode></c:COREEnvelopeRealTimeResponse>"));

        ask();

        told("completed");
        var letter = payer.waitsFor(1);
        assertThat(letter.header("Content-Type"))
                .isEqualTo("application/soap+xml; charset=UTF-8; action=\"RealTimeTransaction\"");
        assertThat(letter.body())
                .contains("<wsse:Username>riverbend</wsse:Username>", ">correct horse</wsse:Password>")
                .contains("<SenderID>RIVERBEND</SenderID><ReceiverID>CLEARHOUSE</ReceiverID>"
                        + "<CORERuleVersion>2.2.0</CORERuleVersion><Payload><![CDATA[ISA*00*");
        assertThat(Guide270.admits(letter.x12())).isTrue();
    }

    @Test
    void aSoapFaultOfOursIsARefusal() {
        soap();
        payer.answers(letter -> PayerDouble.soap(
                500,
                "<s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code><s:Reason><s:Text xml:lang='en'>No.</s:Text></s:Reason>"
                        + "</s:Fault>"));
        ask();

        assertThat(told("error").error().required("type").textValue()).isEqualTo("clearinghouse_refused");
        assertThat(payer.letters()).isEqualTo(1);
    }

    private void soap() {
        set(Map.of("transport", "core_soap", "username", "riverbend", "password", "correct horse"));
    }

    @Test
    void aQuestionWithoutAnAnswerIsAskedAgainToTheLetterAndALateAnswerChangesNothing() throws InterruptedException {
        payer.answers(letter -> {
            if (payer.letters() == 1) {
                waitForTheEnd();
            }
            return letter.in(PayerDouble.ACTIVE);
        });
        var id = ask();
        var first = payer.waitsFor(1);

        Asked.itsTurnComes(id);

        var second = payer.waitsFor(2);
        told("completed");
        assertThat(second.x12()).isEqualTo(first.x12());
        assertThat(second.trace()).isNotBlank();
        assertThat(second.fields().get("PayloadID")).isNotEqualTo(first.fields().get("PayloadID"));
    }

    @Test
    void afterThreeSendingsWithoutAnAnswerTheQuestionEnds() {
        payer.answers(letter -> NONSENSE);
        var id = ask();
        payer.waitsFor(1);
        Asked.itsTurnComes(id);
        payer.waitsFor(2);
        Asked.itsTurnComes(id);
        payer.waitsFor(3);

        assertThat(told("error").error().required("type").textValue()).isEqualTo("payer_no_answer");
        assertThat(payer.letters()).isEqualTo(3);
    }

    @Test
    void aClearinghouseThatIsAwayIsAskedOnceItIsBack() {
        payer.goesAway();
        var id = ask();
        await().until(() -> SERVER.installationLog().contains("unreachable"));

        payer.comesBack();
        Asked.itsTurnComes(id);

        told("completed");
        assertThat(payer.letters()).isEqualTo(1);
    }

    @Test
    void whatTheClearinghouseTurnsAwayIsNotSentAgain() {
        payer.answers(letter -> PayerDouble.envelope("CoreEnvelopeError", "UnAuthorized", null));
        ask();

        assertThat(told("error").error().required("type").textValue()).isEqualTo("clearinghouse_refused");
        assertThat(payer.letters()).isEqualTo(1);
    }

    @Test
    void aStatusThatRefusesIsARefusal() {
        payer.answers(letter -> new PayerDouble.Reply(403, "text/plain", ""));
        ask();

        assertThat(told("error").error().required("type").textValue()).isEqualTo("clearinghouse_refused");
    }

    @Test
    void aQuestionThatIsFoundFaultyIsToldWithThePlace() {
        payer.answers(letter ->
                letter.in("ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*RIVERBEND      *260105*1200*^*00501*"
                        + "000000002*0*T*:~GS*FA*CLEARHOUSE*RIVERBEND*20260105*1200*2*X*005010X231A1~ST*999*0001*005010X231A1~"
                        + "AK1*HS*42*005010X279A1~AK2*270*0001*005010X279A1~IK3*NM1*5*2100*8~IK4*9*67*7~IK5*R*5~AK9*R*1*1*0~SE*8*0001~"
                        + "GE*1*2~IEA*1*000000002~"));
        ask();

        var error = told("error").error();
        assertThat(error.required("type").textValue()).isEqualTo("question_not_taken");
        assertThat(error.required("message").textValue())
                .contains("NM1 at segment 5, element 9: a code that is not valid");
    }

    @Test
    void anAnswerToAnotherQuestionIsThrownAway() {
        payer.answers(letter -> PayerDouble.envelope(
                "X12_271_Response_005010X279A1", "Success", PayerDouble.ACTIVE.replace("TRACE", "SOMEBODYELSES")));
        var id = ask();

        assertThat(told("error").error().required("type").textValue()).isEqualTo("answer_mismatch");
        assertThat(Asked.read(desk.jwt(), id).json().has("eligibility_response"))
                .isFalse();
    }

    @Test
    void theSettingIsShownWithoutItsSecretsAndKeepsThem() {
        var shown = clinic.setting("clearinghouse").expect(200);
        assertThat(shown.toString()).doesNotContain("correct horse");
        assertThat(shown.json().required("password").booleanValue()).isTrue();

        set(Map.of("username", "riverbend", "password", true));
        ask();

        assertThat(payer.waitsFor(1).fields()).containsEntry("Password", "correct horse");
        clinic.set("clearinghouse", NullNode.getInstance()).expect(200);
        assertThat(clinic.setting("clearinghouse").expect(200).json().isNull()).isTrue();
    }

    @Test
    void itsSecretsAreCiphertext() {
        assertThat(kept("position('riverbend'::bytea in sealed) + position('RIVERBEND'::bytea in sealed)"))
                .isZero();
        assertThat(kept("position('correct horse'::bytea in sealed)")).isZero();

        set(Map.of("transport", "http_post", "headers", Map.of("Authorization", "Key 4f1c")));
        assertThat(kept("position('Key 4f1c'::bytea in sealed)")).isZero();
        assertThat(kept("length(sealed)")).isGreaterThan(100);
    }

    /** What the account's row comes to. */
    private int kept(String expression) {
        try (var connection = SERVER.database().connect();
                var statement = connection.prepareStatement(
                        "select " + expression + " from clearinghouse where account_id = ?")) {
            statement.setObject(1, account.id());
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).as("a setting").isTrue();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void set(Map<String, ?> more) {
        var setting = new HashMap<String, Object>(payer.setting());
        setting.putAll(more);
        clinic.set("clearinghouse", setting).expect(200);
    }

    private String ask() {
        return Asked.of(desk.jwt(), card, "M1").expect(201).text("eligibility_id");
    }

    private Frame told(String state) {
        return desk.waitsFor(frame -> frame.is("eligibility", state));
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
