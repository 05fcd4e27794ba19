package fr.gouv.app.queue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** Un exemple à remplacer : ce qu'un message fait faire. Un message peut arriver deux fois. */
@Component
class Messages {
  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
  private static final int MAX_LENGTH = 80;

  record Greeting(String name) {}

  private final ObjectMapper json;

  Messages(ObjectMapper json) {
    this.json = json;
  }

  /** Un message traité est acquitté ; un message faux est écarté, jamais remis en boucle. */
  @RabbitListener(queues = "${app.queue.name}")
  void receive(Message message) {
    LOG.info("message traité : {}", handle(message.getBody()));
  }

  String handle(byte[] content) {
    Greeting greeting = parse(content);
    String name = greeting == null ? null : greeting.name();
    if (name == null || name.isBlank() || name.length() > MAX_LENGTH) {
      throw new AmqpRejectAndDontRequeueException("le message n'a pas de nom, ou un nom trop long");
    }
    return "Bonjour " + name;
  }

  private Greeting parse(byte[] content) {
    try {
      return json.readValue(content, Greeting.class);
    } catch (IOException error) {
      throw new AmqpRejectAndDontRequeueException("le message n'est pas du JSON attendu", error);
    }
  }
}
