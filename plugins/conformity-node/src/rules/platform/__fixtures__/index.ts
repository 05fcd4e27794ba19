import { FixturesByRule } from '../../../__testUtils__/fixtures';

export const platformFixtures: FixturesByRule = {};
