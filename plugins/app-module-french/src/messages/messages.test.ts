import { apiDocsTranslationRef } from '@backstage/plugin-api-docs';
import { catalogTranslationRef } from '@backstage/plugin-catalog';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react';
import { coreComponentsTranslationRef } from '@backstage/core-components';
import { notificationsTranslationRef } from '@backstage/plugin-notifications';
import { orgTranslationRef } from '@backstage/plugin-org';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder';
import { scaffolderReactTranslationRef } from '@backstage/plugin-scaffolder-react';
import { searchTranslationRef } from '@backstage/plugin-search';
import { searchReactTranslationRef } from '@backstage/plugin-search-react';
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings';
import { z } from 'zod';
import apiDocs from './apiDocs';
import catalog from './catalog';
import catalogGraph from './catalogGraph';
import catalogReact from './catalogReact';
import coreComponents from './coreComponents';
import notifications from './notifications';
import org from './org';
import scaffolder from './scaffolder';
import scaffolderReact from './scaffolderReact';
import search from './search';
import searchReact from './searchReact';
import techdocs from './techdocs';
import userSettings from './userSettings';

const sets = [
  [apiDocsTranslationRef, apiDocs],
  [catalogTranslationRef, catalog],
  [catalogGraphTranslationRef, catalogGraph],
  [catalogReactTranslationRef, catalogReact],
  [coreComponentsTranslationRef, coreComponents],
  [notificationsTranslationRef, notifications],
  [orgTranslationRef, org],
  [scaffolderTranslationRef, scaffolder],
  [scaffolderReactTranslationRef, scaffolderReact],
  [searchTranslationRef, search],
  [searchReactTranslationRef, searchReact],
  [techdocsTranslationRef, techdocs],
  [userSettingsTranslationRef, userSettings],
] as const;

const withDefaults = z.custom<{ getDefaultMessages(): unknown }>(
  value =>
    typeof value === 'object' &&
    value !== null &&
    'getDefaultMessages' in value,
);
const messages = z.record(z.string(), z.string());
const placeholders = (text: string) =>
  (text.match(/\{\{?\s*(\w+)[^}]*\}?\}/g) ?? [])
    .map(found => found.replace(/\s/g, ''))
    .sort();

describe.each(sets)('French of %s', (ref, french) => {
  const english = messages.parse(withDefaults.parse(ref).getDefaultMessages());
  const translated = messages.parse(french.messages);

  it('keeps the values that a message shows', () => {
    for (const [key, text] of Object.entries(english)) {
      expect({ key, shows: placeholders(translated[key]) }).toEqual({
        key,
        shows: placeholders(text),
      });
    }
  });
});
