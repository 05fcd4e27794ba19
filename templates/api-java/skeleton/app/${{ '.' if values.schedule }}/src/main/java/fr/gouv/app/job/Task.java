package fr.gouv.app.job;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Un exemple à remplacer : ce que fait la tâche planifiée. Relancée après un échec, elle doit
 * pouvoir refaire sans dommage ce qui l'était déjà.
 */
@Component
class Task {
  /** Rend ce qui a été fait, pour les journaux. */
  String run(LocalDate today) {
    return "rien à faire le " + today;
  }
}
