package fr.gouv.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Quand l'arrêt est demandé, l'application n'est plus disponible mais sert encore : le temps que la
 * répartition de charge cesse d'envoyer des requêtes. Le serveur ne se ferme qu'ensuite.
 */
@Component
@ConditionalOnWebApplication
class Withdrawal implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Withdrawal.class);

  private final Settings settings;
  private volatile boolean running;

  Withdrawal(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    LOG.info("arrêt demandé, l'application se retire");
    try {
      Thread.sleep(settings.shutdownDelayMs());
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
