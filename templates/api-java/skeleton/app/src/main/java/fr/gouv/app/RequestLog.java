package fr.gouv.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Une ligne par requête, sans adresse d'usager ni paramètre. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final Set<String> QUIET = Set.of("/health", "/ready", "/metrics");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return QUIET.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } finally {
      // Le motif de la route, jamais l'adresse demandée.
      Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      LOG.atInfo()
          .addKeyValue("method", request.getMethod())
          .addKeyValue("route", Objects.toString(route, "inconnue"))
          .addKeyValue("status", status)
          .addKeyValue("duration_ms", (System.nanoTime() - start) / 1_000_000)
          .log("requête traitée");
    }
  }
}
