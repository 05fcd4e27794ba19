import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { Config } from './config.ts';

/** Ce que l'application demande au stockage objet ; les tests en donnent un autre. */
export interface Storage {
  list(): Promise<string[]>;
}

/** Un client S3 ; sans clés dans la configuration, celles du poste. */
export function createClient(config: Config): S3Client {
  const { S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = config;
  return new S3Client({
    endpoint: config.S3_ENDPOINT,
    region: config.S3_REGION,
    // Les stockages compatibles n'ont pas un nom d'hôte par espace.
    forcePathStyle: true,
    requestHandler: { requestTimeout: 5000, connectionTimeout: 3000 },
    ...(id &&
      secret && { credentials: { accessKeyId: id, secretAccessKey: secret } }),
  });
}

export function openStorage(
  config: Config,
  client: Pick<S3Client, 'send'> = createClient(config),
): Storage {
  return {
    async list() {
      const { Contents: contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: config.S3_BUCKET, MaxKeys: 100 }),
      );
      return contents.flatMap(({ Key: key }) => key ?? []);
    },
  };
}
