import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { PLATFORM_GROUP } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';

const KEY = 'conformity.exemptions.grantedBy';

const groupRefSchema = z.string().transform((text, context) => {
  try {
    const ref = parseEntityRef(text, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    });
    if (ref.kind.toLocaleLowerCase('en-US') === 'group') {
      return stringifyEntityRef(ref);
    }
  } catch {
    // Said below, as for what is of another kind.
  }
  context.addIssue({ code: 'custom', message: 'is no group' });
  return z.NEVER;
});

const decidersSchema = z
  .array(groupRefSchema)
  .default([`group:default/${PLATFORM_GROUP.administrators}`]);

/** References of the groups that decide on exemptions; the administrators unless configured. */
export function readDeciders(config: RootConfigService): ReadonlySet<string> {
  const configured = decidersSchema.safeParse(config.getOptional(KEY));
  if (!configured.success) {
    throw new InputError(`${KEY} must be a list of references of groups`);
  }
  return new Set(configured.data);
}
