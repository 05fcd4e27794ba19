package fr.gouv.app.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * L'adresse d'une base, sans le nom ni le mot de passe qu'elle contenait : des bibliothèques
 * l'écrivent dans les journaux.
 */
record Address(String url, String user, String password) {
  static Address of(String url) {
    int mark = url.indexOf('?');
    if (mark < 0) {
      return new Address(url, null, null);
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : url.substring(mark + 1).split("&")) {
      String[] pair = parameter.split("=", 2);
      parameters.put(pair[0], pair.length == 2 ? pair[1] : "");
    }
    String user = decode(parameters.remove("user"));
    String password = decode(parameters.remove("password"));
    String rest =
        parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("&"));
    String start = url.substring(0, mark);
    return new Address(rest.isEmpty() ? start : start + "?" + rest, user, password);
  }

  private static String decode(String text) {
    return text == null ? null : URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Sans le mot de passe. */
  @Override
  public String toString() {
    return url;
  }
}
