package fr.gouv.app.queue;

import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QueueConfiguration {
  @Bean
  Queue queue(@Value("${app.queue.name}") String name) {
    return QueueBuilder.durable(name).build();
  }
}
