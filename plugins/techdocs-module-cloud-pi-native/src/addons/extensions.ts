import { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { TechDocsAddonLocations } from '@backstage/plugin-techdocs-react';
import { AddonBlueprint } from '@backstage/plugin-techdocs-react/alpha';
import { lazy } from 'react';

const diagrams = AddonBlueprint.make({
  name: 'diagrams',
  params: {
    name: 'Diagrams',
    location: TechDocsAddonLocations.Content,
    component: lazy(async () => ({
      default: (await import('./diagrams/Diagrams')).Diagrams,
    })),
  },
});

const lastChange = AddonBlueprint.make({
  name: 'last-change',
  params: {
    name: 'LastChange',
    location: TechDocsAddonLocations.Content,
    component: lazy(async () => ({
      default: (await import('./change/LastChange')).LastChange,
    })),
  },
});

const reportIssue = AddonBlueprint.make({
  name: 'report-issue',
  params: {
    name: 'ReportIssue',
    location: TechDocsAddonLocations.Content,
    component: lazy(async () => ({
      default: (await import('./report/ReportIssue')).ReportIssue,
    })),
  },
});

/** What the reader adds to pages, in both its places. */
export const addonExtensions: ExtensionDefinition[] = [
  diagrams,
  lastChange,
  reportIssue,
];
