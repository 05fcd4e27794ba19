package fr.gouv.app.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  /** Ne se connecte qu'à la première requête : l'application démarre sans la base. */
  @Bean
  HikariDataSource dataSource(
      @Value("${app.database.url}") String url, @Value("${app.database.ca-file}") String caFile) {
    Address address = Address.of(url);
    HikariDataSource source = new HikariDataSource();
    source.setJdbcUrl(address.url());
    source.setUsername(address.user());
    source.setPassword(address.password());
    source.setMaximumPoolSize(5);
    source.setConnectionTimeout(3000);
    if (!caFile.isEmpty()) {
      // Le certificat est vérifié dès qu'une autorité est donnée.
      source.addDataSourceProperty("sslmode", "verify-full");
      source.addDataSourceProperty("sslrootcert", caFile);
    }
    return source;
  }
}
