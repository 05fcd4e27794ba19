import { CloudPiNativeConfig } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';

/** Addresses of the platform, as far as translations and links need them. */
export interface Platform
  extends Pick<CloudPiNativeConfig, 'gitlab' | 'tools'> {
  console: { baseUrl: string };
}
