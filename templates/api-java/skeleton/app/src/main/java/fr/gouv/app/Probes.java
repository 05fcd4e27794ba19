package fr.gouv.app;

{% if values.database %}
import fr.gouv.app.database.Database;
{% endif %}
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sondes de Kubernetes : {@code /health} (vivacité) et {@code /ready} (disponibilité). */
@RestController
class Probes {
  record Status(String status) {}

  private final ApplicationAvailability availability;
{% if values.database %}
  private final Database database;

  Probes(ApplicationAvailability availability, Database database) {
    this.availability = availability;
    this.database = database;
  }
{% else %}

  Probes(ApplicationAvailability availability) {
    this.availability = availability;
  }
{% endif %}

  @GetMapping("/health")
  ResponseEntity<Status> health() {
    return availability.getLivenessState() == LivenessState.CORRECT
        ? ResponseEntity.ok(new Status("ok"))
        : refusal("broken");
  }

  @GetMapping("/ready")
  ResponseEntity<Status> ready() {
    if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
      return refusal("stopping");
    }
{% if values.database %}
    if (!database.answers()) {
      return refusal("unavailable");
    }
{% endif %}
    return ResponseEntity.ok(new Status("ok"));
  }

  private static ResponseEntity<Status> refusal(String status) {
    return ResponseEntity.status(503).body(new Status(status));
  }
}
