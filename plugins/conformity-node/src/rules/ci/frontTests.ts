import { frontTests } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { frontEnds, lackOf, NO_FRONT_END } from '../../code/frontEnd';
import { conforming, notApplicable, notConforming } from '../../outcomes';
import { Rule } from '../../Rule';

const TOOLS = [
  '@playwright/test',
  'playwright',
  'playwright-bdd',
  'cypress',
  'webdriverio',
  '@wdio/cli',
  'nightwatch',
  'testcafe',
  'codeceptjs',
  'puppeteer',
  'selenium-webdriver',
  'protractor',
];

const SETTINGS =
  /(^|\/)((playwright|cypress|wdio(\.\w+)?|nightwatch|codecept)\.(config|conf)\.[cm]?[jt]s|cypress\.json|\.testcaferc\.\w+)$/;

const NO_TEST = {
  fr: 'Interface sans outil de tests fonctionnels',
  en: 'Interface without a tool for functional tests',
};

export const frontTestsRule: Rule = {
  description: frontTests,
  check: repository => {
    const fronts = frontEnds(repository);
    if (fronts.length === 0) return notApplicable(NO_FRONT_END);
    const tools = [
      ...repository.packages
        .filter(({ dependencies }) =>
          TOOLS.some(name => dependencies.has(name)),
        )
        .map(({ file }) => file),
      ...repository.paths(SETTINGS),
    ];
    return tools.length > 0
      ? conforming(tools.map(file => ({ file })))
      : notConforming(
          fronts.map(front => lackOf(front, 'devDependencies', NO_TEST)),
        );
  },
};
