package fr.gouv.app.job;

import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Le point d'entrée du CronJob : la même image, avec le profil {@code job}. Une exception arrête le
 * processus en erreur, et Kubernetes le relance.
 */
@Component
@Profile("job")
class JobRunner implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  private final Task task;

  JobRunner(Task task) {
    this.task = task;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    LOG.info("tâche planifiée terminée : {}", task.run(LocalDate.now(ZoneId.of("Europe/Paris"))));
  }
}
