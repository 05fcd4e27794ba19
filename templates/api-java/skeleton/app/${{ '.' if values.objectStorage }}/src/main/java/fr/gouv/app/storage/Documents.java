package fr.gouv.app.storage;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Un exemple à remplacer : ce que contient le stockage objet. */
@RestController
class Documents {
  private final S3Client client;
  private final StorageSettings settings;

  Documents(S3Client client, StorageSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  @GetMapping("/v1/documents")
  List<String> list() {
    return client
        .listObjectsV2(request -> request.bucket(settings.bucket()).maxKeys(100))
        .contents()
        .stream()
        .map(S3Object::key)
        .toList();
  }
}
