package fr.gouv.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.gouv.app.database.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;

class ProbesTest {
  private final ApplicationAvailability availability = mock(ApplicationAvailability.class);
  private final Database database = mock(Database.class);
  private final Probes probes = new Probes(availability, database);

  @Test
  void sansBaseLApplicationNEstPasDisponible() {
    when(availability.getReadinessState()).thenReturn(ReadinessState.ACCEPTING_TRAFFIC);
    when(database.answers()).thenReturn(true, false);
    assertThat(probes.ready().getStatusCode().value()).isEqualTo(200);
    assertThat(probes.ready().getStatusCode().value()).isEqualTo(503);
  }
}
