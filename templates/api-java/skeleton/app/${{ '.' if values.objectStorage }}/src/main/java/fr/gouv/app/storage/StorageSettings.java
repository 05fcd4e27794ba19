package fr.gouv.app.storage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Où est le stockage objet ; une valeur fausse empêche le démarrage. */
@Validated
@ConfigurationProperties("app.storage")
record StorageSettings(
    @NotNull URI endpoint,
    @NotBlank String region,
    @NotBlank String bucket,
    @NotBlank String accessKeyId,
    @NotBlank String secretAccessKey) {
  /** Sans les clés. */
  @Override
  public String toString() {
    return endpoint + "/" + bucket;
  }
}
