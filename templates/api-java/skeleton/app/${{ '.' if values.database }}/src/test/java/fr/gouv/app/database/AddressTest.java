package fr.gouv.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void leNomEtLeMotDePasseQuittentLAdresse() {
    Address address =
        Address.of("jdbc:postgresql://api-db-rw:5432/app?password=a%26b%3D&user=app&sslmode=require");
    assertThat(address.url()).isEqualTo("jdbc:postgresql://api-db-rw:5432/app?sslmode=require");
    assertThat(address.user()).isEqualTo("app");
    assertThat(address.password()).isEqualTo("a&b=");
    assertThat(address).hasToString(address.url());
  }

  @Test
  void uneAdresseSansParametreResteElleMeme() {
    String url = "jdbc:postgresql://localhost:5432/app";
    assertThat(Address.of(url)).isEqualTo(new Address(url, null, null));
    assertThat(Address.of(url + "?user=app").url()).isEqualTo(url);
  }
}
