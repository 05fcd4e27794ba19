package fr.gouv.app.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;

class MessagesTest {
  private final Messages messages = new Messages(new ObjectMapper());

  private String handle(String text) {
    return messages.handle(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void unMessageEstTraite() {
    assertThat(handle("{\"name\":\"Camille\"}")).isEqualTo("Bonjour Camille");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "pas du JSON", "{\"name\":\" \"}"})
  void unMessageFauxEstEcarteEtNeRevientPas(String text) {
    assertThatThrownBy(() -> handle(text)).isInstanceOf(AmqpRejectAndDontRequeueException.class);
  }
}
