import { createApp } from '@backstage/frontend-defaults';
import branding from '@cloud-pi-native/backstage-plugin-app-module-branding';
import french from '@cloud-pi-native/backstage-plugin-app-module-french';
import cloudPiNative, {
  cloudPiNativeScaffolderModule,
  cloudPiNativeTranslations,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native';

// Backstage's own plugins are discovered from package.json (app.packages).
export default createApp({
  features: [
    cloudPiNative,
    cloudPiNativeScaffolderModule,
    cloudPiNativeTranslations,
    branding,
    french,
  ],
});
