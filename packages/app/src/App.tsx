import { createApp } from '@backstage/frontend-defaults';
import {
  cloudPiNativeRunPage,
  cloudPiNativeTranslations,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native';
import { cloudPiNativeReactTranslations } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { conformityTranslations } from '@cloud-pi-native/backstage-plugin-conformity';
import {
  searchShortcut,
  searchTranslations,
} from '@cloud-pi-native/backstage-plugin-search-module-cloud-pi-native';
import { documentationTranslations } from '@cloud-pi-native/backstage-plugin-techdocs-module-cloud-pi-native';

// Every plugin and module that is a dependency of this package is discovered
// (app.packages: all); a package's further features are listed here.
export default createApp({
  features: [
    cloudPiNativeRunPage,
    cloudPiNativeTranslations,
    cloudPiNativeReactTranslations,
    conformityTranslations,
    documentationTranslations,
    searchShortcut,
    searchTranslations,
  ],
});
