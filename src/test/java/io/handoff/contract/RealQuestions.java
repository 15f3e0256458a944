package io.handoff.contract;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Cards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Questions to payers with all that may be asked, and what is left of one whose card was deleted. */
final class RealQuestions {
    private final Scene scene;

    RealQuestions(Scene scene) {
        this.scene = scene;
    }

    Map<String, Supplier<Answer>> all() {
        var all = new LinkedHashMap<String, Supplier<Answer>>();
        all.put("a question about a dependant", this::asked);
        all.put("its answer", () -> answered(asked().text("eligibility_id")));
        all.put("what is left of it when its card is deleted", this::deleted);
        all.put("the list of questions", () -> scene.get("/eligibility").expect(200));
        return all;
    }

    private Answer asked() {
        ObjectNode question = Api.JSON.valueToTree(scene.question("1234567893"));
        var eligibility = question.withObject("/eligibility").put("payer_id", "60054");
        eligibility.set(
                "dependent",
                Api.JSON.valueToTree(Map.of("first_name", "Zoë", "last_name", "Okafor", "date_of_birth", "20150602")));
        eligibility.set("service_types", Api.JSON.valueToTree(List.of("98", "UC")));
        return scene.post("/eligibility", question).expect(201);
    }

    private Answer answered(String id) {
        await().until(() -> !scene.get("/eligibility/" + id).text("state").equals("processing"));
        return scene.get("/eligibility/" + id).expect(200);
    }

    private Answer deleted() {
        var answered = answered(asked().text("eligibility_id"));
        new Cards(scene.api, scene.jwt()).delete(answered.text("card_id")).expect(204);
        return scene.get("/eligibility/" + answered.text("eligibility_id")).expect(200);
    }
}
