package fr.gouv.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

// Comme ApplicationTest : Spring garde alors une seule application pour les deux.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureObservability(tracing = false)
class NotesTest {
  @Autowired private TestRestTemplate http;

  private ResponseEntity<String> post(String body) {
    return http.postForEntity("/v1/notes", Map.of("body", body), String.class);
  }

  @Test
  void uneNoteEstEcriteTelleQuelleEtSeRelit() {
    String body = "lait'); DROP TABLE notes; --";
    ResponseEntity<String> created = post(body);
    assertThat(created.getStatusCode().value()).isEqualTo(201);
    assertThat(http.getForObject("/v1/notes", String.class)).contains(body);
  }

  @Test
  void uneNoteVideOuTropLongueEstRefusee() {
    assertThat(post("").getStatusCode().value()).isEqualTo(400);
    assertThat(post("a".repeat(501)).getStatusCode().value()).isEqualTo(400);
  }
}
