import { signedImages } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { toolRule, unlessBuilt } from '../../platform/tools';

export const signedImagesRule = toolRule(signedImages, 'Harbor', unlessBuilt);
