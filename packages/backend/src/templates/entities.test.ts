import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { templateEntityV1beta3Validator } from '@backstage/plugin-scaffolder-common';
import { parse } from 'yaml';

const FOLDER = resolve(__dirname, '../../../../templates');

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

it.each(readdirSync(FOLDER).filter(name => name.endsWith('.yaml')))(
  'the catalogue takes %s',
  async name => {
    const entity = parse(readFileSync(join(FOLDER, name), 'utf8'));
    await expect(policy.enforce(entity)).resolves.toBeDefined();
    await expect(templateEntityV1beta3Validator.check(entity)).resolves.toBe(
      true,
    );
  },
);
