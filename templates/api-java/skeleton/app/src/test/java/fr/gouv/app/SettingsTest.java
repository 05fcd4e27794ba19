package fr.gouv.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static List<String> refused(Settings settings) {
    return VALIDATOR.validate(settings).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .toList();
  }

  @Test
  void lesDefautsConviennent() {
    assertThat(refused(new Settings("local", 8080, 0))).isEmpty();
  }

  @Test
  void ceQuiEstFauxEstRefuseEtNomme() {
    assertThat(refused(new Settings("", 80, 20_001)))
        .containsExactly("environment", "port", "shutdownDelayMs");
  }
}
