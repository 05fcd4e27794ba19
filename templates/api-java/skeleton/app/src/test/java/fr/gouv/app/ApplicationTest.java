package fr.gouv.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** L'application entière, par HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureObservability(tracing = false)
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTest {
  @Autowired private TestRestTemplate http;
  @Autowired private ApplicationContext context;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping routes;

  private ResponseEntity<String> get(String path) {
    return http.getForEntity(path, String.class);
  }

  @Test
  void laSondeDeVivaciteRepond() {
    assertThat(get("/health").getBody()).isEqualTo("{\"status\":\"ok\"}");
  }

  @Test
  void pendantLArretElleNEstPlusDisponibleMaisResteVivante() {
    assertThat(get("/ready").getStatusCode().value()).isEqualTo(200);
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    assertThat(get("/ready").getStatusCode().value()).isEqualTo(503);
    assertThat(get("/health").getStatusCode().value()).isEqualTo(200);
    AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
  }

  @Test
  void uneSalutationEstRendueUnNomVideEstRefuse() {
    assertThat(get("/v1/greetings?name=Camille").getBody())
        .isEqualTo("{\"message\":\"Bonjour Camille\"}");
    assertThat(get("/v1/greetings").getBody()).contains("le monde");
    assertThat(get("/v1/greetings?name=").getStatusCode().value()).isEqualTo(400);
  }

  @Test
  void lesRequetesSontMesureesParMotifDeRoute() {
    get("/v1/greetings?name=Camille");
    // La mesure suit la réponse.
    await()
        .untilAsserted(
            () ->
                assertThat(get("/metrics").getBody())
                    .containsPattern(
                        "http_server_requests_seconds_count\\{.*uri=\"/v1/greetings\".*} \\d")
                    .contains("process_cpu_usage"));
  }

  @Test
  void lesJournauxSontEnJsonSansParametre(CapturedOutput output) {
    get("/v1/greetings?name=Camille");
    // La ligne suit la réponse.
    await()
        .untilAsserted(
            () ->
                assertThat(events(output))
                    .anySatisfy(
                        event -> {
                          assertThat(event.path("route").asText()).isEqualTo("/v1/greetings");
                          assertThat(event.path("status").asInt()).isEqualTo(200);
                          assertThat(event.path("environment").asText()).isEqualTo("local");
                        }));
    assertThat(output.getOut()).doesNotContain("Camille");
  }

  @Test
  void leContratDecritChaqueRouteEtRienDePlus() throws IOException {
    Set<String> served = new TreeSet<>(Set.of("/metrics", "/openapi.yaml"));
    routes.getHandlerMethods().forEach((route, handler) -> {
      if (handler.getBeanType().getPackageName().startsWith("fr.gouv.app")) {
        served.addAll(route.getPatternValues());
      }
    });
    assertThat(paths()).isEqualTo(served);
    assertThat(get("/openapi.yaml").getStatusCode().value()).isEqualTo(200);
  }

  private static List<JsonNode> events(CapturedOutput output) throws JsonProcessingException {
    List<JsonNode> events = new ArrayList<>();
    for (String line : output.getOut().split("\n")) {
      if (line.startsWith("{")) {
        events.add(new ObjectMapper().readTree(line));
      }
    }
    return events;
  }

  private static Set<String> paths() throws IOException {
    try (InputStream file = new ClassPathResource("static/openapi.yaml").getInputStream()) {
      Map<String, Map<String, Object>> contract = new Yaml().load(file);
      return new TreeSet<>(contract.get("paths").keySet());
    }
  }
}
