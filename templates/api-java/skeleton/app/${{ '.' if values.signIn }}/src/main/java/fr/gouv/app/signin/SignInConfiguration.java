package fr.gouv.app.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Les routes réservées aux personnes connectées. La signature du jeton, son émetteur, son
 * destinataire et ses dates sont vérifiés d'après {@code spring.security.oauth2.resourceserver}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInConfiguration {
  @Bean
  SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/v1/me").authenticated().anyRequest().permitAll())
        .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // Sans session ni cookie, un autre site ne peut rien demander au nom d'une personne.
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }
}
