package fr.gouv.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskTest {
  @Test
  void laTacheDitCeQuElleAFait() {
    assertThat(new Task().run(LocalDate.of(2026, 1, 31))).isEqualTo("rien à faire le 2026-01-31");
  }
}
