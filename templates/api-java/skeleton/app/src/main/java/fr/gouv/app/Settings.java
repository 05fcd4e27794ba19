package fr.gouv.app;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Ce que l'environnement règle ; une valeur fausse empêche le démarrage. */
@Validated
@ConfigurationProperties("app")
record Settings(
    @NotBlank String environment,
    @Min(1024) @Max(65_535) int port,
    @Min(0) @Max(20_000) int shutdownDelayMs) {}
